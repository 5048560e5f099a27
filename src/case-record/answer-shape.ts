import { type Problem, show } from '../engine/problem.js';

type Known = Readonly<Record<string, unknown>>;

/** What an answer holds by its outcome, besides what every one does: without it nothing can be said of it. */
const OF_ASSESSMENT: Readonly<Record<string, readonly string[]>> = {
  fulfilled: ['award'],
  'not-fulfilled': [],
  open: ['questions'],
  'not-in-force': ['since'],
  'not-covered': ['gaps'],
};
const OF_CALCULATION: typeof OF_ASSESSMENT = {
  calculated: ['value', 'working', 'citations'],
  open: ['questions'],
  'not-covered': ['gaps'],
};

const LISTS: ReadonlySet<string> = new Set(['findings', 'readings', 'citations', 'questions', 'gaps', 'working']);

/** What a stored answer lacks to be one: its outcome, or what that holds. What an award or a value is made of may be of an older version. */
export function shapeProblems(answer: Known): Problem[] {
  const isCalculation = answer.calculation !== undefined;
  const parts = isCalculation ? OF_CALCULATION : OF_ASSESSMENT;
  const { outcome } = answer;
  if (typeof outcome !== 'string' || !Object.hasOwn(parts, outcome))
    return [unexpected('outcome', `an outcome: ${Object.keys(parts).join(', ')}`, outcome)];
  const always = isCalculation ? ['facts', 'readings'] : ['facts', 'findings', 'readings', 'citations'];
  return [...always, ...(parts[outcome] as readonly string[])].flatMap((part) => {
    if (LISTS.has(part)) return Array.isArray(answer[part]) ? [] : [unexpected(part, 'a list, as the answer had it', answer[part])];
    return answer[part] === undefined ? [unexpected(part, 'what the answer had', undefined)] : [];
  });
}

function unexpected(part: string, expected: string, received: unknown): Problem {
  return { path: `answer.${part}`, code: 'unexpected', expected, received: show(received) };
}

import type { Subject } from '../cli/commands/subjects.js';
import type { GuidelineBase } from '../engine/guideline.js';
import type { CalculationOptions, Options } from '../engine/options.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Readings } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { type Action, isScheme } from './actions.js';
import type { CaseAsked } from './case-asked.js';
import { Refused } from './problem-details.js';

/**
 * Answers a case.
 * @throws Refused that lists every problem of the facts and of the options, each by its path in the body
 */
export function answerCase(action: Action, subject: Subject, asked: CaseAsked, language: Language): object {
  try {
    return action.answer(subject, asked, language);
  } catch (cause) {
    if (cause instanceof InputError) throw new Refused('facts', {}, problemsIn(subject, asked, cause));
    throw cause;
  }
}

/** What could not be read, and what else cannot: options are read before facts, but a client is told of both at once. */
function problemsIn(subject: Subject, { facts, options }: CaseAsked, cause: InputError): Problem[] {
  const first = placed(cause);
  if (cause.of === 'facts') return first;
  const others = subject.facts.problems(facts).map((problem) => within('facts', problem));
  return [...first, ...others, ...(cause.of === 'guideline' ? optionProblems(subject, options) : [])];
}

/** What is wrong with the options besides the guideline. */
function optionProblems(subject: Subject, options: object): Problem[] {
  const { guideline: _, ...others } = options as Options<Readings, GuidelineBase>;
  try {
    if (isScheme(subject)) subject.under(others);
    else subject.under(others as CalculationOptions<Readings>);
    return [];
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    return placed(cause).filter(({ path }) => path !== 'options.municipality');
  }
}

function placed({ of, problems }: InputError): Problem[] {
  const root = { facts: 'facts', options: 'options', guideline: 'options.guideline' }[of];
  return problems.map((problem) => within(root, problem));
}

function within(root: string, problem: Problem): Problem {
  const { path } = problem;
  return { ...problem, path: path === '' ? root : path.startsWith('[') ? `${root}${path}` : `${root}.${path}` };
}

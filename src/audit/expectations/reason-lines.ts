import type { Finding, Gap, Question } from '../../engine/assessment.js';
import type { Citation } from '../../engine/citation.js';
import type { Day } from '../../engine/day.js';
import type { Step } from '../../engine/step.js';

/** Why an answer is what it is: the findings that led to it, what they ask and what no checked rule covers. */
export interface Reasons {
  readonly findings: readonly (Pick<Finding, 'condition' | 'status' | 'cite'> & Partial<Finding>)[];
  readonly questions?: readonly Question[] | undefined;
  readonly gaps?: readonly Gap[] | undefined;
  /** What to say of a finding that is met, where more can be said: `gives 550.00 kr.` */
  readonly met?: string | undefined;
}

/** The reasons, a line each; a line that belongs to another is indented below it. */
export function reasonLines({ findings, questions = [], gaps = [], met = STANDS.met }: Reasons): string[] {
  const stands = { ...STANDS, met };
  return [...questions.map(questionLine), ...gaps.map(gapLine), ...findings.flatMap((finding) => findingLines(finding, stands))];
}

/** The lines below another. */
export function below(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A citation in one line: the provision first, then where it stands. */
export function cited({ provision, title }: Citation): string {
  return `${provision}; ${title}`;
}

/** The steps of a working, each with its provision. */
export function stepLines(working: readonly Step[] = []): string[] {
  return working.map(({ step, value, unit, cite }) => `${step}: ${value}${unit === 'period' ? '' : ` ${unit}`} (${cited(cite)})`);
}

/** Since when the law gives no such right. */
export function notInForce({ since, until }: { readonly since: Day; readonly until?: Day }): string {
  return `no such right from ${since}${until === undefined ? '' : ` to ${until}`}`;
}

/** How a finding stands, in words that follow its condition. */
const STANDS: Readonly<Record<Finding['status'], string>> = {
  met: 'is met',
  failed: 'is not met',
  unknown: 'lacks a fact',
  judgement: 'waits for a judgement',
  reading: 'waits for a reading',
  'not-covered': 'is not covered',
  'not-needed': 'is not needed',
};

function findingLines(
  { condition, status, cite, figures = {}, uses = [], working }: Reasons['findings'][number],
  stands: typeof STANDS,
): string[] {
  const stated = Object.entries(figures).map(([name, value]) => `${inWords(name)} ${value}`);
  const looksAt = uses.length === 0 ? '' : `; it looks at ${uses.join(', ')}`;
  const head = `${condition} ${stands[status]}${stated.length === 0 ? '' : ` (${stated.join(', ')})`}${looksAt}`;
  return [head, ...below([cited(cite), ...stepLines(working)])];
}

/** The name of a figure as words: `atLeast` is `at least`. */
function inWords(name: string): string {
  return name === 'most' ? 'at most' : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function questionLine(question: Question): string {
  if (question.kind === 'reading') return `open: how to read ${question.reading}: ${question.options.join(', ')}`;
  if (question.kind === 'judgement') return `missing: the judgement ${question.fact}`;
  const { fact, field, for: on } = question;
  const days = on === undefined ? '' : ` for ${on.from} to ${on.to}`;
  return `missing: ${field === undefined ? '' : `${field} of `}the fact ${fact}${days}`;
}

function gapLine({ missing, on, known }: Gap): string {
  const windows = known.map(({ from, to = '...' }) => `${from} to ${to}`).join(', ');
  return `nothing checked for ${missing} on ${on}${windows === '' ? '' : `; known: ${windows}`}`;
}

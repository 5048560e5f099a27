import type { Expected, WorkedCase } from './case-format.js';
import { type Answer, answerSchema, askedBy, failedOf, type Refusal, takenIn } from './protocol.js';

/** Where an answer is another than the case expects. A value left out in the answer is `undefined`, and absent in JSON. */
export interface Difference {
  /** What differs: `outcome`, `failed`, `award.amount`. */
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Compares what a program answered with what a case expects; none where they agree. */
export function differencesOf({ expect, error }: Pick<WorkedCase, 'expect' | 'error'>, answered: unknown): Difference[] {
  const read = answerSchema.safeParse(answered);
  const wanted = expect?.outcome ?? 'a refusal of the input';
  if (!read.success) return [{ what: 'answer', expected: wanted, found: answered }];
  const refused = isRefusal(read.data);
  if (expect !== undefined) {
    if (refused) return [{ what: 'outcome', expected: wanted, found: read.data }];
    return outcomeDifferences(expect, read.data as Answer);
  }
  if (!refused) return [{ what: 'outcome', expected: wanted, found: (read.data as Answer).outcome }];
  const { of, problems } = (read.data as Refusal).error;
  return [...same('error.of', error?.of, of), ...same('error.problems', sorted(error?.problems.map(placed)), sorted(problems.map(placed)))];
}

function outcomeDifferences(wanted: Expected, answer: Answer): Difference[] {
  const outcome = same('outcome', wanted.outcome, answer.outcome);
  if (outcome.length > 0) return outcome;
  return [
    ...same('readings', wanted.readings ?? [], takenIn(answer)),
    ...(wanted.whatIf === undefined ? [] : same('guideline.whatIf', wanted.whatIf, answer.guideline?.whatIf)),
    ...under(wanted, answer),
  ];
}

function under(wanted: Expected, answer: Answer): Difference[] {
  switch (wanted.outcome) {
    case 'fulfilled':
      return [...within('award', wanted.award, answer.award), ...same('failed', [], failedOf(answer))];
    case 'calculated':
      return within('value', wanted.value, answer.value);
    case 'not-fulfilled':
      return same('failed', wanted.failed, failedOf(answer));
    case 'open':
      return same('questions', sorted(wanted.questions), sorted(askedBy(answer)));
    case 'not-in-force':
      return [...same('since', wanted.since, answer.since), ...same('until', wanted.until, answer.until)];
    case 'not-covered':
      return same(
        'gaps',
        wanted.gaps,
        (answer.gaps ?? []).map(({ missing }) => missing),
      );
  }
}

/** Objects may hold more than is expected; lists and everything else must be the same. */
function within(what: string, expected: unknown, found: unknown): Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [{ what, expected, found }];
    return expected.flatMap((item, index) => within(`${what}[${index}]`, item, found[index]));
  }
  if (!isObject(expected)) return same(what, expected, found);
  if (!isObject(found)) return [{ what, expected, found }];
  return Object.entries(expected).flatMap(([key, value]) => within(`${what}.${key}`, value, found[key]));
}

function same(what: string, expected: unknown, found: unknown): Difference[] {
  return canonical(expected) === canonical(found) ? [] : [{ what, expected, found }];
}

/** JSON with its keys in order, so that what is the same reads the same. */
export function canonical(value: unknown): string {
  return String(JSON.stringify(value, (_, inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner)));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function sorted(items: readonly unknown[] = []): unknown[] {
  return [...items].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

function placed({ path, code }: { readonly path: string; readonly code: string }) {
  return { path, code };
}

function isRefusal(answer: object): answer is Refusal {
  return 'error' in answer && !('outcome' in answer);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

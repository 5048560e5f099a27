import type { Finding } from '../../engine/assessment.js';
import type { Reading, Readings } from '../../engine/reading.js';
import { dueOnceDecided, type Hindrance } from './decided-first.js';
import type { Judged } from './judge-payment.js';
import { causeOf, type Verdict } from './verdict.js';

/** The open questions of a scheme, and what the caller has chosen of them. */
export interface Asking {
  readonly readings: Readings;
  readonly chosen: Readonly<Record<string, string | undefined>>;
}

/** Whether a hindrance has effect: where the law says so, and where that is an open question by what was chosen. */
export function isInTheWay({ asked }: Hindrance, { chosen }: Asking): boolean {
  return asked === undefined || chosen[asked.reading] === asked.option;
}

/**
 * A verdict once the day of each decision is held against what must come before it. Whether something must may be an open question: it is then
 * asked where the verdict turns on it and nothing was chosen, as of a warning that was sent after the decision.
 */
export function heldAgainstDecisions(
  found: Verdict,
  paid: Pick<Judged, 'amount' | 'decided'>,
  hindrances: readonly Hindrance[],
  findings: readonly Finding[],
  asking: Asking,
): Verdict {
  const under = (isHeld: (hindrance: Hindrance) => boolean) => dueOnceDecided(found, paid, hindrances.filter(isHeld), findings);
  const verdict = under((one) => isInTheWay(one, asking));
  const asked = hindrances.find((one) => one.asked !== undefined && paid.decided.some(({ decidedOn }) => one.hinders(decidedOn)))?.asked;
  if (asked === undefined) return verdict;
  const { condition, reading } = asked;
  const [held, left] = [under(() => true), under((one) => one.asked === undefined)];
  if ((held.verdict === left.verdict && held.due === left.due) || isToldOf(verdict, reading)) return verdict;
  const { chosen, readings } = asking;
  const option = chosen[reading];
  if (option !== undefined) return { ...verdict, readings: [...verdict.readings, { reading, option, by: 'caller' }] };
  const { difference: _, due: __, ...rest } = left;
  const turnsOn = findings.filter((finding) => finding.condition === condition);
  const question = { kind: 'reading' as const, reading, options: Object.keys((readings[reading] as Reading).options), condition };
  return {
    ...rest,
    verdict: 'open',
    causes: [
      ...(left.verdict === 'open' ? left.causes : []),
      ...turnsOn.map((finding) => causeOf('open', { ...finding, status: 'unknown' })),
    ],
    questions: [...(left.questions ?? []), question],
  };
}

/** A case with the decision among its facts has asked already, or taken what was chosen. */
function isToldOf({ questions = [], readings }: Verdict, reading: string): boolean {
  return [...questions, ...readings].some((one) => 'reading' in one && one.reading === reading);
}

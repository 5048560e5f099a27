import type { Citation } from '../../engine/citation.js';
import type { Day } from '../../engine/day.js';
import { Exact, type Kroner, kroner, minus, sum } from '../../engine/kroner.js';
import type { Payment } from './payment.js';
import { BEARING, causeKey, type Verdict, verdictOn } from './verdict.js';

/** What tells of a line when it was decided. */
type Decided = Pick<Payment<unknown>, 'amount' | 'decidedOn'>;

/**
 * Counts what of some lines for a month was decided by the first of its days; `undefined` where every line was. What is taken back may be
 * decided later.
 */
export function decidedInTime(lines: readonly Decided[], first: Day): Kroner | undefined {
  const late = lines.filter(({ amount, decidedOn }) => decidedOn > first && !amount.startsWith('-'));
  if (late.length === 0) return undefined;
  const left = minus(sum(lines.map(({ amount }) => amount)), sum(late.map(({ amount }) => amount)));
  return kroner(Exact.max(0, new Exact(left)));
}

/** What was withheld for a month that began before it was decided was not due, whatever the facts are. */
export function dueOnceDecided(
  found: Verdict,
  { amount, inTime }: { readonly amount: Kroner; readonly inTime?: Kroner | undefined },
  cite: Citation,
): Verdict {
  if (inTime === undefined) return found;
  const isOpen = BEARING[found.verdict] === 'unsettled';
  if (isOpen && new Exact(inTime).gt(0)) return found;
  const due = kroner(Exact.min(isOpen ? 0 : (found.due as Kroner), inTime));
  const difference = minus(due, amount);
  const isNothing = new Exact(due).isZero() && new Exact(difference).isNegative();
  const verdict = isNothing ? 'should-have-been-paid' : verdictOn(difference);
  if (due === found.due && verdict !== 'should-have-been-paid') return found;
  const condition = 'decided-first';
  const cause = { key: causeKey(verdict, condition, cite), condition, provision: cite, status: 'failed' } as const;
  const before = isOpen || due !== found.due ? [] : found.causes;
  return { verdict, difference, due, causes: verdict === 'compliant' ? [] : [...before, cause], readings: found.readings };
}

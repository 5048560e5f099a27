import type { Finding } from '../../engine/assessment.js';
import type { Citation } from '../../engine/citation.js';
import type { Day } from '../../engine/day.js';
import type { AskedAfter, DecisionRules } from '../../engine/decision-rules.js';
import { Exact, type Kroner, kroner, minus, sum } from '../../engine/kroner.js';
import type { Payment } from './payment.js';
import { BEARING, type Cause, causeKey, causeOf, type Verdict, type VerdictKind, verdictOn } from './verdict.js';

/** A line that withheld or paid: what stands of it once what takes back has taken, and when it was decided. */
export interface Decided {
  readonly stands: Kroner;
  readonly decidedOn: Day;
}

/** What stands of lines that withhold or pay, so much being left of each; what takes back may be decided later. */
export function decidedBy(lines: readonly Pick<Payment<unknown>, 'amount' | 'decidedOn'>[], left: readonly Kroner[]): readonly Decided[] {
  return lines.flatMap(({ amount, decidedOn }, place) => (amount.startsWith('-') ? [] : [{ stands: left[place] as Kroner, decidedOn }]));
}

/** Why a decision of some day has no effect: by which condition, and where that stands if no finding of the case tells it. */
export interface Hindrance {
  readonly condition: string;
  readonly cite?: Citation;
  /** The open question whether it has none. */
  readonly asked?: AskedAfter;
  hinders(decidedOn: Day): boolean;
}

/**
 * What may stand in the way of decisions for days that begin on a first one: that something had not happened yet which must come before the
 * decision, and that they were taken after that day. Where help is not reduced yet a scheme knows no decision, so that it leaves the former
 * to the day of each line.
 */
export function hindrancesOf({ decidedFirst, decidedAfter = {} }: DecisionRules, facts: object, first: Day): readonly Hindrance[] {
  const known = facts as Readonly<Record<string, Day | undefined>>;
  const tooEarly = Object.entries(decidedAfter).flatMap(([fact, stated]): Hindrance[] => {
    const { [fact]: day } = known;
    if (day === undefined) return [];
    const hinders = (decidedOn: Day) => decidedOn <= day;
    return [typeof stated === 'string' ? { condition: stated, hinders } : { condition: stated.condition, asked: stated, hinders }];
  });
  if (decidedFirst === undefined) return tooEarly;
  return [...tooEarly, { condition: 'decided-first', cite: decidedFirst, hinders: (decidedOn) => decidedOn > first }];
}

/** What was withheld by a decision that something stands in the way of was not due, whatever the facts are. */
export function dueOnceDecided(
  found: Verdict,
  { amount, decided }: { readonly amount: Kroner; readonly decided: readonly Decided[] },
  hindrances: readonly Hindrance[],
  findings: readonly Finding[],
): Verdict {
  const told = hindrances.flatMap((hindrance) => {
    const why = causeOfHindrance(hindrance, findings);
    return why !== undefined && decided.some(({ decidedOn }) => hindrance.hinders(decidedOn)) ? [{ hindrance, why }] : [];
  });
  if (told.length === 0) return found;
  const valid = decided.filter(({ decidedOn }) => !told.some(({ hindrance }) => hindrance.hinders(decidedOn)));
  const validly = sum(valid.map(({ stands }) => stands));
  const isOpen = BEARING[found.verdict] === 'unsettled';
  if (isOpen && new Exact(validly).gt(0)) return found;
  const due = kroner(Exact.min(isOpen ? 0 : (found.due as Kroner), validly));
  const difference = minus(due, amount);
  const isNothing = new Exact(due).isZero() && new Exact(difference).isNegative();
  const verdict = isNothing ? 'should-have-been-paid' : verdictOn(difference);
  if (due === found.due && verdict !== 'should-have-been-paid') return found;
  const before = isOpen || due !== found.due ? [] : found.causes;
  const added = told.filter(({ hindrance }) => !before.some(({ condition }) => condition === hindrance.condition));
  const causes = verdict === 'compliant' ? [] : [...before, ...added.map(({ why }) => why(verdict))];
  return { verdict, difference, due, causes, readings: found.readings };
}

/** How a hindrance is told: as the finding of its condition, which the case itself may have left aside. */
function causeOfHindrance({ condition, cite }: Hindrance, findings: readonly Finding[]): ((verdict: VerdictKind) => Cause) | undefined {
  if (cite !== undefined) return (verdict) => ({ key: causeKey(verdict, condition, cite), condition, provision: cite, status: 'failed' });
  const finding = findings.find((one) => one.condition === condition);
  return finding && ((verdict) => causeOf(verdict, { ...finding, status: 'failed' }));
}

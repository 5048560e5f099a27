import type { Finding, Gap, Question } from '../../engine/assessment.js';
import type { Citation } from '../../engine/citation.js';
import type { Day } from '../../engine/day.js';
import type { Figures } from '../../engine/figures.js';
import { Exact, type Kroner } from '../../engine/kroner.js';
import type { ReadingTaken } from '../../engine/reading.js';
import type { Step } from '../../engine/step.js';

/** What a payment can turn out to be. */
export const VERDICTS = [
  'compliant',
  'overpaid',
  'underpaid',
  'not-entitled',
  'should-have-been-paid',
  'judgement-without-reason',
  'not-in-force',
  'open',
  'not-covered',
] as const;

/** What a payment turned out to be. */
export type VerdictKind = (typeof VERDICTS)[number];

/** What a verdict tells of a payment: that it is right, wrong, or not settled by what is known. */
export const BEARING: Readonly<Record<VerdictKind, 'right' | 'wrong' | 'unsettled'>> = {
  compliant: 'right',
  overpaid: 'wrong',
  underpaid: 'wrong',
  'not-entitled': 'wrong',
  'should-have-been-paid': 'wrong',
  'judgement-without-reason': 'wrong',
  'not-in-force': 'wrong',
  open: 'unsettled',
  'not-covered': 'unsettled',
};

/** What led to a verdict: a condition, the award rule, or what no checked rule covers, and where it stands. */
export interface Cause {
  /** The same for every payment with this verdict for this reason. */
  readonly key: string;
  /** The id of the condition; for a gap before any condition, what is missing. */
  readonly condition: string;
  /** Absent for a gap around which nothing is known, and for what other lines of the month show. */
  readonly provision?: Citation;
  /** Ids of the lines that the same days were already paid or reduced by. */
  readonly settledBy?: readonly (string | number)[];
  /** The facts it looks at, by their keys; absent where it looks at none, and for a gap. */
  readonly facts?: readonly string[];
  /** How it stands in this case. */
  readonly status: Finding['status'];
  /** The figures it compares with. */
  readonly figures?: Figures;
  /** For a condition inside others: the id of the outer one. */
  readonly within?: string;
  /** What was counted; for the award rule, how the amount due came about. */
  readonly working?: readonly Step[];
}

/** A payment under the law as known on one day. Plain JSON-safe data. */
export interface Verdict {
  /** What the payment turned out to be. */
  readonly verdict: VerdictKind;
  /** Kroner that the citizen got too much; negative where it was too little. Absent where it cannot be told, or is no money. */
  readonly difference?: Kroner;
  /** Kroner that were due or, where the help was reduced, by which it might be. */
  readonly due?: Kroner;
  /** What led to it, in the order of the law; empty where there is nothing to remark. */
  readonly causes: readonly Cause[];
  /** What must still be answered, where that is why the verdict is open. */
  readonly questions?: readonly Question[];
  /** What no checked rule covers. */
  readonly gaps?: readonly Gap[];
  /** The days on which the law gives no such right. */
  readonly notInForce?: { readonly since: Day; readonly until?: Day };
  /** The readings that the verdict depends on. */
  readonly readings: readonly ReadingTaken[];
}

/** What an amount turned out to be that differs from what was due, or does not. */
export function verdictOn(difference: Kroner = '0.00'): VerdictKind {
  const sign = new Exact(difference).comparedTo(0);
  return sign > 0 ? 'overpaid' : sign < 0 ? 'underpaid' : 'compliant';
}

/** Names a cause, so that payments with the same one can be found. */
export function causeKey(verdict: VerdictKind, condition: string, cite?: Citation): string {
  const place = cite === undefined ? '' : ` (${cite.title}, ${cite.provision})`;
  return `${verdict}: ${condition}${place}`;
}

/** A finding as the cause of a verdict. */
export function causeOf(verdict: VerdictKind, { condition, status, cite, uses, figures, within, working }: Finding): Cause {
  return {
    key: causeKey(verdict, condition, cite),
    condition,
    provision: cite,
    ...(uses.length > 0 && { facts: uses }),
    status,
    ...(figures && { figures }),
    ...(within !== undefined && { within }),
    ...(working && { working }),
  };
}

/** What no checked rule covers as the cause of a verdict, where no condition was looked at for it. */
export function causeOfGap(verdict: VerdictKind, { missing, cite }: Gap): Cause {
  return { key: causeKey(verdict, missing, cite), condition: missing, ...(cite && { provision: cite }), status: 'not-covered' };
}

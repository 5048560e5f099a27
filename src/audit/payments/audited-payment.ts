import type { Day } from '../../engine/day.js';
import type { Kroner } from '../../engine/kroner.js';
import type { Period } from '../../engine/period.js';
import type { PaymentStatus } from './status.js';
import type { Verdict } from './verdict.js';

/** A payment with its two verdicts. Its facts are left out: they are personal data, and the host has them. */
export interface AuditedPayment {
  /** The host's own id. */
  readonly id: string | number;
  /** The citizen, where the line names one. */
  readonly citizen?: string;
  /** Id of the scheme it was audited by. */
  readonly scheme: string;
  /** Key of the municipality that decided. */
  readonly municipality?: string;
  /** The target group, where it is known. */
  readonly group?: string;
  /** The days it is for. */
  readonly period: Period;
  /** The day judged. */
  readonly on: Day;
  /** The day it was decided. */
  readonly decidedOn: Day;
  /** What was decided. */
  readonly status: PaymentStatus;
  /** Kroner paid or, where the help was reduced, the reduction; negative where it takes back. */
  readonly amount: Kroner;
  /** Kroner that are left of the amount, where other lines of the month take from it, or it from them. */
  readonly stands?: Kroner;
  /** By the law as known on the day of the decision; of lines judged together, on the day of the last one. */
  readonly then: Verdict;
  /** By the newest law in the data. */
  readonly now: Verdict;
}

/** The two verdicts on a payment, or on several together. */
export interface TwoVerdicts {
  /** By the law as known on the day of the decision. */
  readonly then: Verdict;
  /** By the newest law in the data. */
  readonly now: Verdict;
}

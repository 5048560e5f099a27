import type { RulesUsed } from '../../engine/assessment.js';
import type { Chosen, Readings, Text } from '../../engine/reading.js';
import type { Supplied } from '../../engine/supplied.js';
import { type ErrorRate, errorRate } from '../sampling/error-rate.js';
import type { Sampling } from '../sampling/sample.js';
import type { AuditSummary } from './summary.js';
import type { Reconciliation } from './totals.js';

/** How the payments of an audit were disposed of: in = audited + rejected + not drawn. */
export interface Intake {
  readonly in: number;
  readonly audited: number;
  /** Payments that could not be read. */
  readonly rejected: number;
  /** Payments outside the sample; 0 where every payment was audited. */
  readonly notDrawn: number;
}

/** What a sample says of all the payments it was drawn from. */
export interface SampleReport extends Sampling {
  readonly then: ErrorRate;
  readonly now: ErrorRate;
}

/** A whole audit without its lines, for printing and for keeping. Plain JSON-safe data without personal data. */
export interface AuditReport extends AuditSummary, Intake {
  readonly scheme: string;
  readonly title: Text;
  /** The municipality asked for; absent where each payment names its own. */
  readonly municipality?: string;
  /** Id of the guideline that the payments were held against instead of the one in force, the host's own or a built-in one. */
  readonly guideline?: string;
  /** The readings chosen by the organisation; others are as each verdict tells. */
  readonly readings: Chosen<Readings>;
  /** Amounts that the caller supplied and answers for. */
  readonly supplied?: Supplied;
  /** The fact that totals are given by, and that which tells claims apart, where they were asked for. */
  readonly groupBy?: string;
  readonly apartBy?: string;
  readonly sample?: SampleReport;
  readonly rules: RulesUsed;
}

/** The error rates of a sample, by the law as known then and now. A payment drawn that could not be read is unsettled too. */
export function sampleReport(sampling: Sampling, { then, now }: Pick<AuditSummary, 'then' | 'now'>, rejected: number): SampleReport {
  const rateOf = ({ payments, wrong, unsettled }: Reconciliation) =>
    errorRate({ payments: payments + rejected, wrong, unsettled: unsettled + rejected });
  // biome-ignore lint/suspicious/noThenProperty: a rate is no function, so that nothing awaits it
  return { ...sampling, then: rateOf(then), now: rateOf(now) };
}

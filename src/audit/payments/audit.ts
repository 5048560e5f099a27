import type { GuidelineBase } from '../../engine/guideline.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { type AuditedPayment, type AuditOptions, auditorOf } from './auditor.js';
import type { Payment } from './payment.js';
import { type AuditSummary, summarising } from './summary.js';

/** A payment that could not be read. */
export interface RejectedPayment {
  /** Its place among the payments, counted from 0. */
  readonly index: number;
  /** What is wrong with it, at least one. */
  readonly problems: readonly Problem[];
}

/** An audit: every payment is in exactly one of the two lists. */
export interface Audit extends AuditSummary {
  /** The payments that could be read, in the order given. */
  readonly audited: readonly AuditedPayment[];
  /** The payments that could not, in the order given. */
  readonly rejected: readonly RejectedPayment[];
}

/**
 * Audits one payment: by the law as known on the day it was decided, and by the newest law in the data.
 *
 * @throws InputError for a payment, facts or options that cannot be read; never for a payment that is wrong
 * @since 0.1.0
 * @example
 * const payment = {
 *   id: 'P-1', status: 'paid', amount: '700.00', decidedOn: '2019-03-28', municipality: 'lyngby-taarbaek',
 *   period: { from: '2019-04-01', to: '2019-04-30' },
 *   facts: { walkingKm: 2.9 },
 * } as const;
 * const { then } = auditPayment(activationAllowance, payment);
 * [then.verdict, then.difference, then.causes.map(({ condition }) => condition)] // => ['not-entitled', '700.00', ['walking-distance']]
 */
export function auditPayment<F, R extends Readings, A, G extends GuidelineBase>(
  scheme: Scheme<F, R, A, G>,
  payment: Payment<F>,
  options?: AuditOptions<R, G>,
): AuditedPayment {
  return auditorOf(scheme, options).audit(payment);
}

/**
 * Audits payments and adds them up. One that cannot be read is listed with its problems, and the rest goes on.
 *
 * @throws InputError for options that cannot be read
 * @since 0.1.0
 * @example
 * const months = ['2019-04', '2019-05'].map((month) => ({ from: `${month}-01`, to: `${month}-30` }));
 * const payments = months.map((period, id) => ({ id, status: 'paid', amount: '400.00', decidedOn: '2019-03-28', period, facts: { walkingKm: 2 } }) as const);
 * const { now } = auditPayments(activationAllowance, payments, { municipality: 'lyngby-taarbaek' });
 * [now.wrong, now.tooMuch, now.byMonth.length] // => [2, '800.00', 2]
 */
export function auditPayments<F, R extends Readings, A, G extends GuidelineBase>(
  scheme: Scheme<F, R, A, G>,
  payments: Iterable<Payment<F>>,
  options?: AuditOptions<R, G>,
): Audit {
  const { audit } = auditorOf(scheme, options);
  const { add, summary } = summarising();
  const audited: AuditedPayment[] = [];
  const rejected: RejectedPayment[] = [];
  let index = 0;
  for (const payment of payments) {
    try {
      const line = audit(payment);
      add(line);
      audited.push(line);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      rejected.push({ index, problems: cause.problems });
    }
    index += 1;
  }
  return { audited, rejected, ...summary() };
}

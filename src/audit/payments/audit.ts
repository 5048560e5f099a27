import type { GuidelineBase } from '../../engine/guideline.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { ledger } from '../ledger/ledger.js';
import type { AuditedMonth } from '../ledger/month.js';
import { namedIn } from '../ledger/named-in.js';
import { repetition } from '../ledger/twice.js';
import type { AuditedPayment } from './audited-payment.js';
import { type AuditOptions, auditorOf } from './auditor.js';
import type { KnownKeys, Payment } from './payment.js';
import { type AuditSummary, summaryCounter } from './summary.js';

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
  /** The payments that could not, in the order given. Where there are none of the others, nothing was audited. */
  readonly rejected: readonly RejectedPayment[];
  /** The months of citizens, in the order of their first lines; none of payments that name no citizen. */
  readonly months: readonly AuditedMonth[];
}

/**
 * Audits one payment: by the law as known on the day it was decided, and by the newest law in the data. Nothing is said of the month
 * that it is in: others may have been paid for it.
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
export function auditPayment<F, R extends Readings, A, G extends GuidelineBase, P extends Payment<F>>(
  scheme: Scheme<F, R, A, G>,
  payment: P & KnownKeys<P>,
  options?: AuditOptions<R, G>,
): AuditedPayment {
  return auditorOf(scheme, options).audit(payment);
}

/**
 * Audits payments and adds them up. Those that name one citizen and are for one month are judged together: their sum against what was
 * due, which is due once. One that cannot be read is listed with its problems, leaves its month open, and the rest goes on.
 *
 * @throws InputError for options that cannot be read
 * @since 0.1.0
 * @example
 * const line = { citizen: 'C-1', status: 'paid', decidedOn: '2019-03-28', period: { from: '2019-04-01', to: '2019-04-30' }, facts: { walkingKm: 2 } } as const;
 * const payments = [{ ...line, id: 1, amount: '400.00' }, { ...line, id: 2, amount: '-400.00' }, { ...line, id: 3, amount: '100.00' }];
 * const { audited, months, now } = auditPayments(activationAllowance, payments, { municipality: 'lyngby-taarbaek' });
 * [audited.map((one) => one.now.difference), months.map((month) => month.now.difference), now.tooMuch] // => [['0.00', '0.00', '100.00'], ['100.00'], '100.00']
 */
export function auditPayments<F, R extends Readings, A, G extends GuidelineBase, P extends Payment<F>>(
  scheme: Scheme<F, R, A, G>,
  payments: Iterable<P & KnownKeys<P>>,
  options?: AuditOptions<R, G>,
): Audit {
  const { accept } = auditorOf(scheme, options);
  const { add, addMonth, reject, summary } = summaryCounter();
  const { meet } = repetition('payment');
  const kept = ledger<F>();
  const audited: { readonly place: number; readonly payment: AuditedPayment }[] = [];
  const rejected: RejectedPayment[] = [];
  const take = (payment: Payment<F>, index: number) => {
    const accepted = accept(payment);
    const alone = accepted.alone();
    if (payment.citizen !== undefined) return kept.add(payment.citizen, { ...accepted, place: index });
    const repeated = meet(payment, index);
    if (repeated !== undefined) throw new InputError('facts', [repeated]);
    audited.push({ place: index, payment: { ...accepted.told, ...alone } });
  };
  let index = 0;
  for (const payment of payments) {
    try {
      take(payment, index);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      rejected.push({ index, problems: cause.problems });
      reject(cause.problems.map(({ path }) => path));
      const named = namedIn(payment);
      if (named !== undefined) kept.miss(named.citizen, named.month);
    }
    index += 1;
  }
  const months: AuditedMonth[] = [];
  for (const { month, lines } of kept.close()) {
    months.push(month);
    addMonth(month);
    audited.push(...lines);
  }
  const inOrder = audited.sort((a, b) => a.place - b.place).map(({ payment }) => payment);
  for (const payment of inOrder) add(payment);
  return { audited: inOrder, rejected, months, ...summary() };
}

import type { AuditedMonth } from '../ledger/month.js';
import { type MonthTotals, monthTotalsCounter } from '../ledger/month-totals.js';
import type { AuditedPayment } from './auditor.js';
import { type Shift, shiftCounter } from './shifts.js';
import { type Totals, totalsCounter } from './totals.js';

/** What is said of whole months of citizens. */
export interface MonthsSummary {
  /** Lines that name no citizen: each was judged alone, and nothing is said of their months. */
  readonly alone: number;
  readonly then: MonthTotals;
  readonly now: MonthTotals;
}

/** What an audit comes to by the law as known then and now, and where the two differ. */
export interface AuditSummary {
  readonly then: Totals;
  readonly now: Totals;
  readonly shifts: readonly Shift[];
  readonly monthTotals: MonthsSummary;
}

/** Sums up audited payments and months one by one, without keeping them. */
export interface SummaryCounter {
  add(payment: AuditedPayment): void;
  addMonth(month: AuditedMonth): void;
  /** Notes a line that could not be read. */
  reject(): void;
  summary(): AuditSummary;
}

/** Begins to sum up. */
export function summaryCounter(): SummaryCounter {
  const then = totalsCounter();
  const now = totalsCounter();
  const { add, shifts } = shiftCounter();
  const months = monthTotalsCounter();
  let alone = 0;
  return {
    add: (payment) => {
      if (payment.citizen === undefined) alone += 1;
      then.add(payment, payment.then);
      now.add(payment, payment.now);
      add(payment.then, payment.now);
    },
    addMonth: months.add,
    reject: () => {
      then.reject();
      now.reject();
    },
    summary: () => ({
      // biome-ignore lint/suspicious/noThenProperty: totals are no function, so that nothing awaits them
      then: then.totals(),
      now: now.totals(),
      shifts: shifts(),
      // biome-ignore lint/suspicious/noThenProperty: the same
      monthTotals: { alone, then: months.totals('then'), now: months.totals('now') },
    }),
  };
}

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
  /** Where the lines that could not be read were wrong, the most lines first; one that is wrong in several fields stands under each. */
  readonly unread: readonly UnreadField[];
}

/** How many lines had something wrong in a field, by its path without places in lists; '' for a line that is none at all. */
export interface UnreadField {
  readonly path: string;
  readonly lines: number;
}

/** Sums up audited payments and months one by one, without keeping them. */
export interface SummaryCounter {
  add(payment: AuditedPayment): void;
  addMonth(month: AuditedMonth): void;
  /** Notes a line that could not be read, and the paths of what is wrong with it. */
  reject(paths: readonly string[]): void;
  summary(): AuditSummary;
}

/** Begins to sum up. */
export function summaryCounter(): SummaryCounter {
  const then = totalsCounter();
  const now = totalsCounter();
  const { add, shifts } = shiftCounter();
  const months = monthTotalsCounter();
  const unread = unreadFields();
  let alone = 0;
  return {
    add: (payment) => {
      if (payment.citizen === undefined) alone += 1;
      then.add(payment, payment.then);
      now.add(payment, payment.now);
      add(payment.then, payment.now);
    },
    addMonth: months.add,
    reject: (paths) => {
      then.reject();
      now.reject();
      unread.add(paths);
    },
    summary: () => ({
      // biome-ignore lint/suspicious/noThenProperty: totals are no function, so that nothing awaits them
      then: then.totals(),
      now: now.totals(),
      shifts: shifts(),
      unread: unread.fields(),
      // biome-ignore lint/suspicious/noThenProperty: the same
      monthTotals: { alone, then: months.totals('then'), now: months.totals('now') },
    }),
  };
}

/** So many fields are told apart; what a file makes up beyond them counts for the whole line. */
const MOST_FIELDS = 200;

function unreadFields(): { add(paths: readonly string[]): void; fields(): readonly UnreadField[] } {
  const lines = new Map<string, number>();
  return {
    add: (paths) => {
      for (const path of new Set(paths.map((one) => one.replace(/\[\d+\]/g, '')))) {
        const field = lines.has(path) || lines.size < MOST_FIELDS ? path : '';
        lines.set(field, (lines.get(field) ?? 0) + 1);
      }
    },
    fields: () =>
      [...lines].map(([path, count]) => ({ path, lines: count })).sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1)),
  };
}

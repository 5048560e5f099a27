import type { AuditedMonth } from '../ledger/month.js';
import { type MonthTotals, monthTotalsCounter } from '../ledger/month-totals.js';
import type { AuditedPayment } from './audited-payment.js';
import { type Shift, shiftCounter } from './shifts.js';
import { type Totals, totalsCounter } from './totals.js';

/** What is said of whole months of citizens. */
export interface MonthsSummary {
  /** Lines that name no citizen: each was judged alone, and nothing is said of their months. */
  readonly alone: number;
  /** By the law as known when the lines were decided. */
  readonly then: MonthTotals;
  /** By the newest law. */
  readonly now: MonthTotals;
}

/** What an audit comes to by the law as known then and now, and where the two differ. */
export interface AuditSummary {
  /** By the law as known on the day of each decision. */
  readonly then: Totals;
  /** By the newest law in the data. */
  readonly now: Totals;
  /** How many payments went from one verdict to another between the two. */
  readonly shifts: readonly Shift[];
  /** The months of citizens whose lines were judged together. */
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
  /** Adds what another part of the payments came to. */
  merge(part: AuditSummary): void;
  summary(): AuditSummary;
}

/**
 * Merges what parts of an audit came to, in any order and any grouping, to what the whole comes to. No month of a citizen may be cut:
 * give all lines of a citizen to one part.
 * @since 0.1.0
 * @example
 * const paid = (id: string) => ({
 *   id, citizen: id, status: 'paid', amount: '700.00', decidedOn: '2019-03-28', municipality: 'lyngby-taarbaek',
 *   period: { from: '2019-04-01', to: '2019-04-30' }, facts: { walkingKm: 2.9 },
 * }) as const;
 * const audit = (...citizens: readonly string[]) => auditPayments(activationAllowance, citizens.map(paid));
 * mergeAudits(audit('C-1'), audit('C-2', 'C-3')).now.tooMuch // => '2100.00'
 */
export function mergeAudits(first: AuditSummary, ...more: readonly AuditSummary[]): AuditSummary {
  const { merge, summary } = summaryCounter();
  for (const part of [first, ...more]) merge(part);
  return summary();
}

/** Begins to sum up. */
export function summaryCounter(): SummaryCounter {
  const then = totalsCounter();
  const now = totalsCounter();
  const { add, merge: mergeShifts, shifts } = shiftCounter();
  const months = { atDecision: monthTotalsCounter(), newest: monthTotalsCounter() };
  const unread = unreadFields();
  let alone = 0;
  return {
    add: (payment) => {
      if (payment.citizen === undefined) alone += 1;
      then.add(payment, payment.then);
      now.add(payment, payment.now);
      add(payment.then, payment.now);
    },
    addMonth: (month) => {
      months.atDecision.add(month.then);
      months.newest.add(month.now);
    },
    reject: (paths) => {
      then.reject();
      now.reject();
      unread.add(paths);
    },
    merge: (part) => {
      then.merge(part.then);
      now.merge(part.now);
      mergeShifts(part.shifts);
      alone += part.monthTotals.alone;
      unread.merge(part.unread);
      months.atDecision.merge(part.monthTotals.then);
      months.newest.merge(part.monthTotals.now);
    },
    summary: () => ({
      // biome-ignore lint/suspicious/noThenProperty: totals are no function, so that nothing awaits them
      then: then.totals(),
      now: now.totals(),
      shifts: shifts(),
      unread: unread.fields(),
      // biome-ignore lint/suspicious/noThenProperty: the same
      monthTotals: { alone, then: months.atDecision.totals(), now: months.newest.totals() },
    }),
  };
}

/** So many fields are told apart; what a file makes up beyond them counts for the whole line. */
const MOST_FIELDS = 200;

function unreadFields(): {
  add(paths: readonly string[]): void;
  merge(fields: readonly UnreadField[]): void;
  fields(): readonly UnreadField[];
} {
  const lines = new Map<string, number>();
  const note = (path: string, count: number) => {
    const field = lines.has(path) || lines.size < MOST_FIELDS ? path : '';
    lines.set(field, (lines.get(field) ?? 0) + count);
  };
  return {
    add: (paths) => {
      for (const path of new Set(paths.map((one) => one.replace(/\[\d+\]/g, '')))) note(path, 1);
    },
    merge: (fields) => {
      for (const { path, lines: count } of fields) note(path, count);
    },
    fields: () =>
      [...lines].map(([path, count]) => ({ path, lines: count })).sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1)),
  };
}

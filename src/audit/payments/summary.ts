import type { AuditedPayment } from './auditor.js';
import { type Shift, shifting } from './shifts.js';
import { type Totals, totalling } from './totals.js';

/** What an audit comes to by the law as known then and now, and where the two differ. */
export interface AuditSummary {
  readonly then: Totals;
  readonly now: Totals;
  readonly shifts: readonly Shift[];
}

/** Sums up audited payments one by one, without keeping them. */
export function summarising(): { add(payment: AuditedPayment): void; summary(): AuditSummary } {
  const then = totalling();
  const now = totalling();
  const { add, shifts } = shifting();
  return {
    add: (payment) => {
      then.add(payment, payment.then);
      now.add(payment, payment.now);
      add(payment.then, payment.now);
    },
    // biome-ignore lint/suspicious/noThenProperty: totals are no function, so that nothing awaits them
    summary: () => ({ then: then.totals(), now: now.totals(), shifts: shifts() }),
  };
}

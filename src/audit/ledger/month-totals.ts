import { type ReconciliationKept, type ReconciliationOf, reconciliationKept } from '../payments/reconciliation.js';
import { VERDICTS, type VerdictKind } from '../payments/verdict.js';
import type { AuditedMonth, MonthVerdict } from './month.js';

/** What some months of citizens come to. */
export interface MonthReconciliation extends ReconciliationOf {
  /** How many months. */
  readonly months: number;
}

/** What the months come to under the law as known on one day. */
export interface MonthTotals extends MonthReconciliation {
  /** In the order of the verdicts, those that befell no month left out. */
  readonly byVerdict: readonly (MonthReconciliation & { readonly verdict: VerdictKind })[];
}

/** Adds up months one by one, without keeping them. */
export function monthTotalsCounter(): { add(month: AuditedMonth): void; totals(law: 'then' | 'now'): MonthTotals } {
  const [atDecision, newest] = [totalsKept(), totalsKept()];
  return {
    add: ({ then, now }) => {
      atDecision.add(then);
      newest.add(now);
    },
    totals: (law) => (law === 'then' ? atDecision : newest).totals(),
  };
}

function totalsKept() {
  const all = reconciliationKept('months');
  const verdicts = new Map<VerdictKind, ReconciliationKept<'months'>>();
  return {
    add: (month: MonthVerdict) => {
      const own = verdicts.get(month.verdict) ?? reconciliationKept('months');
      verdicts.set(month.verdict, own);
      for (const entry of [all, own]) entry.add(month);
    },
    totals: (): MonthTotals => ({
      ...all.sum(),
      byVerdict: VERDICTS.flatMap((verdict) => {
        const own = verdicts.get(verdict);
        return own === undefined ? [] : [{ verdict, ...own.sum() }];
      }),
    }),
  };
}

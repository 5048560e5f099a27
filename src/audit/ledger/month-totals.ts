import { type ReconciliationKept, type ReconciliationOf, reconciliationKept } from '../payments/reconciliation.js';
import { VERDICTS, type VerdictKind } from '../payments/verdict.js';
import type { MonthVerdict } from './month.js';

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

/** Adds up months one by one as one law judges them, without keeping them. */
export interface MonthTotalsCounter {
  add(month: MonthVerdict): void;
  /** Adds what other months came to. */
  merge(totals: MonthTotals): void;
  totals(): MonthTotals;
}

/** Begins to add up. */
export function monthTotalsCounter(): MonthTotalsCounter {
  const all = reconciliationKept('months');
  const verdicts = new Map<VerdictKind, ReconciliationKept<'months'>>();
  const under = (verdict: VerdictKind) => {
    const own = verdicts.get(verdict) ?? reconciliationKept('months');
    verdicts.set(verdict, own);
    return own;
  };
  return {
    add: (month) => {
      for (const entry of [all, under(month.verdict)]) entry.add(month);
    },
    merge: (totals) => {
      all.merge(totals);
      for (const one of totals.byVerdict) under(one.verdict).merge(one);
    },
    totals: () => ({
      ...all.sum(),
      byVerdict: VERDICTS.flatMap((verdict) => {
        const own = verdicts.get(verdict);
        return own === undefined ? [] : [{ verdict, ...own.sum() }];
      }),
    }),
  };
}

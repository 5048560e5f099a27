import { Exact, type Kroner, kroner } from '../../engine/kroner.js';
import { BEARING, VERDICTS, type VerdictKind } from '../payments/verdict.js';
import type { AuditedMonth, MonthVerdict } from './month.js';

/** What some months of citizens come to. */
export interface MonthReconciliation {
  /** How many months. */
  readonly months: number;
  /** Of these, months that are wrong. */
  readonly wrong: number;
  /** Of these, months that are open or not covered. */
  readonly unsettled: number;
  /** Kroner that citizens got too much, exact. */
  readonly tooMuch: Kroner;
  /** Kroner that citizens got too little, exact; not negative. */
  readonly tooLittle: Kroner;
}

/** What the months come to under the law as known on one day. */
export interface MonthTotals extends MonthReconciliation {
  /** In the order of the verdicts, those that befell no month left out. */
  readonly byVerdict: readonly (MonthReconciliation & { readonly verdict: VerdictKind })[];
}

/** Adds up months one by one, without keeping them. */
export interface MonthTotalsCounter {
  add(month: AuditedMonth): void;
  /** Adds what other months came to. */
  merge(law: 'then' | 'now', totals: MonthTotals): void;
  totals(law: 'then' | 'now'): MonthTotals;
}

/** Begins to add up. */
export function monthTotalsCounter(): MonthTotalsCounter {
  const [atDecision, newest] = [totalsKept(), totalsKept()];
  const under = (law: 'then' | 'now') => (law === 'then' ? atDecision : newest);
  return {
    add: ({ then, now }) => {
      atDecision.add(then);
      newest.add(now);
    },
    merge: (law, totals) => under(law).merge(totals),
    totals: (law) => under(law).totals(),
  };
}

function totalsKept() {
  const all = reconciliationKept();
  const verdicts = new Map<VerdictKind, ReturnType<typeof reconciliationKept>>();
  const under = (verdict: VerdictKind) => {
    const own = verdicts.get(verdict) ?? reconciliationKept();
    verdicts.set(verdict, own);
    return own;
  };
  return {
    add: (month: MonthVerdict) => {
      for (const entry of [all, under(month.verdict)]) entry.add(month);
    },
    merge: (totals: MonthTotals) => {
      all.merge(totals);
      for (const one of totals.byVerdict) under(one.verdict).merge(one);
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

function reconciliationKept() {
  const counts = { months: 0, wrong: 0, unsettled: 0 };
  let [tooMuch, tooLittle] = [new Exact(0), new Exact(0)];
  return {
    add: ({ verdict, difference = '0.00' }: MonthVerdict) => {
      counts.months += 1;
      const bearing = BEARING[verdict];
      if (bearing !== 'right') counts[bearing] += 1;
      const exact = new Exact(difference);
      if (exact.isPositive()) tooMuch = tooMuch.plus(exact);
      else tooLittle = tooLittle.minus(exact);
    },
    merge: (other: MonthReconciliation) => {
      counts.months += other.months;
      counts.wrong += other.wrong;
      counts.unsettled += other.unsettled;
      tooMuch = tooMuch.plus(other.tooMuch);
      tooLittle = tooLittle.plus(other.tooLittle);
    },
    sum: (): MonthReconciliation => ({ ...counts, tooMuch: kroner(tooMuch), tooLittle: kroner(tooLittle) }),
  };
}

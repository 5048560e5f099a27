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
  const all = reconciliationKept();
  const verdicts = new Map<VerdictKind, ReturnType<typeof reconciliationKept>>();
  return {
    add: (month: MonthVerdict) => {
      const own = verdicts.get(month.verdict) ?? reconciliationKept();
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
    sum: (): MonthReconciliation => ({ ...counts, tooMuch: kroner(tooMuch), tooLittle: kroner(tooLittle) }),
  };
}

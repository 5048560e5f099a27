import { Exact, type Kroner, kroner } from '../../engine/kroner.js';
import { BEARING, type Verdict } from './verdict.js';

/** What some payments, or months of citizens, come to. */
export interface ReconciliationOf {
  /** How many of them are wrong. */
  readonly wrong: number;
  /** How many of them are open or not covered. */
  readonly unsettled: number;
  /** Kroner that citizens got too much, exact. */
  readonly tooMuch: Kroner;
  /** Kroner that citizens got too little, exact; not negative. */
  readonly tooLittle: Kroner;
}

/** Adds up verdicts one by one; `what` is counted beside what they come to. */
export interface ReconciliationKept<What extends string> {
  add(verdict: Pick<Verdict, 'verdict' | 'difference'>): void;
  /** Adds what others came to. */
  merge(others: Readonly<Record<What, number>> & ReconciliationOf): void;
  sum(): Readonly<Record<What, number>> & ReconciliationOf;
}

/** Begins to add up verdicts on payments, or on months. */
export function reconciliationKept<What extends string>(what: What): ReconciliationKept<What> {
  /** Those that are right are not told: they are what the others leave. */
  const counts = { all: 0, right: 0, wrong: 0, unsettled: 0 };
  let [tooMuch, tooLittle] = [new Exact(0), new Exact(0)];
  return {
    add: ({ verdict, difference = '0.00' }) => {
      counts.all += 1;
      counts[BEARING[verdict]] += 1;
      const exact = new Exact(difference);
      if (exact.isPositive()) tooMuch = tooMuch.plus(exact);
      else tooLittle = tooLittle.minus(exact);
    },
    merge: (others) => {
      counts.all += others[what];
      counts.wrong += others.wrong;
      counts.unsettled += others.unsettled;
      tooMuch = tooMuch.plus(others.tooMuch);
      tooLittle = tooLittle.plus(others.tooLittle);
    },
    sum: () => {
      const { all, wrong, unsettled } = counts;
      const counted = { [what]: all } as Readonly<Record<What, number>>;
      return { ...counted, wrong, unsettled, tooMuch: kroner(tooMuch), tooLittle: kroner(tooLittle) };
    },
  };
}

import { Exact, type Kroner, kroner } from '../../engine/kroner.js';
import { BEARING, type Verdict } from './verdict.js';

/** What some payments come to. */
export interface Reconciliation {
  /** How many payments. */
  readonly payments: number;
  /** Of these, payments that are wrong. */
  readonly wrong: number;
  /** Of these, payments that are open or not covered. */
  readonly unsettled: number;
  /** Kroner that citizens got too much, exact. */
  readonly tooMuch: Kroner;
  /** Kroner that citizens got too little, exact; not negative. */
  readonly tooLittle: Kroner;
}

/** What a reconciliation is of, without its sums. */
export function withoutSums<T extends Reconciliation>({
  payments,
  wrong,
  unsettled,
  tooMuch,
  tooLittle,
  ...of
}: T): Omit<T, keyof Reconciliation> {
  return of;
}

/** Reconciliations by key, each with what it is of; listed by key unless another order comes first. */
export function reconciliations<T>() {
  const kept = new Map<string, { readonly of: T; readonly entry: ReturnType<typeof reconciliationKept> }>();
  const open = (key: string, of: T) => {
    const known = kept.get(key) ?? { of, entry: reconciliationKept() };
    kept.set(key, known);
    return known.entry;
  };
  const all = (first: (a: T & Reconciliation, b: T & Reconciliation) => number = () => 0): (T & Reconciliation)[] =>
    [...kept]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { of, entry }]) => ({ ...of, ...entry.sum() }))
      .sort(first);
  return Object.assign(open, { all });
}

function reconciliationKept() {
  const counts = { payments: 0, wrong: 0, unsettled: 0 };
  let tooMuch = new Exact(0);
  let tooLittle = new Exact(0);
  return {
    add: ({ verdict, difference = '0.00' }: Verdict) => {
      counts.payments += 1;
      const bearing = BEARING[verdict];
      if (bearing !== 'right') counts[bearing] += 1;
      const exact = new Exact(difference);
      if (exact.isPositive()) tooMuch = tooMuch.plus(exact);
      else tooLittle = tooLittle.minus(exact);
    },
    merge: (other: Reconciliation) => {
      counts.payments += other.payments;
      counts.wrong += other.wrong;
      counts.unsettled += other.unsettled;
      tooMuch = tooMuch.plus(other.tooMuch);
      tooLittle = tooLittle.plus(other.tooLittle);
    },
    sum: (): Reconciliation => ({ ...counts, tooMuch: kroner(tooMuch), tooLittle: kroner(tooLittle) }),
  };
}

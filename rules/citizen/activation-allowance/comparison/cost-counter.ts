import { Exact, type Kroner, kroner } from '../../../define.js';
import type { Cost } from './cost.js';

/** Citizens for whom a guideline comes to more, or to less, than the first, and by how much together. */
export interface Change {
  /** How many of them. */
  readonly citizens: number;
  /** Kroner gross, not negative. */
  readonly kroner: Kroner;
}

/** What some citizens come to under a guideline: citizens = paid + nothing + open = gains + loses + alike + notCompared. */
export interface CostSum {
  /** How many whose facts could be read. */
  readonly citizens: number;
  /** Citizens who get something. */
  readonly paid: number;
  /** Citizens who get nothing, for certain. */
  readonly nothing: number;
  /** Citizens of whom it is open: they are in none of the kroner, and never counted as nothing. */
  readonly open: number;
  /** Kroner gross for those who are not open; absent where that is nobody. */
  readonly total?: Kroner;
  /** Those for whom it comes to more than the first guideline; nobody under the first itself. */
  readonly gains: Change;
  /** Those for whom it comes to less. */
  readonly loses: Change;
  /** Citizens for whom both come to the same. */
  readonly alike: number;
  /** Citizens of whom it is open under this guideline or the first. */
  readonly notCompared: number;
}

/** Adds up citizens one by one, without keeping them. */
export interface CostCounter {
  add(cost: Cost, first: Cost): void;
  sum(): CostSum;
}

/** Begins to add up. */
export function costCounter(): CostCounter {
  const counts = { citizens: 0, paid: 0, nothing: 0, open: 0 };
  let total = new Exact(0);
  const more = { citizens: 0, by: new Exact(0) };
  const less = { citizens: 0, by: new Exact(0) };
  let alike = 0;
  let notCompared = 0;
  const compare = (amount: Exact, first: Cost) => {
    if ('missing' in first) {
      notCompared += 1;
      return;
    }
    const difference = amount.minus(first.total);
    if (difference.isZero()) alike += 1;
    else {
      const side = difference.isPositive() ? more : less;
      side.citizens += 1;
      side.by = side.by.plus(difference.abs());
    }
  };
  return {
    add: (cost, first) => {
      counts.citizens += 1;
      if ('missing' in cost) {
        counts.open += 1;
        notCompared += 1;
        return;
      }
      const amount = new Exact(cost.total);
      counts[amount.isZero() ? 'nothing' : 'paid'] += 1;
      total = total.plus(amount);
      compare(amount, first);
    },
    sum: () => ({
      ...counts,
      ...(counts.open < counts.citizens && { total: kroner(total) }),
      gains: { citizens: more.citizens, kroner: kroner(more.by) },
      loses: { citizens: less.citizens, kroner: kroner(less.by) },
      alike,
      notCompared,
    }),
  };
}

/** Counters by key, each with what it is of, in order of their keys. */
export function costCountersBy<T>(order: (a: T, b: T) => number) {
  const kept = new Map<T, CostCounter>();
  return {
    of: (key: T): CostCounter => {
      const counter = kept.get(key) ?? costCounter();
      kept.set(key, counter);
      return counter;
    },
    all: <U extends object>(told: (key: T) => U): (U & CostSum)[] =>
      [...kept].sort(([a], [b]) => order(a, b)).map(([key, { sum }]) => ({ ...told(key), ...sum() })),
  };
}

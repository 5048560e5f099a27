import type { Entry } from './entry.js';
import { type Reconciled, reconcile } from './month.js';

/** Collects the lines of citizens, and judges each month whole. It holds the citizens in flight and no others. */
export interface Ledger<F> {
  /** Notes a line that names its citizen. */
  add(citizen: string, entry: Entry<F>): void;
  /** Notes a line that could not be read; without a month it may be of any. */
  miss(citizen: string, month: string | undefined): void;
  /** Judges the months of the citizens in flight, in the order that they came, and forgets them. */
  close(): Generator<Reconciled>;
}

interface Kept<F> {
  readonly months: Map<string, Entry<F>[]>;
  readonly missed: (string | undefined)[];
}

/** A ledger in which nothing is noted. */
export function ledger<F>(): Ledger<F> {
  const citizens = new Map<string, Kept<F>>();
  const keptOf = (citizen: string): Kept<F> => {
    const kept = citizens.get(citizen) ?? { months: new Map(), missed: [] };
    citizens.set(citizen, kept);
    return kept;
  };
  return {
    add: (citizen, entry) => {
      const { months } = keptOf(citizen);
      const month = entry.told.period.from.slice(0, 7);
      const entries = months.get(month);
      if (entries === undefined) months.set(month, [entry]);
      else entries.push(entry);
    },
    miss: (citizen, month) => {
      keptOf(citizen).missed.push(month);
    },
    close: function* () {
      for (const [citizen, { months, missed }] of citizens) {
        for (const [month, entries] of months) {
          const rejected = missed.filter((of) => of === undefined || of === month).length;
          yield reconcile({ citizen, month }, entries, rejected);
        }
        citizens.delete(citizen);
      }
    },
  };
}

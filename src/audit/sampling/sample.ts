import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** How a sample is drawn: the same seed and size draw the same places of the same number of items. */
export interface Sampling {
  /** A whole number, -2,147,483,648 to 2,147,483,647. */
  readonly seed: number;
  /** How many are drawn, 1 or more; all of them where there are no more. */
  readonly size: number;
}

/** Draws from items that come one by one, and holds no more than the sample. */
export interface Draw<T> {
  /** Offers the next item, which is made only where it is drawn for now. */
  offer(make: () => T): void;
  /** Those drawn, in the order they came. */
  drawn(): T[];
  /** How many were offered. */
  readonly offered: number;
}

/**
 * Draws a simple random sample: every item has the same chance. The order of the items is kept.
 *
 * @throws RangeError for a seed or a size that is none
 * @since 0.1.0
 * @example
 * sample(['a', 'b', 'c', 'd', 'e'], { seed: 1, size: 2 }).length // => 2
 */
export function sample<T>(items: Iterable<T>, sampling: Sampling): T[] {
  const draw = drawing<T>(sampling);
  for (const item of items) draw.offer(() => item);
  return draw.drawn();
}

/**
 * Begins a draw by the reservoir method: the n-th item replaces one of those drawn with the chance of size in n.
 * @see J. S. Vitter, Random Sampling with a Reservoir, ACM Transactions on Mathematical Software 11 (1985), algorithm R
 */
export function drawing<T>({ seed, size }: Sampling): Draw<T> {
  if ((seed | 0) !== seed) throw new RangeError(`${seed} is no seed: a whole number from -2147483648 to 2147483647 is`);
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`${size} is no size of a sample: a whole number from 1 is`);
  const random = xoroshiro128plus(seed);
  const kept: { readonly item: T; readonly place: number }[] = [];
  let offered = 0;
  return {
    offer: (make) => {
      const place = offered;
      offered += 1;
      const slot = place < size ? place : uniformInt(random, 0, place);
      if (slot < size) kept[slot] = { item: make(), place };
    },
    drawn: () => [...kept].sort((a, b) => a.place - b.place).map(({ item }) => item),
    get offered() {
      return offered;
    },
  };
}

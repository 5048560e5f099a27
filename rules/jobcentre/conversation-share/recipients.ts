import { type Exact, restOf, wholeOf } from '../../define.js';

const HALF = '0.5';

/**
 * Between how many people there are, of whom some come to a printed share and the others to another, each the nearest whole per cent, a
 * half up. Without `most` where the shares set none.
 */
export function recipientsOf(some: number, share: Exact, others: Exact): { readonly least: number; readonly most?: number } {
  /** Some of so many are less than half a per cent above their share, and at least half a per cent below it. */
  const above = wholeOf(some, share.plus(HALF)).floor().plus(1).toNumber();
  const below = share.isZero() ? [] : [wholeOf(some, share.minus(HALF)).floor().toNumber()];
  /** The same of the others, as the rest. */
  const from = wholeOf(some, restOf(others.minus(HALF)))
    .ceil()
    .toNumber();
  const last = restOf(others.plus(HALF));
  const to = last.isPositive() ? [wholeOf(some, last).ceil().minus(1).toNumber()] : [];
  const ends = [...below, ...to];
  return { least: Math.max(1, above, from), ...(ends.length > 0 && { most: Math.min(...ends) }) };
}

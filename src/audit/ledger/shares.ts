import { Exact } from '../../engine/kroner.js';

/** A line's part of what was due for a claim, and by how much what is left of the line exceeds it. */
export interface Share {
  readonly due: Exact;
  readonly excess: Exact;
}

/**
 * Spreads what was due over the lines in their order, so that no øre counts twice: each takes what it covers of the rest, and the one
 * at `last` stands for what nothing covers. Of 550 and 550 against 550 the second is 550 too much. A line that has no effect covers nothing.
 */
export function sharesOf(left: readonly Exact[], due: Exact, last: number, without: ReadonlySet<number>): Share[] {
  let rest = due;
  const covered = left.map((amount, place) => {
    const part = without.has(place) ? new Exact(0) : Exact.max(0, Exact.min(amount, rest));
    rest = rest.minus(part);
    return part;
  });
  return left.map((amount, place) => {
    const part = (covered[place] as Exact).plus(place === last ? rest : 0);
    return { due: part, excess: amount.minus(part) };
  });
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that depend on a seed alone. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** True in one of `many` draws. */
  oneIn(many: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** The same seed draws the same. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    oneIn: (many) => below(many) === 0,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    shuffled: (list) => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [mixed[last], mixed[other]] = [mixed[other] as (typeof list)[number], mixed[last] as (typeof list)[number]];
      }
      return mixed;
    },
  };
}

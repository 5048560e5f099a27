import type { Tally } from '../../../../src/population/tally.js';

/** Citizens by state: of all, of a municipality, on a benefit, and both; `undefined` stands for any. */
type Sums = ReadonlyMap<string | undefined, ReadonlyMap<string | undefined, readonly number[]>>;

/** A report asks for thousands of sums of the same groups; measures that tell nobody apart share theirs. */
const known = new WeakMap<Tally['groups'], Sums>();

/** The states of the citizens of a tally, added together; empty where there are none. */
export function sumIn({ groups }: Tally, municipality: string | undefined, benefit: string | undefined): readonly number[] {
  return sumsOf(groups).get(municipality)?.get(benefit) ?? [];
}

/** The benefits that citizens of a municipality, or of any, are on. */
export function benefitsIn({ groups }: Tally, municipality: string | undefined): string[] {
  return [...(sumsOf(groups).get(municipality)?.keys() ?? [])].filter((benefit) => benefit !== undefined);
}

/** Adds the citizens of two groups, state by state. */
export function added(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.length === 0 ? b : a.map((citizens, state) => citizens + (b[state] as number));
}

function sumsOf(groups: Tally['groups']): Sums {
  const before = known.get(groups);
  if (before !== undefined) return before;
  const sums = new Map<string | undefined, Map<string | undefined, readonly number[]>>();
  for (const { by, states } of groups) {
    for (const municipality of [undefined, by[0]]) {
      const within = sums.get(municipality) ?? new Map<string | undefined, readonly number[]>();
      sums.set(municipality, within);
      for (const benefit of [undefined, by[1]]) within.set(benefit, added(within.get(benefit) ?? [], states));
    }
  }
  known.set(groups, sums);
  return sums;
}

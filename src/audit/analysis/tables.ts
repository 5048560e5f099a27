import { addDays, type Day } from '../../engine/day.js';
import { contains, type Period, shared } from '../../engine/period.js';
import { boundaries, knownFrom, type Row, rowOn } from '../../engine/timeline.js';

/** The dated figures of a scheme, by the name of their table. */
export type Tables = Readonly<Record<string, readonly Row<unknown>[]>>;

/** The dated tables in a file of parameters; whatever else stands in it is left out. */
export function tablesIn(parameters: object): Tables {
  const dated = Object.entries(parameters).filter(([, rows]) => Array.isArray(rows) && rows.every((row) => row?.from !== undefined));
  return Object.fromEntries(dated) as Tables;
}

/** The days of a period on which no row governs; a row that repeals does. */
export function gapsIn(rows: readonly Row<unknown>[], covered: Period): readonly Period[] {
  const edges = edgesOf(rows, covered);
  return edges.flatMap((from, index) => {
    if (rowOn(rows, from) !== undefined) return [];
    const next = edges[index + 1];
    return [{ from, to: next === undefined ? covered.to : addDays(next, -1) }];
  });
}

/** Days on which two rows govern. Where both begin on the same day neither goes before the other: they are `tied`. */
export interface Overlap {
  readonly days: Period;
  readonly tied: boolean;
}

/** The days on which two rows govern that were enacted together; a row enacted later overrules an earlier one and is no overlap. */
export function overlapsIn(rows: readonly Row<unknown>[], covered: Period): readonly Overlap[] {
  return rows.flatMap((first, index) =>
    rows.slice(index + 1).flatMap((second) => {
      if (knownFrom(first) !== knownFrom(second)) return [];
      const tied = first.from === second.from;
      const earlier = first.from <= second.from ? first : second;
      if (!tied && earlier.to === undefined) return [];
      const own = shared(covered, first);
      const days = own && shared(own, second);
      return days === undefined ? [] : [{ days, tied }];
    }),
  );
}

/** The days within a period on which the choice among the rows can change, its own first day among them. */
export function edgesOf(rows: readonly Row<unknown>[], covered: Period): readonly Day[] {
  const inside = boundaries(rows).on.filter((day) => contains(covered, day));
  return [...new Set([covered.from, ...inside])].sort();
}

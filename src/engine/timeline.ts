import type { Cite } from './citation.js';
import { addDays, type Day } from './day.js';
import { contains, type Window } from './period.js';
import type { Text } from './reading.js';

/** How a figure was read; `caller` for one that the caller supplied and answers for. */
export const VERIFIED = ['minutes', 'statute', 'official', 'guideline', 'bill', 'press', 'inferred', 'caller'] as const;

/** How a figure was read, from the minutes themselves to what the caller answers for. */
export type Verified = (typeof VERIFIED)[number];

/** A value, the days it governs, the day it was adopted, and where it stands. */
export interface Row<T> {
  readonly from: Day;
  /** Written only where the enacting text itself sets the end; a later row ends an earlier one. */
  readonly to?: Day | undefined;
  /** The day it was enacted; where that is not known it counts as known from `from`. */
  readonly adopted?: Day | undefined;
  readonly value: T;
  /** Marks a row that governs days before it was adopted. */
  readonly retroactive?: true | undefined;
  /** Marks an amount that was worked out because the official one was not found; a caller who has that may supply it. */
  readonly computed?: true | undefined;
  /** What the value counts, as in `kr./month` or `km`. */
  readonly unit?: string | undefined;
  readonly cite: Cite;
  /** Id of the source it was read in, where that is not the one cited. */
  readonly readIn?: string | undefined;
  readonly verified: Verified;
  /** What a reviewer must know about this row. */
  readonly note?: Text | undefined;
}

type Dated = Pick<Row<unknown>, 'from' | 'to' | 'adopted'>;

/** The day from which a row is known: its adoption or, where that is unknown, the first day it governs. */
export function knownFrom(row: Dated): Day {
  return row.adopted ?? row.from;
}

/**
 * Picks the row that governs on a day, as enacted by `knownOn`: the latest adopted of the rows that reach the day, then the
 * latest `from`. Answers `undefined` where no row reaches the day; two rows alike in both are a fault in the data.
 */
export function rowOn<R extends Dated>(rows: readonly R[], on: Day, knownOn?: Day): R | undefined {
  let best: R | undefined;
  let tied: R | undefined;
  for (const row of rows) {
    if (!contains(row, on) || (knownOn !== undefined && knownFrom(row) > knownOn)) continue;
    const order = best === undefined ? 1 : precedence(row, best);
    if (order === 0) tied = row;
    if (order > 0) {
      best = row;
      tied = undefined;
    }
  }
  if (tied !== undefined) throw new Error(`Two rows govern ${on}: both adopted ${knownFrom(tied)}, both from ${tied.from}`);
  return best;
}

function precedence(a: Dated, b: Dated): number {
  return compare(knownFrom(a), knownFrom(b)) || compare(a.from, b.from);
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The days on which the choice among these rows can change: for the day judged and for the day of knowledge. */
export function boundaries(rows: readonly Dated[]): { on: Day[]; knownOn: Day[] } {
  return {
    on: rows.flatMap((row) => (row.to === undefined ? [row.from] : [row.from, addDays(row.to, 1)])),
    knownOn: rows.map(knownFrom),
  };
}

/** A row and the days on which it is this one that governs: a later row may end it, or one adopted later. */
export interface Stretch<T> {
  readonly row: Row<T>;
  readonly days: Window;
}

/** The whole timeline as enacted by `knownOn`: its stretches in order; days that no row reaches lie between them. Their days are frozen. */
export function stretchesOf<T>(rows: readonly Row<T>[], knownOn?: Day): readonly Stretch<T>[] {
  const edges = [...new Set(boundaries(rows).on)].sort();
  const stretches: Stretch<T>[] = [];
  edges.forEach((from, index) => {
    const row = rowOn(rows, from, knownOn);
    const next = edges[index + 1];
    const end = next === undefined ? {} : { to: addDays(next, -1) };
    const last = stretches.at(-1);
    if (row === undefined) return;
    if (last?.row === row) stretches[stretches.length - 1] = { row, days: Object.freeze({ from: last.days.from, ...end }) };
    else stretches.push({ row, days: Object.freeze({ from, ...end }) });
  });
  return stretches;
}

/** The windows that rows cover, for naming what is known around a gap. */
export function windowsOf(rows: readonly Window[]): Window[] {
  return rows.map(({ from, to }) => (to === undefined ? { from } : { from, to }));
}

import type { Day } from './day.js';
import { contains, joined, type Window } from './period.js';
import { gap, type Pending } from './reading.js';
import { type Row, stretchesOf } from './timeline.js';

/** A row whose value governs: never `null`. */
export type Governing<T> = Omit<Row<T>, 'value'> & {
  readonly value: NonNullable<T>;
  /** The days around the one judged on which it is this row that governs: a later row may end it, or one adopted later. */
  readonly days: Window;
};

/** A whole timeline, for rules that look at other days than the one judged. */
export interface Timeline<T> {
  /** The row that governs on a day, or the gap where none does. */
  on(day: Day): Governing<T> | Pending<never>;
  /** Every row that governs some day, in order; those that repeal are left out. */
  readonly rows: readonly Governing<T>[];
}

/** What holds last before a day on which nothing does or, where nothing held before, first after it. */
export function nearest<S extends { readonly days: Window }>(inOrder: readonly S[], day: Day): S | undefined {
  return inOrder.findLast(({ days }) => days.from < day) ?? inOrder[0];
}

/** The rows of all days as enacted by `knownOn`. */
export function timelineOf<T>(name: string, rows: readonly Row<T>[], knownOn: Day | undefined): Timeline<T> {
  const governing = stretchesOf(rows, knownOn).flatMap(({ row: { value, ...row }, days }): Governing<T>[] =>
    value === null ? [] : [{ ...row, value: value as NonNullable<T>, days }],
  );
  return {
    rows: governing,
    on: (day) =>
      governing.find(({ days }) => contains(days, day)) ??
      gap(name, joined(governing.map(({ days }) => days)), day, nearest(governing, day)?.cite),
  };
}

import { addDays, type Day } from './day.js';
import { contains, type Window } from './period.js';
import { gap, type Unsettled } from './reading.js';
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
  on(day: Day): Governing<T> | Unsettled<never>;
  /** Every row that governs some day, in order; those that repeal are left out. */
  readonly rows: readonly Governing<T>[];
}

/** Windows in order, those that follow on each other without a break made one. */
function joined(windows: readonly Window[]): readonly Window[] {
  const all: Window[] = [];
  for (const { from, to } of windows) {
    const last = all.at(-1);
    const follows = last?.to !== undefined && addDays(last.to, 1) === from;
    const first = follows ? (all.pop() as Window).from : from;
    all.push(to === undefined ? { from: first } : { from: first, to });
  }
  return all;
}

/** The rows of all days as enacted by `knownOn`. */
export function timelineOf<T>(name: string, rows: readonly Row<T>[], knownOn: Day | undefined): Timeline<T> {
  const governing = stretchesOf(rows, knownOn).flatMap(({ row: { value, ...row }, days }): Governing<T>[] =>
    value === null ? [] : [{ ...row, value: value as NonNullable<T>, days }],
  );
  return {
    rows: governing,
    on: (day) => governing.find(({ days }) => contains(days, day)) ?? gap(name, joined(governing.map(({ days }) => days)), day),
  };
}

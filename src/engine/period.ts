import { addDays, type Day, daysBetween, firstOfMonth, lastOfMonth } from './day.js';

/** Calendar days from `from` to `to`, both included. */
export interface Period {
  /** The first day. */
  readonly from: Day;
  /** The last day, not before the first. */
  readonly to: Day;
}

/** A period whose end may be open. */
export interface Window {
  /** The first day. */
  readonly from: Day;
  /** The last day; left out where no end is known. */
  readonly to?: Day | undefined;
}

/** Tells whether the day lies in the window, both ends included. */
export function contains(window: Window, day: Day): boolean {
  return window.from <= day && (window.to === undefined || day <= window.to);
}

/** Tells whether every day of `inner` lies in `outer`. */
export function covers(outer: Window, inner: Period): boolean {
  return contains(outer, inner.from) && contains(outer, inner.to);
}

/** The days two windows share, or `undefined` where they share none. */
export function shared(period: Period, window: Window): Period | undefined {
  const from = period.from > window.from ? period.from : window.from;
  const to = window.to !== undefined && window.to < period.to ? window.to : period.to;
  return from <= to ? { from, to } : undefined;
}

/** Windows in order, those that follow on each other without a break made one. */
export function joined(windows: readonly Window[]): readonly Window[] {
  const all: Window[] = [];
  for (const { from, to } of windows) {
    const last = all.at(-1);
    const follows = last?.to !== undefined && addDays(last.to, 1) === from;
    const first = follows ? (all.pop() as Window).from : from;
    all.push(to === undefined ? { from: first } : { from: first, to });
  }
  return all;
}

/** Counts the days of a period: 1 April to 30 April are 30. */
export function daysIn(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

/** The calendar month in which the day lies. */
export function monthOf(day: Day): Period {
  return { from: firstOfMonth(day), to: lastOfMonth(day) };
}

/** The calendar months a period touches, each cut to the period. */
export function monthsOf(period: Period): Period[] {
  const months: Period[] = [];
  let from = period.from;
  for (let last = lastOfMonth(from); last < period.to; last = lastOfMonth(from)) {
    months.push({ from, to: last });
    from = addDays(last, 1);
  }
  return [...months, { from, to: period.to }];
}

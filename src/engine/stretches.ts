import { addDays, type Day } from './day.js';
import { daysIn, type Period, shared, type Window } from './period.js';

/** Every day of the calendar. */
export const ALL_DAYS: Period = { from: '0000-01-01', to: '9999-12-31' };

/** The parts of windows that lie in a period, in order; days that several of them share stand once. */
export function partsIn(period: Period, windows: readonly Window[]): Period[] {
  const parts: Period[] = [];
  for (const part of windows.flatMap((window) => shared(period, window) ?? []).sort(byFirstDay)) {
    const last = parts.at(-1);
    if (last === undefined || part.from > last.to) parts.push(part);
    else if (part.to > last.to) parts[parts.length - 1] = { from: last.from, to: part.to };
  }
  return parts;
}

/** What is left of a period outside some windows, in order. */
export function partsOutside(period: Period, windows: readonly Window[]): Period[] {
  const parts: Period[] = [];
  let from = period.from;
  for (const taken of partsIn(period, windows)) {
    if (from < taken.from) parts.push({ from, to: addDays(taken.from, -1) });
    from = addDays(taken.to, 1);
  }
  return from <= period.to ? [...parts, { from, to: period.to }] : parts;
}

/** Counts the days of periods that share none. */
export function daysInAll(periods: readonly Period[]): number {
  return periods.reduce((days, period) => days + daysIn(period), 0);
}

/** Puts the earlier first day first, and of two alike the earlier last day; days without an end come last. */
export function byFirstDay(a: Window, b: Window): number {
  return inOrder(a.from, b.from) || inOrder(`${a.to}`, `${b.to}`);
}

/** Puts the earlier day first. */
export function inOrder(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}

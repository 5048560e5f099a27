import { addDays, addMonths, addYears, type Day } from '../day.js';
import type { Figures } from '../figures.js';
import { Exact } from '../kroner.js';
import { isPending } from '../reading.js';
import { orLacks } from './exit.js';
import type { Ruling } from './tables.js';

/** The figure of a row that governs. */
export function figureOf(row: Ruling<number | string>): Exact | undefined {
  const value = orLacks(() => row.value);
  return isPending<number | string>(value) ? undefined : new Exact(value);
}

/** The figure of a row as its sentences name it, by the name of its table; a word is none. */
export function figuresOf(row: Ruling<unknown> | undefined): { readonly figures?: Figures } {
  if (row === undefined) return {};
  const value = orLacks(() => row.value);
  return /^\d+(\.\d+)?$/.test(String(value)) ? { figures: { [row.table]: String(value) } } : {};
}

const DAYS_A_WEEK = 7;

const ADDED: Readonly<Record<string, (day: Day, count: number) => Day>> = {
  days: addDays,
  weeks: (day, count) => addDays(day, count * DAYS_A_WEEK),
  months: addMonths,
  years: addYears,
};

/** A day so long after another as a row says; the last of the calendar where it lies beyond, for some registers write that for no end. */
export function later(day: Day, { value, unit = '', table }: Ruling<number | string>): Day {
  const add = Object.hasOwn(ADDED, unit) ? ADDED[unit] : undefined;
  if (add === undefined) throw new Error(`The unit of ${table} must be days, weeks, months or years to tell a day, not ${unit}`);
  return add(day, new Exact(value).toNumber());
}

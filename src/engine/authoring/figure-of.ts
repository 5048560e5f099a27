import { addDays, addMonths, type Day } from '../day.js';
import type { Figures } from '../figures.js';
import { Exact } from '../kroner.js';
import { Exit } from './exit.js';
import type { Ruling } from './tables.js';

/** The figure of a row that governs. */
export function figureOf(row: Ruling<number | string>): Exact | undefined {
  try {
    return new Exact(row.value);
  } catch (reason) {
    if (reason instanceof Exit) return undefined;
    throw reason;
  }
}

/** The figure of a row as its sentences name it, by the name of its table; a word is none. */
export function figuresOf(row: Ruling<unknown> | undefined): { readonly figures?: Figures } {
  try {
    const figure = row !== undefined && /^\d+(\.\d+)?$/.test(String(row.value));
    return figure ? { figures: { [row.table]: String(row.value) } } : {};
  } catch (reason) {
    if (reason instanceof Exit) return {};
    throw reason;
  }
}

const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;

/** A day so long after another as a row says. */
export function later(day: Day, { value, unit, table }: Ruling<number | string>): Day {
  const count = Number(value);
  if (unit === 'days') return addDays(day, count);
  if (unit === 'weeks') return addDays(day, count * DAYS_A_WEEK);
  if (unit === 'months') return addMonths(day, count);
  if (unit === 'years') return addMonths(day, count * MONTHS_A_YEAR);
  throw new Error(`The unit of ${table} must be days, weeks, months or years to tell a day, not ${unit}`);
}

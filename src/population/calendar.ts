import type { Day } from '../engine/day.js';

/** Every month can be cut into so many equal parts that a day is a whole number of them: the least common multiple of 28, 29, 30 and 31. */
export const PARTS_OF_A_MONTH = 377_580;

/** A day over whole months counts as so large a part of a month. */
export const DAYS_OF_A_MONTH = 31;

export const SHORTEST_MONTH = 28;

/** Months of a year, and of the window that is measured. */
export const MONTHS = 12;

const DAYS = 365;
const CENTURY = 100;
const FOUR_CENTURIES = 400;
const BASE = 10;
const ZERO = '0'.charCodeAt(0);
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MILLION = 1_000_000;

/** A day as year, month and date. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Days by number, both ends included: see `dayNumber`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Reads a real calendar day; `Date` would take ten times as long, and a register has billions of them. */
export function partsOf(day: Day): Parts {
  return { year: pair(day, 0) * CENTURY + pair(day, 2), month: pair(day, 5), date: pair(day, 8) };
}

/** Numbers the days so that those that follow on each other differ by 1. */
export function dayNumber(day: Day): number {
  return numberOf(partsOf(day));
}

function numberOf({ year, month, date }: Parts): number {
  const leapYears = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leapYears / 4) - Math.floor(leapYears / CENTURY) + Math.floor(leapYears / FOUR_CENTURIES);
  return DAYS * year + leapDays + (BEFORE_MONTH[month - 1] as number) + date;
}

/** The number of the first day of so many months that end on a day. Where that is the last of its month, so is every month's end. */
export function firstOfMonths(months: number, { year, month, date }: Parts): number {
  const counted = year * MONTHS + month - 1 - months;
  const [cutYear, cutMonth] = [Math.floor(counted / MONTHS), (counted % MONTHS) + 1];
  const length = monthLength(cutYear, cutMonth);
  const cut = date === monthLength(year, month) ? length : Math.min(date, length);
  return numberOf({ year: cutYear, month: cutMonth, date: cut }) + 1;
}

/** As many whole months as so many days can be, or one more. */
export function mostMonths(days: number): number {
  return Math.floor((days * MONTHS) / DAYS) + 1;
}

/** Counts the days of a calendar month: 29 in February 2020. */
export function monthLength(year: number, month: number): number {
  if (month === MONTHS) return DAYS_OF_A_MONTH;
  const days = (BEFORE_MONTH[month] as number) - (BEFORE_MONTH[month - 1] as number);
  return month === 2 && year % 4 === 0 && (year % CENTURY !== 0 || year % FOUR_CENTURIES === 0) ? days + 1 : days;
}

/** Rounds to six decimals. */
export function rounded(value: number): number {
  return Math.round(value * MILLION) / MILLION;
}

/** A number in whole millionths, so that sums do not depend on their order. */
export function millionths(value: number): number {
  return Math.round(value * MILLION);
}

function pair(day: Day, at: number): number {
  return (day.charCodeAt(at) - ZERO) * BASE + day.charCodeAt(at + 1) - ZERO;
}

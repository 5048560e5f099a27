import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as plusMonths } from 'date-fns/addMonths';

/** A calendar day as `YYYY-MM-DD`. Days compare as strings: `'2019-03-12' < '2019-09-12'`. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Milliseconds of a day; in UTC no day has fewer or more. */
const LENGTH = 24 * 60 * 60 * 1000;
const MONTHS_A_YEAR = 12;

/** The first and the last day that can be written; registers write the last of what has no end. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'] as const;

/** A date as a day; one outside the years 0000 to 9999 is the nearest day in them, so that counting stops at the edge of the calendar. */
function toDay(date: Date): Day {
  const text = date.toISOString();
  if (SHAPE.test(text.slice(0, 10))) return text.slice(0, 10);
  return text.startsWith('-') ? FIRST : LAST;
}

/** Tells whether a value is a real calendar day: `'2020-02-29'` is, `'2019-02-29'` and a date-time are not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !hasShape(value)) return false;
  const day = twoFigures(value, 8);
  return day >= 1 && day <= lengthOfMonth(value);
}

/** Figures with a dash after the year and the month: letter by letter, for that is three times as fast as a pattern. */
function hasShape(text: string): boolean {
  if (text.length !== WRITTEN) return false;
  for (let place = 0; place < WRITTEN; place += 1) {
    const letter = text.charCodeAt(place);
    if (place === 4 || place === 7 ? letter !== DASH : letter < ZERO || letter > NINE) return false;
  }
  return true;
}

const WRITTEN = 10;
const DASH = 0x2d;
const NINE = 0x39;

/** The days of the month in which a day lies, written as one; none where there is no such month. */
function lengthOfMonth(day: string): number {
  const month = twoFigures(day, 5);
  return month === FEBRUARY && isLeap(Number(day.slice(0, 4))) ? LEAP_DAY : (LENGTHS[month - 1] ?? 0);
}

/** Two figures of a text that is known to be figures there. */
function twoFigures(text: string, from: number): number {
  return (text.charCodeAt(from) - ZERO) * TEN + text.charCodeAt(from + 1) - ZERO;
}

const ZERO = 0x30;
const TEN = 10;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;
const LEAP_DAY = 29;

/** Every fourth year, but of those that end a century only every fourth. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Adds calendar days: `addDays('2019-12-31', 1)` is `'2020-01-01'`, and after `'9999-12-31'` there is none. */
export function addDays(day: Day, days: number): Day {
  return toDay(new Date(Date.parse(day) + days * LENGTH));
}

/** Adds calendar months, to the last day of a shorter month: `addMonths('2019-08-31', 6)` is `'2020-02-29'`. */
export function addMonths(day: Day, months: number): Day {
  return toDay(plusMonths(new UTCDateMini(day), months));
}

/** Adds calendar years, from 29 February to the 28th where there is none: `addYears('2020-02-29', -1)` is `'2019-02-28'`. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * MONTHS_A_YEAR);
}

/** Counts the days from one day to another: `daysBetween('2019-03-12', '2019-03-13')` is `1`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / LENGTH;
}

/** The first day of the calendar month: `firstOfMonth('2019-04-17')` is `'2019-04-01'`. */
export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The last day of the calendar month: `lastOfMonth('2020-02-10')` is `'2020-02-29'`. */
export function lastOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-${lengthOfMonth(day)}`;
}

/** Counts calendar months from the year 0, so that days of one month bear the same number: `monthNumber('0001-01-31')` is `13`. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7));
}

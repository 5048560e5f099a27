/** A calendar day as `YYYY-MM-DD`. Days compare as strings: `'2019-03-12' < '2019-09-12'`. */
export type Day = string;

const MONTHS_A_YEAR = 12;

/** Tells whether a value is a real calendar day: `'2020-02-29'` is, `'2019-02-29'` and a date-time are not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !hasShape(value)) return false;
  const day = twoFigures(value, 8);
  return day >= 1 && day <= lengthOfMonth(value);
}

/** Figures with a dash after the year and the month: letter by letter and without a loop, for a pattern takes several times as long. */
function hasShape(text: string): boolean {
  const dashed = text.length === WRITTEN && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH;
  return dashed && areFigures(text, 0) && areFigures(text, 2) && areFigures(text, 5) && areFigures(text, 8);
}

const WRITTEN = 10;
const DASH = 0x2d;

/** Whether two figures stand at a place of a text. */
function areFigures(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  return first >= ZERO && first <= NINE && second >= ZERO && second <= NINE;
}

const NINE = 0x39;

/** The days of the month in which a day lies, written as one; none where there is no such month. */
function lengthOfMonth(day: string): number {
  const month = twoFigures(day, 5);
  return month === FEBRUARY && isLeap(yearOf(day)) ? LEAP_DAY : (LENGTHS[month - 1] ?? 0);
}

function yearOf(day: Day): number {
  return twoFigures(day, 0) * 100 + twoFigures(day, 2);
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

/**
 * The number of a day, so that the next day bears the next: a day is counted from 1 March, so that the leap day ends the year, whose
 * months are then 31, 30, 31, 30, 31 days long, and so on: 153 in five.
 */
function numberOf(day: Day): number {
  const month = twoFigures(day, 5);
  const year = yearOf(day) - (month > FEBRUARY ? 0 : 1);
  const fromMarch = (month + MONTHS_A_YEAR - MARCH) % MONTHS_A_YEAR;
  return year * 365 + leapDays(year) + Math.floor((fromMarch * 153 + 2) / 5) + twoFigures(day, 8);
}

/** The leap days from 1 March of the year 0 to that of a year. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

const MARCH = 3;

/** The day of a number; of one outside the years 0000 to 9999 the nearest day in them, so that counting stops at the edge of the calendar. */
function dayOf(number: number): Day {
  if (number <= numberOf(FIRST)) return FIRST;
  if (number >= numberOf(LAST)) return LAST;
  const again = Math.floor((number - 1) / REPEATED);
  const within = number - 1 - again * REPEATED;
  const inWhole = within - Math.floor(within / 1460) + Math.floor(within / 36_524) - Math.floor(within / (REPEATED - 1));
  const year = again * 400 + Math.floor(inWhole / 365);
  const left = number - 1 - year * 365 - leapDays(year);
  const fromMarch = Math.floor((left * 5 + 2) / 153);
  const day = left - Math.floor((fromMarch * 153 + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + MARCH : fromMarch + MARCH - MONTHS_A_YEAR;
  return written(month > FEBRUARY ? year : year + 1, month, day);
}

/** The days of the 400 years after which the calendar repeats; each 4 years have a leap day at their end, but of 100 years only the last of 400. */
const REPEATED = 146_097;

/** The first and the last day that can be written; registers write the last of what has no end. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'] as const;

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${TWO[month]}-${TWO[day]}`;
}

/** Numbers as they stand in a day: `05`. */
const TWO = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** Adds calendar days: `addDays('2019-12-31', 1)` is `'2020-01-01'`, and after `'9999-12-31'` there is none. */
export function addDays(day: Day, days: number): Day {
  const moved = twoFigures(day, 8) + days;
  if (moved >= 1 && moved <= LEAST_A_MONTH) return `${day.slice(0, 8)}${TWO[moved]}`;
  return dayOf(numberOf(day) + days);
}

/** Each month has so many days. */
const LEAST_A_MONTH = 28;

/** Adds calendar months, to the last day of a shorter month: `addMonths('2019-08-31', 6)` is `'2020-02-29'`. */
export function addMonths(day: Day, months: number): Day {
  const moved = monthNumber(day) - 1 + months;
  const year = Math.floor(moved / MONTHS_A_YEAR);
  if (year < 0) return FIRST;
  if (year > LAST_YEAR) return LAST;
  const first = written(year, moved - year * MONTHS_A_YEAR + 1, 1);
  return `${first.slice(0, 8)}${TWO[Math.min(twoFigures(day, 8), lengthOfMonth(first))]}`;
}

const LAST_YEAR = 9999;

/** Adds calendar years, from 29 February to the 28th where there is none: `addYears('2020-02-29', -1)` is `'2019-02-28'`. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * MONTHS_A_YEAR);
}

/** Counts the days from one day to another: `daysBetween('2019-03-12', '2019-03-13')` is `1`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
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
  return yearOf(day) * MONTHS_A_YEAR + twoFigures(day, 5);
}

import { addDays, addMonths, addYears, type Day, daysBetween } from '../../../../src/engine/day.js';
import { daysIn, covers as holds, type Period, shared } from '../../../../src/engine/period.js';
import type { Stay } from '../spells.js';

/** Days of a period that count as residence; those that the list leaves open are told apart. */
export interface Counted {
  readonly resident: number;
  /** Days abroad that count all the same, because they are few in their calendar year. */
  readonly abroad: number;
  readonly unknown: number;
}

/** What decides how days are counted. */
export interface Counting {
  readonly covers: Period;
  readonly stays: readonly Stay[];
  /** Tells whether a stay is one in the area. */
  resides(stay: Stay): boolean;
  /** Months abroad in a calendar year that still count. */
  readonly abroadMonths: number;
}

/** A period from the first day of its first calendar year: stays abroad are counted by whole years. */
export function fromNewYear({ from, to }: Period): Period {
  return { from: `${from.slice(0, 4)}-01-01`, to };
}

/**
 * Counts the days of a period, calendar year by calendar year; days before the period tell how long a stay abroad was. Away is
 * who has resided before: days ahead of the first day of residence are no stay abroad.
 */
export function countDays(period: Period, counting: Counting): Counted {
  const { covers, stays, resides } = counting;
  const whole = fromNewYear(period);
  const home = stays.filter(resides).sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = home[0]?.from;
  const years = yearsOf(whole).map((year): Counted => {
    const told = holds(covers, year) && (covers.from <= whole.from || (first !== undefined && first <= year.from));
    return countYear(shared(year, period) as Period, shared(year, covers), home, first, told, counting.abroadMonths);
  });
  const add = (of: keyof Counted) => years.reduce((total, year) => total + year[of], 0);
  return { resident: add('resident'), abroad: add('abroad'), unknown: add('unknown') };
}

/** Counts the days of a year that lie in the period; where the list does not tell all of the year, no day away is certain to count. */
function countYear(
  counted: Period,
  days: Period | undefined,
  home: readonly Stay[],
  first: Day | undefined,
  told: boolean,
  months: number,
): Counted {
  const resident = daysAt(counted, home);
  const known = days && shared(days, counted);
  if (known === undefined) return { resident, abroad: 0, unknown: daysIn(counted) - resident };
  const since = told ? first && shared(days as Period, { from: first }) : days;
  const here = since && fewAway(since, home, months) ? shared(since, known) : undefined;
  const lost = awayIn(known, home) - (here === undefined ? 0 : awayIn(here, home));
  const left = daysIn(counted) - resident - lost;
  return told ? { resident, abroad: left, unknown: 0 } : { resident, abroad: 0, unknown: left };
}

/** Tells whether the days away are no more than so many months from the first of them. */
function fewAway(days: Period, home: readonly Stay[], months: number): boolean {
  const first = firstDayAway(days, home);
  if (first === undefined) return true;
  return awayIn(days, home) <= daysBetween(first, addMonths(first, months));
}

function daysAt(days: Period, home: readonly Stay[]): number {
  return home.flatMap((stay) => shared(stay, days) ?? []).reduce((total, stay) => total + daysIn(stay), 0);
}

function awayIn(days: Period, home: readonly Stay[]): number {
  return daysIn(days) - daysAt(days, home);
}

/** The first day that lies in none of the stays, which are in order. */
function firstDayAway({ from, to }: Period, home: readonly Stay[]): Day | undefined {
  let day = from;
  for (const stay of home) if (stay.from <= day && day <= stay.to) day = addDays(stay.to, 1);
  return day <= to ? day : undefined;
}

/** The calendar years a period touches, the last one cut to the period. */
function yearsOf({ from, to }: Period): Period[] {
  const years: Period[] = [];
  for (let start = from; start <= to; start = addYears(start, 1)) {
    const last = addDays(addYears(start, 1), -1);
    years.push({ from: start, to: last < to ? last : to });
  }
  return years;
}

import { addDays, addMonths, addYears, type Day, daysBetween } from '../../../../src/engine/day.js';
import { contains, daysIn, type Period, shared } from '../../../../src/engine/period.js';
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

/**
 * Counts the days of a period, calendar year by calendar year. Away is who has resided before: days ahead of the first day of
 * residence are no stay abroad, unless the days before them are unknown.
 */
export function countDays(period: Period, { covers, stays, resides, abroadMonths }: Counting): Counted {
  const known = shared(period, covers);
  if (known === undefined) return { resident: 0, abroad: 0, unknown: daysIn(period) };
  const home = stays.filter(resides).flatMap((stay) => shared(stay, known) ?? []);
  const [first] = home.map(({ from }) => from).sort();
  const since = [first, known.from > period.from ? known.from : first];
  const years = yearsOf(period).map((year) => countYear(year, known, home, since, abroadMonths));
  const add = (of: keyof Counted) => years.reduce((total, year) => total + year[of], 0);
  return { resident: add('resident'), abroad: add('abroad'), unknown: add('unknown') };
}

function countYear(year: Period, known: Period, home: readonly Period[], since: readonly (Day | undefined)[], months: number): Counted {
  const days = shared(year, known);
  if (days === undefined) return { resident: 0, abroad: 0, unknown: daysIn(year) };
  const away = since.map((day) => (day === undefined ? 0 : daysAbroad(shared(days, { from: day }), home, months)));
  const unknown = daysIn(year) - daysIn(days);
  const abroad = unknown === 0 ? Math.min(...away) : 0;
  return { resident: daysAt(days, home), abroad, unknown: unknown + Math.max(...away) - abroad };
}

/** The days away in part of a calendar year; none where they are more than the months that count. */
function daysAbroad(days: Period | undefined, home: readonly Period[], months: number): number {
  const first = days && firstDayAway(days, home);
  if (days === undefined || first === undefined) return 0;
  const away = daysIn(days) - daysAt(days, home);
  return away <= daysBetween(first, addMonths(first, months)) ? away : 0;
}

function daysAt(days: Period, home: readonly Period[]): number {
  return home.flatMap((stay) => shared(stay, days) ?? []).reduce((total, stay) => total + daysIn(stay), 0);
}

/** The first day that lies in no stay. */
function firstDayAway({ from, to }: Period, stays: readonly Period[]): Day | undefined {
  let day = from;
  for (let stay = at(day, stays); stay !== undefined && day <= to; stay = at(day, stays)) day = addDays(stay.to, 1);
  return day <= to ? day : undefined;
}

function at(day: Day, stays: readonly Period[]): Period | undefined {
  return stays.find((stay) => contains(stay, day));
}

/** The calendar years a period touches, each cut to the period. */
function yearsOf({ from, to }: Period): Period[] {
  const years: Period[] = [];
  for (let start = from; start <= to; ) {
    const next = addYears(`${start.slice(0, 4)}-01-01`, 1);
    years.push({ from: start, to: next > to ? to : addDays(next, -1) });
    start = next;
  }
  return years;
}

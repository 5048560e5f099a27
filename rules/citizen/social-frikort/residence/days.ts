import {
  addDays,
  addMonths,
  addYears,
  byFirstDay,
  type Day,
  daysBetween,
  daysIn,
  daysInAll,
  covers as holds,
  type Period,
  shared,
} from '../../../days.js';
import type { Stay } from './stay.js';

/** Days of a period that count as residence; those that the list leaves open are told apart. */
export interface Counted {
  readonly resident: number;
  /** Days abroad that count all the same, because they are few in their calendar year. */
  readonly abroad: number;
  readonly unknown: number;
}

/** What becomes of the days away in a calendar year that exceed the months that count. */
export type Beyond = 'none-count' | 'first-months-count';

/** What decides how days are counted. */
export interface Counting {
  readonly covers: Period;
  readonly stays: readonly Stay[];
  /** Tells whether a stay counts as one in the area. */
  resides(stay: Stay): boolean;
  /** Tells whether it is known that a stay, not one in the area, cannot count as travel. */
  isAway(stay: Stay): boolean;
  /** Months abroad in a calendar year that still count. */
  readonly abroadMonths: number;
  readonly beyond: Beyond;
}

/** A calendar year: the days of it that are counted, those up to which the list tells of it, and who was at home. */
interface Year {
  readonly counted: Period;
  readonly days: Period | undefined;
  readonly home: readonly Stay[];
  /** Stays at home and those that cannot count as travel, in order: all other days may. */
  readonly settled: readonly Stay[];
  /** The first day of residence, where there is one. */
  readonly first: Day | undefined;
  /** Whether it is known that nobody resided before that day. */
  readonly begun: boolean;
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
  const { covers, stays, resides, isAway } = counting;
  const whole = fromNewYear(period);
  const inOrder = [...stays].sort(byFirstDay);
  const home = inOrder.filter(resides);
  const settled = inOrder.filter((stay) => resides(stay) || isAway(stay));
  const first = home[0]?.from;
  const years = yearsOf(whole).map((year): Counted => {
    const begun = covers.from <= whole.from || (first !== undefined && first <= year.from);
    const of = { counted: shared(year, period) as Period, days: shared(year, covers), home, settled, first, begun };
    return begun && holds(covers, year) ? countWhole(of, year, counting) : countPart(of, counting);
  });
  const add = (of: keyof Counted) => years.reduce((total, year) => total + year[of], 0);
  return { resident: add('resident'), abroad: add('abroad'), unknown: add('unknown') };
}

/** Counts a year of which the list tells every day. */
function countWhole({ counted, home, settled, first }: Year, year: Period, { abroadMonths, beyond }: Counting): Counted {
  const resident = daysAt(counted, home);
  const since = first === undefined ? undefined : shared(year, { from: first });
  if (since === undefined) return { resident, abroad: 0, unknown: 0 };
  const away = awayIn(since, settled);
  const before = away - awayIn(shared(since, counted) as Period, settled);
  const start = firstDayAway(since.from, settled);
  const allowed = daysBetween(start, addMonths(start, abroadMonths));
  return { resident, abroad: Math.max(mostOf(away, allowed, beyond) - before, 0), unknown: 0 };
}

/** Counts a year that the list does not tell whole: no day away is certain to count, and lost are only those that cannot, however the rest was. */
function countPart({ counted, days, home, settled, first, begun }: Year, { abroadMonths, beyond }: Counting): Counted {
  const resident = daysAt(counted, home);
  const known = days === undefined ? undefined : shared(days, counted);
  if (days === undefined || known === undefined) return { resident, abroad: 0, unknown: daysIn(counted) - resident };
  const allowed = longestOf(abroadMonths, counted);
  const since = first === undefined ? undefined : shared(days, { from: first });
  const may = [...(begun ? [] : [days]), ...(since === undefined ? [] : [since])].map((told) =>
    mostOf(awayIn(told, settled), allowed, beyond),
  );
  const away = awayIn(known, settled);
  const lost = awayIn(known, home) - Math.min(away, Math.max(0, ...may));
  return { resident, abroad: 0, unknown: daysIn(counted) - resident - lost };
}

/** How many of the days away count, where so many may. */
function mostOf(away: number, allowed: number, beyond: Beyond): number {
  if (away <= allowed) return away;
  return beyond === 'none-count' ? 0 : allowed;
}

/** Days of the longest run of so many months in a row that begins in the year of a period. */
function longestOf(months: number, period: Period): number {
  const { from } = fromNewYear(period);
  let longest = 0;
  for (let start = from; start < addYears(from, 1); start = addMonths(start, 1)) {
    longest = Math.max(longest, daysBetween(start, addMonths(start, months)));
  }
  return longest;
}

function daysAt(days: Period, home: readonly Stay[]): number {
  return daysInAll(home.flatMap((stay) => shared(stay, days) ?? []));
}

function awayIn(days: Period, home: readonly Stay[]): number {
  return daysIn(days) - daysAt(days, home);
}

/** The first day from a day on that lies in none of the stays, which are in order. */
function firstDayAway(from: Day, home: readonly Stay[]): Day {
  let day = from;
  for (const stay of home) if (stay.from <= day && day <= stay.to) day = addDays(stay.to, 1);
  return day;
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

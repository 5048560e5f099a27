import { byFirstDay, daysIn, daysInAll, type Listed, missingDays, type Period, partsIn, shared } from '../../days.js';
import { Exact, type Ruling } from '../../define.js';
import { correctedHours } from './corrected-hours.js';
import type { Work } from './work.js';

/** What is known of the hours, and of the help that was received meanwhile. */
export interface HoursFacts {
  readonly hours?: Listed<Work> | undefined;
  readonly helpPeriods?: Listed<Period> | undefined;
}

/** A fact of which more must be known, and for which days. */
export interface Lack {
  readonly fact: 'hours' | 'helpPeriods';
  readonly days: Period;
}

/** Why hours count for nothing. */
export type LeftOut = 'outside' | 'subsidised' | 'own-business' | 'own-business-help';

/** Hours that count, for certain and at most, and whether they are too few, or what must be known to tell. */
export interface Counted {
  readonly least: Exact;
  readonly most: Exact;
  /** Hours that count for nothing, by why. */
  readonly leftOut: ReadonlyMap<LeftOut, Exact>;
  readonly tooFew: boolean | Lack;
}

/** What counts: hours below which the help may be reduced, and hours a week from which a business of one's own counts. */
export interface HoursLaw {
  readonly requirement: Ruling<string>;
  readonly ownBusiness: Ruling<string>;
}

const NO_HOURS = new Exact(0);

/**
 * § 13 f, stk. 1, nr. 2: counts the hours worked on some days, and tells whether they are too few.
 * @example
 * const year = { from: '2021-11-01', to: '2022-10-31' };
 * const law = { requirement: { value: '225' }, ownBusiness: { value: '20' } };
 * hoursOn([year], { hours: { covers: year, items: [] } }, law).tooFew // => true
 * hoursOn([year], {}, law).tooFew // => { fact: 'hours', days: { from: '2021-11-01', to: '2022-10-31' } }
 */
export function hoursOn(days: readonly Period[], { hours, helpPeriods }: HoursFacts, law: HoursLaw): Counted {
  let [least, most] = [NO_HOURS, NO_HOURS];
  let open: Lack | undefined;
  const leftOut = new Map<LeftOut, Exact>();
  for (const work of [...correctedHours(hours?.items ?? [])].sort(byFirstDay)) {
    const counts = countsOn(days, work, helpPeriods, law);
    if (typeof counts === 'string') {
      leftOut.set(counts, (leftOut.get(counts) ?? NO_HOURS).plus(work.hours));
      continue;
    }
    most = most.plus(work.hours);
    if (counts === true) least = least.plus(work.hours);
    else open ??= counts;
  }
  const isEnough = least.gte(law.requirement.value);
  return { least, most, leftOut, tooFew: !isEnough && (unknownOn(days, hours) ?? (most.lt(law.requirement.value) || (open as Lack))) };
}

/** Days without a list are unknown, not without work. */
function unknownOn(days: readonly Period[], hours: HoursFacts['hours']): Lack | undefined {
  const [unknown] = days.flatMap((period) => missingDays(hours, period) ?? []);
  return unknown && { fact: 'hours', days: unknown };
}

/** Ordinary work counts, subsidised does not; of work that lies partly on other days, how much falls on these must be known. */
function countsOn(days: readonly Period[], work: Work, helpPeriods: HoursFacts['helpPeriods'], law: HoursLaw): true | LeftOut | Lack {
  const parts = days.flatMap((period) => shared(period, work) ?? []);
  const [first] = parts;
  if (first === undefined) return 'outside';
  if (work.kind === 'subsidised') return 'subsidised';
  const counts = work.kind === 'ordinary' || businessCounts(work, helpPeriods, law);
  if (counts !== true) return counts;
  return daysInAll(parts) === daysIn(work) || { fact: 'hours', days: first };
}

const DAYS_A_WEEK = 7;

/** A business of one's own counts at so many hours a week on average, and only where no help was received meanwhile. */
function businessCounts(work: Work, helpPeriods: HoursFacts['helpPeriods'], { ownBusiness }: HoursLaw): true | LeftOut | Lack {
  const perWeek = new Exact(work.hours).times(DAYS_A_WEEK).dividedBy(daysIn(work));
  if (perWeek.lt(ownBusiness.value)) return 'own-business';
  if (partsIn(work, helpPeriods?.items ?? []).length > 0) return 'own-business-help';
  const unknown = missingDays(helpPeriods, work);
  return unknown === undefined || { fact: 'helpPeriods', days: unknown };
}

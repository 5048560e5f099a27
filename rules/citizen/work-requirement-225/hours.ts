import { Exact } from '../../../src/engine/kroner.js';
import { missingDays } from '../../../src/engine/listed.js';
import { daysIn, type Period, shared } from '../../../src/engine/period.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import type { Work, WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';
import { byFirstDay, daysOf, partsIn } from './stretches.js';

type Facts = Pick<WorkRequirementFacts, 'hours' | 'helpPeriods'>;

/** The hours that count for certain and at most, and what must be known to tell more. */
export interface Tally {
  readonly least: Exact;
  readonly most: Exact;
  readonly open: Unsettled<never> | undefined;
}

/** Counts the hours worked on some days. */
export function tally({ hours, helpPeriods }: Facts, days: readonly Period[], law: WorkRequirementLaw): Tally {
  let [least, most] = [new Exact(0), new Exact(0)];
  let open: Unsettled<never> | undefined;
  for (const work of [...(hours?.items ?? [])].sort(byFirstDay)) {
    const counts = countsOn(days, work, helpPeriods, law);
    if (counts === false) continue;
    most = most.plus(work.hours);
    if (isUnsettled(counts)) open ??= counts;
    else least = least.plus(work.hours);
  }
  return { least, most, open };
}

/** Tells whether the hours are too few, as soon as what is known says so: days without a list are unknown, not without work. */
export function tooFew({ hours }: Facts, days: readonly Period[], { least, most, open }: Tally, { requirement }: WorkRequirementLaw) {
  if (least.gte(requirement.value)) return false;
  const [unknown] = days.flatMap((period) => missingDays(hours, period) ?? []);
  if (unknown !== undefined) return lacking('hours', unknown);
  return most.lt(requirement.value) || (open as Unsettled<never>);
}

type Counts = boolean | Unsettled<never>;

/** Ordinary work counts, subsidised does not; of work that lies partly on other days, how much falls on these must be known. */
function countsOn(days: readonly Period[], work: Work, helpPeriods: Facts['helpPeriods'], law: WorkRequirementLaw): Counts {
  const parts = days.flatMap((period) => shared(period, work) ?? []);
  const [first] = parts;
  if (first === undefined || work.kind === 'subsidised') return false;
  const counts = work.kind === 'ordinary' || businessCounts(work, helpPeriods, law);
  if (counts !== true) return counts;
  return daysOf(parts) === daysIn(work) || lacking('hours', first);
}

const DAYS_A_WEEK = 7;

/** A business of one's own counts at so many hours a week on average, and only where no help was received meanwhile. */
function businessCounts(work: Work, helpPeriods: Facts['helpPeriods'], { ownBusiness }: WorkRequirementLaw): Counts {
  const perWeek = new Exact(work.hours).times(DAYS_A_WEEK).dividedBy(daysIn(work));
  if (perWeek.lt(ownBusiness.value)) return false;
  if (partsIn(work, helpPeriods?.items ?? []).length > 0) return false;
  const unknown = missingDays(helpPeriods, work);
  return unknown === undefined || lacking('helpPeriods', unknown);
}

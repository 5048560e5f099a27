import type { At } from '../../../src/engine/condition.js';
import { addDays, addYears, type Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import { lacking, type Unsettled } from '../../../src/engine/reading.js';
import type { Shown } from '../../../src/engine/shown.js';
import type { SocialFrikortFacts } from './facts.js';
import type { FrikortLaw } from './law.js';
import type { CardReadings } from './readings.js';

type Answer = Shown | Unsettled<Shown>;

/**
 * Judges the latest year: until 30 June 2023 the year before the card was awarded, then the year before the day judged.
 * Whether that is twelve months or a calendar year is a reading.
 */
export function inLatestYear(
  { cardSince }: SocialFrikortFacts,
  { latestYear }: FrikortLaw,
  { on, ask }: At<CardReadings>,
  judge: (year: Period) => Answer,
): Answer {
  if (latestYear.value === 'before-the-card' && cardSince === undefined) return lacking('cardSince');
  const end = latestYear.value === 'before-the-card' && cardSince !== undefined && cardSince !== 'no-card' ? cardSince : on;
  return ask<'latest-year', Shown>('latest-year', {
    'twelve-months': () => judge({ from: addYears(end, -1), to: addDays(end, -1) }),
    'calendar-year': () => judge(calendarYearBefore(end)),
  });
}

function calendarYearBefore(day: Day): Period {
  const year = addYears(day, -1).slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

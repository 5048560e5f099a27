import type { At, Known, Tested } from '../../../../src/engine/condition.js';
import type { Day } from '../../../../src/engine/day.js';
import type { Shown } from '../../../../src/engine/shown.js';
import { windowEnding } from '../../../../src/population/window.js';
import { type AcrossOrders, lastOfOldOrder, reckonedBy } from '../across-orders.js';
import { calendarYearBefore } from '../calendar-year.js';
import type { CountedShares, JobcentreFacts } from '../facts.js';
import type { TargetsLaw } from '../law.js';
import type { JobcenterindblikReadings } from '../readings.js';
import { countedAs } from './counted-under.js';

/** What is known of the focus targets. */
export type Measured = Known<JobcentreFacts, 'counted', 'measuredTo'>;

/**
 * Answers by the day whose order decides the target on offers: the day judged, or the last day of the order before where that reckons
 * the year measured. A year that lies across both is a reading; where it is not told which was measured, it is the one that decides.
 */
export function byOrder(
  { counted, measuredTo }: Measured,
  { oldOrder }: TargetsLaw,
  { on, ask }: At<JobcenterindblikReadings>,
  answer: (day: Day, counted: readonly CountedShares[]) => Tested,
): Tested {
  const until = lastOfOldOrder(oldOrder);
  const reckoned = reckonedBy(windowEnding(measuredTo ?? calendarYearBefore(on).to), until);
  if (until === undefined || reckoned === 'new-order') return answer(on, counted);
  if (reckoned === 'old-order') return answer(until, counted);
  const under = (day: Day, option: AcrossOrders) => answer(day, countedAs(counted, 'across-orders', option));
  return ask<'across-orders', boolean | Shown>('across-orders', {
    'new-order': () => under(on, 'new-order'),
    'old-order': () => under(until, 'old-order'),
    'each-part': () => under(on, 'each-part'),
  });
}

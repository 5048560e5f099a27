import { addDays, addMonths, type Day, daysBetween, daysIn, lastOfMonth, monthNumber, type Period, partsIn, shared } from '../../days.js';
import type { Paused } from './pauses.js';
import type { Way } from './window.js';

/** The days that are paused. */
export type Stretches = Pick<Paused, 'stretches' | 'whole'>;

/**
 * § 13 f, stk. 12, and § 13 h: the day by which the hours must be there. Pauses that touch the months move their last day on, and the first
 * stands still.
 * @example
 * const months = { from: '2017-11-01', to: '2018-10-31' };
 * const days = { extension: 'days', within: 'further' } as const;
 * const of = (...stretches: { from: string; to: string }[]) => ({ stretches, whole: [] });
 * lastDay(months, of({ from: '2018-06-01', to: '2018-06-15' }), days) // => '2018-11-15'
 * lastDay(months, of({ from: '2018-06-01', to: '2018-07-01' }), days) // => '2018-12-01'
 */
export function lastDay(months: Period, paused: Stretches, { extension, within }: Way): Day {
  const stretches = within === 'once' ? touching(months, paused) : paused.stretches;
  let [moved, wholeMonths, days] = [months.to, 0, 0];
  for (const stretch of stretches) {
    if (within === 'further' && daysBetween(moved, stretch.from) > days) break;
    const counted = shared({ from: months.from, to: stretch.to }, stretch);
    if (counted === undefined) continue;
    const whole = extension === 'days' ? 0 : wholeMonthsIn(counted);
    if (whole === 0) days += daysIn(counted);
    else {
      wholeMonths += whole;
      moved = lastOfMonth(addMonths(months.to, wholeMonths));
      days += daysBetween(addMonths(counted.from, whole), counted.to) + 1;
    }
  }
  return addDays(moved, days);
}

/** The paused days in the months, and the whole of each window of § 13 h that touches them. */
function touching(months: Period, { stretches, whole }: Stretches): readonly Period[] {
  const windows = whole.filter((window) => shared(months, window) !== undefined);
  const to = windows.at(-1)?.to ?? months.to;
  return partsIn({ from: months.from, to: to > months.to ? to : months.to }, [...partsIn(months, stretches), ...windows]);
}

/** Counts the calendar months that a stretch makes, from its first day to the day before that of another month. */
function wholeMonthsIn({ from, to }: Period): number {
  const end = addDays(to, 1);
  const months = monthNumber(end) - monthNumber(from);
  return addMonths(from, months) <= end ? months : months - 1;
}

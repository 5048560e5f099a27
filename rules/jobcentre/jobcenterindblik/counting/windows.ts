import { windowEnding } from '../../../../src/population/window.js';
import { addMonths, type Day, lastOfMonth, type Period } from '../../../days.js';
import type { Way } from './focus-measure.js';

/** Months in a year and in a quarter: how many windows a year's average takes, and how far they lie apart. */
const APART: Readonly<Record<Way['averaging'], { readonly windows: number; readonly months: number }>> = {
  'one-window': { windows: 1, months: 0 },
  'mean-of-months': { windows: 12, months: 1 },
  'pooled-months': { windows: 12, months: 1 },
  'mean-of-quarters': { windows: 4, months: 3 },
  'pooled-quarters': { windows: 4, months: 3 },
};

/** The windows that are measured, the latest last: the one that ends on `measuredTo`, and those before it that are averaged with it. */
export function windowsMeasured(averaging: Way['averaging'], measuredTo: Day): Period[] {
  const { windows, months } = APART[averaging];
  const ends = Array.from({ length: windows }, (_, back) => (back === 0 ? measuredTo : lastOfMonth(addMonths(measuredTo, -back * months))));
  return ends.reverse().map(windowEnding);
}

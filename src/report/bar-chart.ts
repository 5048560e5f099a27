import { barOption, sizeOf } from './bar-option.js';
import type { BarChart } from './bars.js';
import { drawing } from './drawing.js';

/** Draws shares from 0 to 100 % as SVG. */
export function barChart(chart: BarChart): Promise<string> {
  return drawing(barOption(chart), sizeOf(chart));
}

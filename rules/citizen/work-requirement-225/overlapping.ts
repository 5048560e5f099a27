import type { Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import { byFirstDay } from './stretches.js';

/** The places in a list of the periods that share a day with one of the same key that begins no later, in order of place. */
export function overlapping<T extends Period>(periods: readonly T[], keyOf: (period: T) => string): number[] {
  const last = new Map<string, Day>();
  const places: number[] = [];
  const inOrder = periods.map((period, index) => ({ period, index })).sort((a, b) => byFirstDay(a.period, b.period));
  for (const { period, index } of inOrder) {
    const key = keyOf(period);
    const before = last.get(key);
    if (before !== undefined && period.from <= before) places.push(index);
    if (before === undefined || period.to > before) last.set(key, period.to);
  }
  return places.sort((a, b) => a - b);
}

import { addDays, addMonths, type Day, daysBetween, firstOfMonth } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import type { WorkRequirementLaw } from './law.js';
import type { Understood } from './readings.js';
import { daysOf, partsIn } from './stretches.js';

/** The calendar months before the month of the day judged. */
export function monthsBefore(on: Day, { lookBack }: WorkRequirementLaw): Period {
  const cutOff = firstOfMonth(on);
  return { from: addMonths(cutOff, -Number(lookBack.value)), to: addDays(cutOff, -1) };
}

/** Moves the beginning of the months back by the paused days in them and, where pauses extend further, past those in the days added. */
export function extended(months: Period, paused: readonly Period[], { extension, within }: Understood, law: WorkRequirementLaw): Period {
  const { from, to } = months;
  const days = daysOf(partsIn(months, paused));
  const moved = within === 'once' ? addDays(from, -days) : daysBack(from, days, paused);
  if (extension === 'over-a-month') return { from: days > Number(law.noMove.value) ? moved : from, to };
  return { from: extension === 'days' ? moved : firstOfMonth(moved), to };
}

/** The day that lies so many days without a pause before another. */
function daysBack(day: Day, days: number, paused: readonly Period[]): Day {
  let [from, owed] = [day, days];
  for (const stretch of paused.filter((earlier) => earlier.from < day).reverse()) {
    const between = Math.max(daysBetween(stretch.to, from) - 1, 0);
    if (between >= owed) break;
    [from, owed] = [stretch.from, owed - between];
  }
  return addDays(from, -owed);
}

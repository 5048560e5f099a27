import { addMonths, type Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';

/**
 * The days on which something that began on the first day of a period falls due again, to its last day inclusive. The first day
 * itself is not among them. Every day is counted from the first, to the last of a shorter month: 31 August, 28 February, 31 August.
 */
export function dueDays({ from, to }: Period, everyMonths: number): readonly Day[] {
  const days: Day[] = [];
  for (let due = addMonths(from, everyMonths); due <= to; due = addMonths(from, (days.length + 1) * everyMonths)) days.push(due);
  return days;
}

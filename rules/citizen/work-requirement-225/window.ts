import { addDays, addMonths, type Day, firstOfMonth } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import type { WorkRequirementLaw } from './law.js';
import type { Pause } from './pauses.js';
import type { Understood } from './readings.js';
import { daysOf, partsIn } from './stretches.js';

/** The calendar months before the month of the day judged. */
export function monthsBefore(on: Day, { lookBack }: WorkRequirementLaw): Period {
  const cutOff = firstOfMonth(on);
  return { from: addMonths(cutOff, -Number(lookBack.value)), to: addDays(cutOff, -1) };
}

/** Where the window begins when so many of its days are paused; `unmoved` is the most days that one reading lets pass. */
type Move = (from: Day, days: number, unmoved: number) => Day;

const MOVES: Readonly<Record<Understood['extension'], Move>> = {
  days: (from, days) => addDays(from, -days),
  'whole-months': (from, days) => firstOfMonth(addDays(from, -days)),
  'over-a-month': (from, days, unmoved) => (days > unmoved ? addDays(from, -days) : from),
};

/** Moves the beginning of the months back by the paused days in them and, where pauses extend further, by those in the days added. */
export function extended(months: Period, pauses: readonly Pause[], { extension, within }: Understood, law: WorkRequirementLaw): Period {
  const { from, to } = months;
  const paused = pauses.map(({ days }) => days);
  const moved = (window: Period) => MOVES[extension](from, daysOf(partsIn(window, paused)), Number(law.noMove.value));
  let window = { from: moved(months), to };
  if (within === 'once') return window;
  for (let further = moved(window); further < window.from; further = moved(window)) window = { from: further, to };
  return window;
}

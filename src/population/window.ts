import { addDays, type Day, isDay } from '../engine/day.js';
import type { Period } from '../engine/period.js';
import { dayNumber, firstOfMonths, MONTHS, partsOf, type Span } from './calendar.js';

/** Windows made before: a register is counted over the same few again and again. */
const made = new Map<Day, Period>();

/**
 * The 12 months that end on a day, both ends included. Where the day is the last of its month, so is every month's end in them.
 * @throws RangeError for what is no calendar day
 * @example
 * windowEnding('2019-12-31') // => { from: '2019-01-01', to: '2019-12-31' }
 * windowEnding('2021-02-28') // => { from: '2020-03-01', to: '2021-02-28' }
 */
export function windowEnding(day: Day): Period {
  const known = made.get(day);
  if (known !== undefined) return known;
  if (!isDay(day)) throw new RangeError(`${day} is no calendar day as YYYY-MM-DD`);
  const from = addDays(day, firstOfMonths(MONTHS, partsOf(day)) - dayNumber(day));
  const window = Object.freeze({ from, to: day });
  made.set(day, window);
  return window;
}

/** A window in day numbers: its first and last day and its months, each from one cut to the next. */
export interface Measured extends Span {
  /** The months, the latest first. */
  readonly months: readonly Span[];
}

const measured = new WeakMap<Period, Measured>();

/** The months of a window, cut back from its last day. */
export function measure(window: Period): Measured {
  const known = measured.get(window);
  if (known !== undefined) return known;
  const [first, end] = [dayNumber(window.from), dayNumber(window.to)];
  const months: Span[] = [];
  for (let last = end; last >= first; last = (months.at(-1) as Span).first - 1) {
    months.push({ first: firstOfMonths(months.length + 1, partsOf(window.to)), last });
  }
  const made = { first, last: end, months };
  measured.set(window, made);
  return made;
}

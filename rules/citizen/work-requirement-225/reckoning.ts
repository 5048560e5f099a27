import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, monthNumber, type Period, shared } from '../../days.js';
import type { Ruling } from '../../define.js';
import { lastDay, type Stretches } from './last-day.js';
import { monthsBefore, type Way } from './window.js';

/** How the months are reckoned: so many back, and none that lie further back than these. */
export interface ReckoningLaw {
  readonly lookBack: Pick<Ruling<string>, 'value'>;
  readonly threeYears: Pick<Ruling<string>, 'value'>;
}

/** A way to reckon forward: what becomes of months that lie more than three years back. */
export interface WayOn extends Way {
  readonly beyond: 'added' | 'left-out';
}

/** The 12 calendar months that a reduction rests on, and all the days whose hours count. */
export interface Reckoned {
  /** The months before any extension. */
  readonly months: Period;
  /** From their first day, or later, to the day by which the hours must be there; absent where pauses put the reduction off. */
  readonly window?: Period;
  /** Whether months more than three years back had to be left out on the way. */
  readonly isLong: boolean;
}

/**
 * § 13 f, stk. 12-13, and § 13 g, stk. 2: the months by which help is reduced from a first of the month, which is the one after the day by
 * which the hours must be there. Where no months lead to it, pauses put the reduction off: then the last that led to an earlier one.
 * @example
 * const law = { lookBack: { value: '12' }, threeYears: { value: '36' } };
 * const way = { extension: 'days', within: 'further', beyond: 'added' } as const;
 * const sick = { stretches: [{ from: '2018-06-01', to: '2018-06-15' }], whole: [] };
 * reckonedFor('2018-12-01', sick, way, law).window // => { from: '2017-11-01', to: '2018-11-15' }
 * const ill = { stretches: [{ from: '2018-10-01', to: '2018-11-30' }], whole: [] };
 * reckonedFor('2018-12-01', ill, way, law).window // => undefined
 */
export function reckonedFor(first: Day, { stretches, whole }: Stretches, way: WayOn, law: ReckoningLaw): Reckoned {
  const [effect, until] = [monthNumber(first), addDays(first, -1)];
  const paused = { whole, stretches: stretches.flatMap((stretch) => shared({ from: stretch.from, to: until }, stretch) ?? []) };
  let isLong = false;
  for (let cutOff = first; ; cutOff = addMonths(cutOff, -1)) {
    const months = monthsBefore(cutOff, law.lookBack);
    const whole = { from: months.from, to: lastDay(months, paused, way) };
    const window = threeYears(whole, way, law);
    isLong ||= window.from > whole.from;
    const next = monthNumber(window.to) + 1;
    if (next === effect) return { months, window, isLong };
    if (next < effect) return { months, isLong };
  }
}

/** § 13 f, stk. 13: months more than three years before the reckoning are left out; whether as many follow is asked. */
function threeYears({ from, to }: Period, { beyond }: WayOn, { threeYears: { value } }: ReckoningLaw): Period {
  const earliest = addMonths(addDays(to, 1), -Number(value));
  if (from >= earliest) return { from, to };
  const left = monthNumber(earliest) - monthNumber(from) + Number(earliest > firstOfMonth(earliest));
  const last = beyond === 'left-out' ? to : addMonths(to, left);
  return { from: addMonths(from, left), to: to === lastOfMonth(to) ? lastOfMonth(last) : last };
}

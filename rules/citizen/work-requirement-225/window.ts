import { addDays, addMonths, type Day, daysBetween, daysInAll, firstOfMonth, type Period, partsIn } from '../../days.js';
import type { At, Ruling } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };

/** What the rules of this scheme turn to, over the facts that each looks at. */
export type AtWork<F = unknown> = At<typeof parameters, typeof readings, F>;

/** A way to read how pauses extend the 12 months. */
export interface Way {
  readonly extension: 'days' | 'whole-months';
  readonly within: 'further' | 'once';
}

/**
 * § 13 f, stk. 1, nr. 2: the calendar months that end the day before a first.
 * @example
 * monthsBefore('2022-11-01', { value: '12' }) // => { from: '2021-11-01', to: '2022-10-31' }
 */
export function monthsBefore(first: Day, { value }: Pick<Ruling<string>, 'value'>): Period {
  return { from: addMonths(first, -Number(value)), to: addDays(first, -1) };
}

/** § 13 f, stk. 12-13: goes on under each way to extend the months. */
export function underEachWay<T>(at: AtWork, goOn: (way: Way) => T): T {
  const within = (extension: Way['extension']) => () =>
    at.ask('extension-within-extension', {
      further: () => goOn({ extension, within: 'further' }),
      once: () => goOn({ extension, within: 'once' }),
    });
  return at.ask('extension', { days: within('days'), 'whole-months': within('whole-months') });
}

/**
 * § 13 f, stk. 14, and stk. 12 read backward: moves the beginning of the months back by the paused days in them and, where pauses extend
 * further, past those in the days added.
 * @example
 * const months = { from: '2021-11-01', to: '2022-10-31' };
 * const sick = [{ from: '2022-03-01', to: '2022-03-30' }];
 * lookedBack(months, sick, { extension: 'days', within: 'once' }) // => { from: '2021-10-02', to: '2022-10-31' }
 * lookedBack(months, sick, { extension: 'whole-months', within: 'once' }) // => { from: '2021-10-01', to: '2022-10-31' }
 */
export function lookedBack(months: Period, paused: readonly Period[], { extension, within }: Way): Period {
  const { from, to } = months;
  const days = daysInAll(partsIn(months, paused));
  const moved = within === 'once' ? addDays(from, -days) : daysBack(from, days, paused);
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

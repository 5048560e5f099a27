import { addDays, addMonths, firstOfMonth, monthNumber } from '../../../src/engine/day.js';
import type { Listed } from '../../../src/engine/fact-types.js';
import type { Period } from '../../../src/engine/period.js';
import type { Ruling } from '../../define.js';
import { daysOf, partsIn, partsOutside } from './stretches.js';
import type { AtWork } from './window.js';

interface Facts {
  readonly helpPeriods?: Listed<Period> | undefined;
}

/** Calendar months looked back on, and the days of help, or the calendar months with help, that make a year under one reading each. */
type HelpYear = Ruling<{ readonly within: string; readonly days: string; readonly months: string }>;

/**
 * § 13 f, stk. 1, nr. 1: tells whether help was received for a year in all, within the months looked back on; what is known may already
 * make one, or rule it out.
 */
export function hasYearOfHelp({ helpPeriods }: Facts, { value }: HelpYear, at: AtWork<Facts>): boolean {
  const cutOff = firstOfMonth(at.on);
  const period = { from: addMonths(cutOff, -Number(value.within)), to: addDays(cutOff, -1) };
  const items = helpPeriods?.items ?? [];
  const known = partsIn(period, items);
  const unknown = partsOutside(period, helpPeriods === undefined ? [] : [helpPeriods.covers, ...items]);
  const isYear = (least: number, most: number, needed: string, unit: 'days' | 'months') => {
    if (least < Number(needed) && most >= Number(needed)) return at.lack('helpPeriods', unknown[0]);
    at.show(`help-${unit}`, least, unit);
    return least >= Number(needed);
  };
  at.show('help-looked-at', period, 'period');
  return at.ask('year-of-help', {
    days: () => isYear(daysOf(known), daysOf(known) + daysOf(unknown), value.days, 'days'),
    'calendar-months': () => isYear(monthsIn(known), monthsIn([...known, ...unknown]), value.months, 'months'),
  });
}

/** Counts the calendar months that periods touch. */
function monthsIn(periods: readonly Period[]): number {
  const months = new Set<number>();
  for (const { from, to } of periods) for (let month = monthNumber(from); month <= monthNumber(to); month += 1) months.add(month);
  return months.size;
}

import {
  ALL_DAYS,
  addDays,
  addMonths,
  addYears,
  type Day,
  daysInAll,
  firstOfMonth,
  type Listed,
  missingDays,
  monthNumber,
  type Period,
  partsIn,
  partsOutside,
} from '../../days.js';
import type { Ruling } from '../../define.js';
import { type ForwardLaw, type PausesFacts, underEachReckoning } from './forward.js';
import type { AtWork } from './window.js';

interface Facts extends PausesFacts {
  readonly helpPeriods?: Listed<Period> | undefined;
}

/** Calendar months looked back on, and the days of help, or the calendar months with help, that make a year under one reading each. */
type HelpYear = Ruling<{ readonly within: string; readonly days: string; readonly months: string }>;

/** What the year of help is reckoned by. */
interface Law extends ForwardLaw {
  readonly helpYear: HelpYear;
}

/**
 * § 13 f, stk. 1, nr. 1, and stk. 9-11: tells whether help was received for a year in all, within the three years that end with the months
 * of the reduction. It begins anew after a year on end without help, and after an exemption of a year or more.
 */
export function hasYearOfHelp(facts: Facts & { readonly reduced: boolean }, law: Law, at: AtWork<Facts>): boolean {
  if (facts.reduced) return isYear(facts, addDays(firstOfMonth(at.on), -1), law, at);
  return underEachReckoning(facts, law, at, ({ months }) => isYear(facts, months.to, law, at));
}

function isYear({ helpPeriods, pauses }: Facts, last: Day, { helpYear: { value } }: Law, at: AtWork<Facts>): boolean {
  const whole = { from: addMonths(addDays(last, 1), -Number(value.within)), to: last };
  const period = { from: afterExemption(whole, pauses?.items ?? []), to: last };
  const items = helpPeriods?.items ?? [];
  const unknown = period.from > last ? [] : partsOutside(period, helpPeriods === undefined ? [] : [helpPeriods.covers, ...items]);
  const known = sinceBreak(partsIn(period, items));
  const possible = sinceBreak(partsIn(period, [...items, ...unknown]));
  const reaches = (least: number, most: number, needed: string, unit: 'days' | 'months') => {
    if (least < Number(needed) && most >= Number(needed)) return at.lack('helpPeriods', unknown[0]);
    at.show(`help-${unit}`, least, unit);
    const unread = missingDays(pauses, whole);
    if (least >= Number(needed) && unread !== undefined) return at.lack('pauses', unread);
    return least >= Number(needed);
  };
  at.show('help-looked-at', period.from > last ? whole : period, 'period');
  return at.ask('year-of-help', {
    days: () => reaches(daysInAll(known), daysInAll(possible), value.days, 'days'),
    'calendar-months': () => reaches(monthsIn(known), monthsIn(possible), value.months, 'months'),
  });
}

/** Stk. 9: the first day that counts, after the last exemption of a year or more that reaches into a period. */
function afterExemption({ from, to }: Period, pauses: readonly (Period & { readonly ground: string })[]): Day {
  const exempt = partsIn(
    ALL_DAYS,
    pauses.filter(({ ground }) => ground === 'incapacity'),
  );
  const long = exempt.findLast((each) => each.from <= to && addDays(addYears(each.from, 1), -1) <= each.to);
  if (long === undefined || long.to < from) return from;
  return addDays(long.to < to ? long.to : to, 1);
}

/** Stk. 11: the stretches of help since the last year on end without any. */
function sinceBreak(stretches: readonly Period[]): readonly Period[] {
  const after = stretches.findLastIndex(({ from }, place) => place > 0 && from > addYears((stretches[place - 1] as Period).to, 1));
  return after === -1 ? stretches : stretches.slice(after);
}

/** Counts the calendar months that periods touch. */
function monthsIn(periods: readonly Period[]): number {
  const months = new Set<number>();
  for (const { from, to } of periods) for (let month = monthNumber(from); month <= monthNumber(to); month += 1) months.add(month);
  return months.size;
}

import { addDays, addMonths, firstOfMonth, monthNumber } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import { lacking, type Unsettled } from '../../../src/engine/reading.js';
import { type Shown, shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import type { AtWork } from './build.js';
import type { WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';
import { daysOf, partsIn, partsOutside } from './stretches.js';

/** Tells whether help was received for a year in all, within the months looked back on: what is known may already make one, or rule it out. */
export function hasYearOfHelp({ helpPeriods }: Pick<WorkRequirementFacts, 'helpPeriods'>, law: WorkRequirementLaw, { on, ask }: AtWork) {
  const { value, cite } = law.helpYear;
  const cutOff = firstOfMonth(on);
  const period = { from: addMonths(cutOff, -Number(value.within)), to: addDays(cutOff, -1) };
  const items = helpPeriods?.items ?? [];
  const known = partsIn(period, items);
  const unknown = partsOutside(period, helpPeriods === undefined ? [] : [helpPeriods.covers, ...items]);
  const compared = (least: number, most: number, needed: string, unit: string): Shown | Unsettled<Shown> => {
    if (least < Number(needed) && most >= Number(needed)) return lacking('helpPeriods', unknown[0]);
    return shown(least >= Number(needed), [
      step('help-looked-at', `${period.from}/${period.to}`, 'period', cite),
      step(`help-${unit}`, least, unit, cite),
    ]);
  };
  return ask<'year-of-help', Shown>('year-of-help', {
    days: () => compared(daysOf(known), daysOf(known) + daysOf(unknown), value.days, 'days'),
    'calendar-months': () => compared(monthsIn(known), monthsIn([...known, ...unknown]), value.months, 'months'),
  });
}

/** Counts the calendar months that periods touch. */
function monthsIn(periods: readonly Period[]): number {
  const months = new Set<number>();
  for (const { from, to } of periods) for (let month = monthNumber(from); month <= monthNumber(to); month += 1) months.add(month);
  return months.size;
}

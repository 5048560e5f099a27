import type { At, Tested } from '../../../../src/engine/condition.js';
import type { Day } from '../../../../src/engine/day.js';
import type { Governing } from '../../../../src/engine/governing.js';
import { contains } from '../../../../src/engine/period.js';
import { lacking } from '../../../../src/engine/reading.js';
import type { Shown } from '../../../../src/engine/shown.js';
import { calendarYearBefore } from '../calendar-year.js';
import type { TargetsLaw } from '../law.js';
import type { JobcenterindblikReadings } from '../readings.js';
import { plain } from './missed.js';

/** The years in which missing the target on offers has no consequence; `undefined` in all others. */
export type Pause = Governing<true> | undefined;

/** Answers by whether the target on offers is paused, in the year that the reading names. */
export function duringPause(
  measuredTo: Day | undefined,
  { offersPause: { rows } }: TargetsLaw,
  { on, ask }: At<JobcenterindblikReadings>,
  answer: (pause: Pause) => Tested,
): Tested {
  const pauseOn = (day: Day): Pause => rows.find(({ days }) => contains(days, day));
  const selected = pauseOn(on);
  const measured = measuredTo === undefined ? [undefined, ...rows.filter(({ days }) => days.from <= on)] : [pauseOn(measuredTo)];
  if (measured.every((pause) => pause === selected)) return answer(selected);
  return ask<'offers-pause', boolean | Shown>('offers-pause', {
    'year-measured': () => whicheverYear(measured.map(answer), on),
    'year-of-selection': () => answer(selected),
  });
}

/** Where it is not known which year was measured, what is true of every year that it may be. */
function whicheverYear(answers: readonly Tested[], on: Day): Tested {
  const alike = new Set(answers.map((answer) => JSON.stringify(plain(answer)))).size === 1;
  return alike ? (answers[0] as Tested) : lacking('measuredTo', calendarYearBefore(on));
}

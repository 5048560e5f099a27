import type { Tested } from '../../../src/engine/condition.js';
import { addDays, type Day } from '../../../src/engine/day.js';
import type { Governing } from '../../../src/engine/governing.js';
import { contains, type Period } from '../../../src/engine/period.js';
import { gap, isUnsettled, type Unsettled } from '../../../src/engine/reading.js';
import { shown } from '../../../src/engine/shown.js';
import type { Step } from '../../../src/engine/step.js';
import { step } from '../../step.js';
import type { PandemicLaw } from './law.js';
import { type Given, parameters } from './parameters.js';
import type { Relief } from './relief.js';

/** A step of a window, as it was enacted. */
export type Enacted = Governing<Given>;

/** The window of the day that decides, in the steps in which it was enacted; none where the relief is not given, a gap where nothing was read. */
export function windowOf(relief: Relief, day: Day, { windows }: PandemicLaw): readonly Enacted[] | Unsettled<never> {
  const { rows } = windows[relief];
  const window = wholes(rows).find((steps) => steps.some(({ days }) => contains(days, day))) ?? [];
  const read = contains(parameters.checked, day) && window.every(({ value }) => value !== 'not-read');
  return read ? window : gap(relief, known(rows).map(daysOf), day);
}

/** Tells whether the relief is given, and shows the window it rests on or, where it is not, every window that is known. */
export function testWindow(relief: Relief, day: Day, law: PandemicLaw): Tested {
  const window = windowOf(relief, day, law);
  if (isUnsettled(window)) return window;
  const met = window.length > 0;
  const told = met ? window : known(law.windows[relief].rows);
  return shown(
    met,
    told.map((enacted) => stepOf(relief, enacted)),
  );
}

/** The days of a step; every row of the file has an end. */
export function daysOf({ days }: Enacted): Period {
  return days as Period;
}

function known(rows: readonly Enacted[]): readonly Enacted[] {
  return rows.filter(({ value }) => value !== 'not-read');
}

function stepOf(relief: Relief, enacted: Enacted): Step {
  const { from, to } = daysOf(enacted);
  return step(`${relief}-window`, `${from}/${to}`, 'period', enacted.cite);
}

/** Suspensions that follow one another day by day are one window; an extension of so many months stands by itself. */
function wholes(rows: readonly Enacted[]): readonly (readonly Enacted[])[] {
  const starts = rows.flatMap((row, index) => (goesOn(rows[index - 1], row) ? [] : [index]));
  return starts.map((start, place) => rows.slice(start, starts[place + 1]));
}

function goesOn(before: Enacted | undefined, row: Enacted): boolean {
  return before?.value === row.value && addDays(daysOf(before).to, 1) === row.days.from;
}

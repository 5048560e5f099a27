import type { CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { columnsAsked } from '../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { daysIn, type Period } from '../engine/period.js';
import { InputError } from '../engine/problem.js';
import { measure } from '../population/window.js';

/** A column of numbers that a plan asks for, with what can stand in it. */
export interface Wanted {
  readonly name: CountedColumn;
  readonly whole: boolean;
  /** The greatest number that can be: 12 months of absence in 12 months. */
  readonly most: number;
  /** The same in English. */
  readonly expected: string;
}

const WHOLE: ReadonlySet<CountedColumn> = new Set(['absentDays', 'conversations', 'offers']);

/**
 * The columns of numbers that a plan asks for.
 * @throws InputError for a plan of more than one window, for counted columns are of one
 */
export function columnsWanted({ measures }: CountingPlan): readonly Wanted[] {
  const windows = new Map(measures.map(({ window }) => [window.to, window]));
  const [window, ...more] = windows.values();
  if (more.length > 0) {
    const expected = 'one-window, for counted columns are of one window';
    throw new InputError('options', [{ path: 'readings.averaging', code: 'unexpected', expected, received: `${windows.size} windows` }]);
  }
  return columnsAsked(measures.map((planned) => planned.measure)).map((name) => wanted(name, window as Period));
}

function wanted(name: CountedColumn, window: Period): Wanted {
  const limits: Readonly<Partial<Record<CountedColumn, number>>> = {
    absentMonths: measure(window).months.length,
    absentDays: daysIn(window),
  };
  const limit = limits[name];
  const whole = WHOLE.has(name);
  const expected = `${whole ? 'a whole number' : 'a number'} from 0${limit === undefined ? '' : ` to ${limit}`}`;
  return { name, whole, most: limit ?? Number.MAX_SAFE_INTEGER, expected };
}

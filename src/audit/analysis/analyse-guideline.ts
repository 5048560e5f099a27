import { addDays, type Day, lastOfMonth } from '../../engine/day.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import type { AnyScheme } from '../../engine/types-of.js';
import type { Analysis } from './analyse.js';
import type { Citizen } from './citizen.js';
import { explore } from './explore.js';
import { assumed, oneWay } from './explored-faults.js';
import { leftOpen, neverAwarded, neverDecisive, unsettled } from './guideline-faults.js';
import { movedTo } from './moved.js';
import { figuresIn, valuesOf } from './values.js';

/** What a guideline is analysed with. */
export interface AnalysedGuideline {
  /** Citizens to begin with; those of `cases.json` will do. They are moved to the days of the guideline. */
  readonly cases: readonly Citizen[];
  /** About how many citizens to assess at most. */
  readonly most: number;
}

/**
 * Looks for what is wrong with a guideline of one's own: cases it leaves unsettled, conditions that everybody or nobody meets, an award
 * that nobody comes to, conditions that decide nothing, facts left out that are taken for a value. Every fault comes with a citizen who
 * shows it. What decides nothing is looked for where all else is in order.
 *
 * @throws InputError for a guideline that cannot be read; TypeError for a scheme without municipal guidelines
 * @since 0.1.0
 * @example
 * const guideline = {
 *   id: 'own', municipality: 'lyngby-taarbaek', act: 'lab-2019', from: '2024-01-01', window: 'stated', checkedUntil: '2026-12-31',
 *   verified: 'guideline', status: 'adopted', cite: { title: 'Own guideline', provision: 'item 1' },
 *   minimums: [{ measure: 'daysPerWeek', atLeast: 8 }],
 *   rate: { kind: 'flat', amount: '500.00' },
 * };
 * const cases = [{ facts: { targetGroup: 'jobparat-kontanthjaelp', participates: true, daysPerWeek: 5 }, on: '2024-01-01' }] as const;
 * const [fault] = analyseGuideline(activationAllowance, guideline, { cases, most: 500 }).faults;
 * fault && [fault.kind, fault.about, fault.example.expect.outcome] // => ['never-met', 'days-per-week', 'not-fulfilled']
 */
export function analyseGuideline<F, R extends Readings, A, G extends GuidelineBase>(
  given: Scheme<F, R, A, G>,
  own: unknown,
  { cases, most }: AnalysedGuideline,
): Analysis {
  const scheme = given as unknown as AnyScheme;
  const guideline = scheme.checkGuideline(own);
  const citizens = daysOf(scheme, guideline).flatMap((day) => cases.map((citizen) => under(guideline, movedTo(citizen, day))));
  const explored = explore(scheme, citizens, valuesOf(scheme, cases, figuresIn(guideline)), most);
  const stuck = oneWay(explored);
  const empty = stuck.some(({ kind }) => kind === 'never-met') ? [] : neverAwarded(explored);
  const idle = stuck.length + empty.length === 0 ? neverDecisive(guideline, explored) : [];
  const left = [...unsettled(explored), ...leftOpen(scheme, explored)];
  return { scheme: scheme.id, tried: explored.tried, faults: [...left, ...stuck, ...empty, ...idle, ...assumed(scheme, explored)] };
}

function under(guideline: GuidelineBase, { facts, on }: Citizen): Citizen {
  return { facts, on, guideline };
}

/** The first day of the first whole month of a guideline, and every day up to its last on which the law around it changes. */
function daysOf(scheme: AnyScheme, guideline: GuidelineBase): Day[] {
  const { from, to, checkedUntil } = guideline;
  const last = to !== undefined && to < checkedUntil ? to : checkedUntil;
  const whole = addDays(lastOfMonth(addDays(from, -1)), 1);
  const days: Day[] = [];
  for (
    let on: Day | undefined = whole > last ? from : whole;
    on !== undefined && on <= last;
    on = scheme.under({ on, guideline }).validBefore
  )
    days.push(on);
  return days;
}

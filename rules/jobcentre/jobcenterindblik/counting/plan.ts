import type { Measure } from '../../../../src/population/measure.js';
import { contains, type Day, isDay, type Period } from '../../../days.js';
import { type Choice, type Chosen, freeze, InputError, type Problem, show } from '../../../define.js';
import { reckonedBy } from '../across-orders.js';
import parameters from '../parameters.json' with { type: 'json' };
import { choiceOf, chosenIn, type PresetName } from '../presets.js';
import { COUNTING, type JobcenterindblikReadings } from '../readings.js';
import type { CountedColumn } from './columns.js';
import { focusMeasure, type PlanFigures, type Way } from './focus-measure.js';
import { planFigures } from './plan-figures.js';
import { windowsMeasured } from './windows.js';

/** Under which day, wording and readings a register is counted. */
export interface CountingOptions {
  /** The day judged, whose law holds. */
  readonly on: Day;
  /** The last day of the 12 months measured; left out: the day judged. */
  readonly measuredTo?: Day | undefined;
  /** The law as enacted by this day; left out: the newest law in the data. */
  readonly knownOn?: Day | undefined;
  /** The wording of one source; what it leaves open stays open unless `readings` choose. */
  readonly preset?: string | undefined;
  /** Answers to open questions of law, by key. */
  readonly readings?: Chosen<JobcenterindblikReadings> | undefined;
}

/** One measure of a plan: a way to count, in one window. */
export interface PlannedMeasure {
  /** The options taken of the readings on how citizens are counted. */
  readonly way: Way;
  /** The days it looks at, 12 months. */
  readonly window: Period;
  /** Who is counted and what is asked of them, as data. */
  readonly measure: Measure<CountedColumn>;
}

/** How a register is counted: one measure for every way to count that is left open and every window that is averaged. */
export interface CountingPlan {
  /** The day judged. */
  readonly on: Day;
  /** The law as enacted by this day; absent for the newest. */
  readonly knownOn?: Day;
  /** The last day of the months measured. */
  readonly measuredTo: Day;
  /** The wording of one source, where one was named. */
  readonly preset?: PresetName;
  /** What is chosen, by the preset and the caller. */
  readonly readings: Chosen<JobcenterindblikReadings>;
  /** The same with what the sources settle by default. */
  readonly taken: Chosen<JobcenterindblikReadings>;
  /** What is required of conversations, offers, hours, seniority and absence, by the source of the figures, and of whom: each with its provision. */
  readonly figures: PlanFigures;
  /** Every way to count in every window; tallies stand in the same order. */
  readonly measures: readonly PlannedMeasure[];
}

/**
 * Plans how a register is counted.
 * @throws InputError for a day outside what was checked, a preset or reading that is not known, and a choice that contradicts the preset
 * @example
 * const dated = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020', readings: dated });
 * plan.measures.map(({ way, window }) => `${way.absence} ${window.from}/${window.to}`) // => ['in-months 2019-01-01/2019-12-31', 'in-days 2019-01-01/2019-12-31']
 */
export function countingPlan({ on, measuredTo = on, knownOn, preset, readings }: CountingOptions): CountingPlan {
  checkDays({ on, measuredTo: measuredTo === on ? undefined : measuredTo, knownOn });
  const choice = choiceOf(preset, readings);
  const figures = freeze(planFigures(on, knownOn));
  const measures = waysOf(choice, measuredTo, figures).flatMap((way) =>
    windowsMeasured(way.averaging, measuredTo).map((window) => ({ way, window, measure: focusMeasure(way, figures, window) })),
  );
  const named = preset !== undefined && { preset: preset as PresetName };
  return {
    on,
    ...(knownOn !== undefined && { knownOn }),
    measuredTo,
    ...named,
    readings: chosenIn(choice),
    taken: choice.taken,
    figures,
    measures,
  };
}

function checkDays({ on, measuredTo, knownOn }: Pick<CountingOptions, 'on' | 'measuredTo' | 'knownOn'>): void {
  const days = Object.entries({ on, measuredTo, knownOn }).filter(([, day]) => day !== undefined);
  const problems = days.flatMap(([path, day]): Problem[] =>
    isDay(day) ? [] : [{ path, code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: show(day) }],
  );
  if (problems.length === 0 && measuredTo !== undefined && measuredTo > on)
    problems.push({ path: 'measuredTo', code: 'contradiction', expected: `a day not after ${on}`, received: measuredTo });
  if (problems.length === 0 && !contains(parameters.covered, on)) {
    const { from, to } = parameters.covered;
    problems.push({ path: 'on', code: 'unexpected', expected: `a day for which the rules were checked, ${from} to ${to}`, received: on });
  }
  if (problems.length > 0) throw new InputError('options', problems);
}

/** Every way to count that the choice leaves open. By which order a window is reckoned that lies across two is open only where there is one. */
function waysOf({ options }: Choice<JobcenterindblikReadings>, measuredTo: Day, { former }: PlanFigures): Way[] {
  const windows = options('averaging').flatMap((averaging) => windowsMeasured(averaging as Way['averaging'], measuredTo));
  const across = windows.some((window) => reckonedBy(window, former?.until) === 'both');
  return COUNTING.filter((reading) => across || reading !== 'across-orders').reduce<Record<string, string>[]>(
    (ways, reading) => ways.flatMap((way) => options(reading).map((option) => ({ ...way, [reading]: option }))),
    [{}],
  ) as unknown as Way[];
}

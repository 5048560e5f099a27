import type { Choice } from '../../../../src/engine/choice.js';
import type { Day } from '../../../../src/engine/day.js';
import { isDay } from '../../../../src/engine/day.js';
import { freeze } from '../../../../src/engine/freeze.js';
import { type Governing, timelineOf } from '../../../../src/engine/governing.js';
import { contains, type Period } from '../../../../src/engine/period.js';
import { InputError, type Problem, show } from '../../../../src/engine/problem.js';
import type { Chosen } from '../../../../src/engine/reading.js';
import type { Measure } from '../../../../src/population/measure.js';
import { type HeldBy, rowsOf, type TableOf } from '../../../define.js';
import { lastOfOldOrder, reckonedBy } from '../across-orders.js';
import parameters from '../parameters.json' with { type: 'json' };
import { choiceOf, chosenIn, type PresetName } from '../presets.js';
import { COUNTING, type JobcenterindblikReadings } from '../readings.js';
import type { CountedColumn } from './columns.js';
import { type FiguresBySource, focusMeasure, type PlanFigures, type Way } from './focus-measure.js';
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

type Table = TableOf<typeof parameters>;

/** The tables of numbers. */
export type NumberTable = { [T in Table]: HeldBy<typeof parameters, T> extends number ? T : never }[Table];

/** The figures of the day judged, and those of the order before where its days are kept. */
function planFigures(on: Day, knownOn: Day | undefined): PlanFigures {
  const present = figuresOn(on, knownOn);
  const until = lastOfOldOrder(timelineOf('oldOrder', rowsOf(parameters, 'oldOrder'), knownOn));
  const benefits = timelineOf('benefits', rowsOf(parameters, 'benefits'), knownOn).rows;
  const practice = timelineOf('seniorityPractice', rowsOf(parameters, 'seniorityPractice'), knownOn).rows.at(-1)?.value;
  return {
    present,
    benefits,
    ...(practice && { practice }),
    ...(until !== undefined && { former: { until, figures: figuresOn(until, knownOn) } }),
  };
}

/** The figures of every source. What a source does not name is the report's: it counts only where a reading lets it. */
function figuresOn(on: Day, knownOn: Day | undefined): FiguresBySource {
  const of = (name: NumberTable): Governing<number> => {
    const rows = rowsOf(parameters, name);
    const found = timelineOf(name, rows, knownOn).rows.find(({ days }) => contains(days, on));
    if (found !== undefined) return found;
    throw new InputError('options', [
      { path: 'on', code: 'unexpected', expected: `a day for which ${name} was read, from ${rows[0]?.from}`, received: on },
    ]);
  };
  const report = {
    conversations: of('conversations'),
    offers: of('offers'),
    hours: of('hours'),
    seniority: of('seniority'),
    absence: of('absence'),
  };
  const lejre = { conversations: of('lejreConversations'), offers: of('lejreOffers'), seniority: of('lejreSeniority') };
  const star = { offers: of('starOffers'), hours: of('starHours'), seniority: of('starSeniority') };
  return { 'ministry-report': report, 'lejre-minutes': { ...report, ...lejre }, 'star-page': { ...report, ...star } };
}

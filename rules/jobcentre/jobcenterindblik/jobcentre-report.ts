import type { Tally } from '../../../src/population/tally.js';
import type { Day, Period } from '../../days.js';
import type { Assessment, Chosen } from '../../define.js';
import { assessJobcentre, type BenchmarkShares } from './assess-jobcentre.js';
import { benefitGroups, type GroupsOfWay } from './counting/groups.js';
import type { CountingPlan } from './counting/plan.js';
import type { PresetName } from './presets.js';
import type { JobcenterindblikReadings } from './readings.js';
import type { JobcentreFacts, Supervision } from './scheme.js';

/** One municipality of a report. */
export interface JobcentreOfReport {
  /** Key of the municipality. */
  readonly municipality: string;
  /** Whether it comes under intensified supervision. */
  readonly assessment: Assessment<JobcentreFacts, Supervision>;
  /** The benefit groups, under every way to count that is left open. */
  readonly ways: readonly GroupsOfWay[];
}

/** What a register extract comes to, as plain data: for the terminal, a file of JSON and the page. */
export interface JobcentreReport {
  /** The day judged. */
  readonly on: Day;
  /** The last day of the months measured. */
  readonly measuredTo: Day;
  /** The windows measured, the latest last. */
  readonly windows: readonly Period[];
  /** The wording of one source, where one was named. */
  readonly preset?: PresetName;
  /** What was chosen, by the preset and the caller. */
  readonly readings: Chosen<JobcenterindblikReadings>;
  /** The same with what the sources settle by default. */
  readonly taken: Chosen<JobcenterindblikReadings>;
  /** In order of key. */
  readonly jobcentres: readonly JobcentreOfReport[];
}

/** What a report is made with besides the tallies. */
export interface ReportOptions {
  /** The ministry's benchmark, by key of the municipality. */
  readonly benchmark?: Readonly<Record<string, BenchmarkShares>> | undefined;
  /** Groups with fewer citizens counted than this are marked small. */
  readonly smallBelow?: number | undefined;
}

/**
 * Assesses every municipality of the tallies and of the benchmark, with its benefit groups. A share of nobody is open.
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 });
 * jobcentreReport(plan, count.tallies()).jobcentres.map(({ municipality }) => municipality) // => ['hoeje-taastrup']
 */
export function jobcentreReport(
  plan: CountingPlan,
  tallies: readonly Tally[],
  { benchmark = {}, smallBelow }: ReportOptions = {},
): JobcentreReport {
  const counted = tallies.flatMap(({ groups }) => groups.map(({ by }) => by[0] as string));
  const municipalities = [...new Set([...counted, ...Object.keys(benchmark)])].sort();
  const jobcentres = municipalities.map((municipality) => ({
    municipality,
    assessment: assessJobcentre(plan, tallies, municipality, benchmark[municipality]),
    ways: benefitGroups(plan, tallies, { municipality, smallBelow }),
  }));
  const windows = [...new Map(plan.measures.map(({ window }) => [window.to, window])).values()].sort((a, b) => (a.to < b.to ? -1 : 1));
  const { on, measuredTo, preset, readings, taken } = plan;
  return { on, measuredTo, windows, ...(preset !== undefined && { preset }), readings, taken, jobcentres };
}

import type { Assessment } from '../../../src/engine/assessment.js';
import type { Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import type { Chosen } from '../../../src/engine/reading.js';
import type { Tally } from '../../../src/population/tally.js';
import { assessJobcentre, type BenchmarkShares } from './assess-jobcentre.js';
import type { Supervision } from './award.js';
import { benefitGroups, type GroupsOfWay } from './counting/groups.js';
import type { CountingPlan } from './counting/plan.js';
import type { JobcentreFacts } from './facts.js';
import type { PresetName } from './presets.js';
import type { JobcenterindblikReadings } from './readings.js';

/** One municipality of a report. */
export interface JobcentreOfReport {
  /** Key of the municipality. */
  readonly municipality: string;
  readonly assessment: Assessment<JobcentreFacts, Supervision>;
  /** The benefit groups, under every way to count that is left open. */
  readonly ways: readonly GroupsOfWay[];
}

/** What a register extract comes to, as plain data: for the terminal, a file of JSON and the page. */
export interface JobcentreReport {
  readonly on: Day;
  readonly measuredTo: Day;
  /** The windows measured, the latest last. */
  readonly windows: readonly Period[];
  /** The wording of one source, where one was named. */
  readonly preset?: PresetName;
  readonly readings: Chosen<JobcenterindblikReadings>;
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

/** Assesses every municipality of the tallies and of the benchmark, with its benefit groups. A share of nobody is open. */
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
  const windows = [...new Map(plan.measures.map(({ window }) => [window.to, window])).values()];
  const { on, measuredTo, preset, readings } = plan;
  return { on, measuredTo, windows, ...(preset !== undefined && { preset }), readings, jobcentres };
}

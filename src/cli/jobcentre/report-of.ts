import type { CountingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { type JobcentreReport, jobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Tally } from '../../population/tally.js';
import type { Benchmark } from './benchmark/read-benchmark.js';

/** What a report is asked to hold. */
export interface ReportAsked {
  readonly benchmark: Benchmark;
  /** Key of the one municipality asked about. */
  readonly municipality: string | undefined;
  readonly smallBelow: number | undefined;
}

/**
 * Reports on the municipality asked about, else on those that citizens of the extract live in; on all of the benchmark only where
 * the extract has no citizens at all.
 */
export function reportOf(
  plan: CountingPlan,
  tallies: readonly Tally[],
  { benchmark, municipality, smallBelow }: ReportAsked,
): JobcentreReport {
  const counted = [...new Set(tallies.flatMap(({ groups }) => groups.map(({ by }) => by[0] as string)))];
  const wanted = municipality !== undefined ? [municipality] : counted.length > 0 ? counted : Object.keys(benchmark);
  const shares = Object.fromEntries(wanted.map((key) => [key, benchmark[key] ?? {}]));
  const report = jobcentreReport(plan, tallies, { benchmark: shares, smallBelow });
  return { ...report, jobcentres: report.jobcentres.filter((jobcentre) => wanted.includes(jobcentre.municipality)) };
}

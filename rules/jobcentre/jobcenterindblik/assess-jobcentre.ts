import type { Tally } from '../../../src/population/tally.js';
import type { Assessment } from '../../define.js';
import { countedShares } from './counting/counted-shares.js';
import type { CountingPlan } from './counting/plan.js';
import type { ResultShare } from './result-target.js';
import { type JobcentreFacts, jobcenterindblik, type Supervision } from './scheme.js';

/** What the ministry's benchmark says of one municipality, in %; as printed where it is rounded. */
export interface BenchmarkShares {
  /** The share of the population expected on public support, in %. */
  readonly expectedShare?: ResultShare | undefined;
  /** The actual share, in %. */
  readonly actualShare?: ResultShare | undefined;
}

/**
 * Assesses one municipality by what was counted of its citizens and by the benchmark. Without a benchmark the result target is
 * asked for, unless the focus targets settle the matter.
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 });
 * assessJobcentre(plan, count.tallies(), 'hoeje-taastrup', { expectedShare: 14, actualShare: 13.9 }).outcome // => 'not-fulfilled'
 */
export function assessJobcentre(
  plan: CountingPlan,
  tallies: readonly Tally[],
  municipality: string,
  benchmark: BenchmarkShares = {},
): Assessment<JobcentreFacts, Supervision> {
  const { on, knownOn, preset, readings, measuredTo } = plan;
  const facts = { ...benchmark, measuredTo, counted: countedShares(plan, tallies, { municipality }) };
  return jobcenterindblik.assess(facts, { on, knownOn, preset, readings });
}

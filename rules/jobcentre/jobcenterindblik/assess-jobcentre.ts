import type { Assessment } from '../../../src/engine/assessment.js';
import type { Tally } from '../../../src/population/tally.js';
import type { Supervision } from './award.js';
import { countedShares } from './counting/counted-shares.js';
import type { CountingPlan } from './counting/plan.js';
import type { JobcentreFacts, Percent } from './facts.js';
import { jobcenterindblik } from './scheme.js';

/** What the ministry's benchmark says of one municipality, in %. */
export interface BenchmarkShares {
  readonly expectedShare?: Percent | undefined;
  readonly actualShare?: Percent | undefined;
}

/**
 * Assesses one municipality by what was counted of its citizens and by the benchmark. Without a benchmark the result target is
 * asked for, unless the focus targets settle the matter.
 */
export function assessJobcentre(
  plan: CountingPlan,
  tallies: readonly Tally[],
  municipality: string,
  benchmark: BenchmarkShares = {},
): Assessment<JobcentreFacts, Supervision> {
  const { on, knownOn, readings, measuredTo } = plan;
  const facts = { ...benchmark, measuredTo, counted: countedShares(plan, tallies, { municipality }) };
  return jobcenterindblik.assess(facts, { on, knownOn, readings });
}

import {
  type CountingOptions,
  type CountingPlan,
  citizenCounter,
  countingPlan,
  type JobcentreReport,
  jobcentreReport,
} from 'regelvaerk/register';
import { hoejeTaastrup } from './extract.js';
import marginals from './marginals.json' with { type: 'json' };

/** The day of the minutes, by the law as it was known then, and the last day of the year they measure. */
export const JUDGED = { on: '2020-04-01', knownOn: '2020-04-01', measuredTo: '2019-12-31' } as const;

/** What no source settles of how citizens are counted, as a municipality may choose it. */
export const CHOSEN = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;

const { expectedShare, actualShare } = marginals.printed;

/** The ministry's benchmark of 2018, as the minutes print it. */
export const BENCHMARK = {
  'hoeje-taastrup': { expectedShare: { percent: expectedShare.percent }, actualShare: { percent: actualShare.percent } },
};

/** Høje-Taastrup's made-up citizens, counted and judged under the wording of one source. */
export interface MeasuredUnder {
  readonly plan: CountingPlan;
  readonly report: JobcentreReport;
  /** What became of the citizens, and how many of each. */
  readonly became: Readonly<Record<string, number>>;
}

/** The same citizens every time. */
const CITIZENS = hoejeTaastrup({ seed: 20200401 });

/** Counts and judges them, from the dated events to the report. */
export function measuredUnder(wording: Pick<CountingOptions, 'preset' | 'readings'>): MeasuredUnder {
  const plan = countingPlan({ ...JUDGED, ...wording, readings: { ...CHOSEN, ...wording.readings } });
  const count = citizenCounter(plan);
  const became: Record<string, number> = {};
  for (const citizen of CITIZENS) {
    const what = count.add(citizen);
    became[what] = (became[what] ?? 0) + 1;
  }
  return { plan, report: jobcentreReport(plan, count.tallies(), { benchmark: BENCHMARK }), became };
}

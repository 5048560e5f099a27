import { countedExtract } from '../../../examples/jobcenterindblik/extract.js';
import { type CountingPlan, countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { jobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { citizenCounter } from '../../../src/register/citizen-counter.js';
import { median } from '../rounds.js';
import { SEED, UNKNOWN } from './data.js';
import { plan as oneWay } from './plan.js';

/** What a register takes with every reading left open, of the processors' own time, beside the same counted in one way. */
export interface OpenReadings {
  readonly citizens: number;
  readonly municipalities: number;
  /** How many measures are planned, and how many of them ask something of their own. */
  readonly measures: number;
  readonly distinct: number;
  /** Counting one citizen in one way, and in all, tallies made; microseconds, a figure a round. */
  readonly one: readonly number[];
  readonly open: readonly number[];
  /** The report of all municipalities in all ways, seconds. */
  readonly report: readonly number[];
}

const CITIZENS = 100_000;
/** The first compiles what the others run. */
const ROUNDS = 6;

const { on, measuredTo, preset } = oneWay;
const plan = countingPlan({ on, measuredTo, preset });
const citizens = [...countedExtract({ seed: SEED, citizens: CITIZENS, unknown: UNKNOWN })];

function worked<T>(work: () => T): { readonly microseconds: number; readonly answer: T } {
  const before = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(before);
  return { microseconds: user + system, answer };
}

function counted(under: CountingPlan) {
  return worked(() => {
    const count = citizenCounter(under);
    for (const citizen of citizens) count.add(citizen);
    return count.tallies();
  });
}

const rounds = Array.from({ length: ROUNDS }, () => {
  const one = counted(oneWay);
  const open = counted(plan);
  const report = worked(() => jobcentreReport(plan, open.answer));
  return { one: one.microseconds / CITIZENS, open: open.microseconds / CITIZENS, report: report.microseconds / 1e6, made: report.answer };
}).slice(1);

const found: OpenReadings = {
  citizens: CITIZENS,
  municipalities: median(rounds.map(({ made }) => made.jobcentres.length)),
  measures: plan.measures.length,
  distinct: new Set(plan.measures.map(({ measure }) => measure.id)).size,
  one: rounds.map(({ one }) => one),
  open: rounds.map(({ open }) => open),
  report: rounds.map(({ report }) => report),
};
console.log(JSON.stringify(found));

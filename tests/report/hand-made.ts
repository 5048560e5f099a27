import { type CountingOptions, countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { type JobcentreReport, jobcentreReport, type ReportOptions } from '../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import { citizenCounter } from '../../src/register/citizen-counter.js';
import type { Summary } from '../../src/report/summary.js';

/** Citizens alike: so many of them in one place on one benefit, and what is known of each. */
export interface Alike {
  readonly citizens: number;
  readonly municipality: string;
  readonly benefit: string;
  readonly conversations?: number;
  readonly offers?: number;
  readonly absent?: 'none' | 'half';
}

/** Half of 2019 in months is not over half; counted in days, 184 of 365, it is. */
const ABSENT = { none: { absentMonths: 0, absentDays: 0 }, half: { absentMonths: 6, absentDays: 184 } } as const;

/** The whole of 2019, as judged on 1 April 2020. */
export const MEASURED = { on: '2020-04-01', measuredTo: '2019-12-31' } as const;

/** A report of citizens given by their counted columns, in one window unless another average is chosen. */
export function reportOf(alike: readonly Alike[], options: Partial<CountingOptions> = {}, more: ReportOptions = {}): JobcentreReport {
  const plan = countingPlan({ ...MEASURED, ...options, readings: { averaging: 'one-window', ...options.readings } });
  const count = citizenCounter(plan);
  let id = 0;
  for (const { citizens, ...one } of alike) for (let each = 0; each < citizens; each++) count.add(citizenOf(++id, one));
  return jobcentreReport(plan, count.tallies(), more);
}

function citizenOf(
  id: number,
  { municipality, benefit, conversations, offers, absent = 'none' }: Omit<Alike, 'citizens'>,
): RegisterCitizen {
  const known = { ...(conversations !== undefined && { conversations }), ...(offers !== undefined && { offers }) };
  return { id, municipality, benefit, seniorityMonths: 14, ...ABSENT[absent], ordinaryHours: 0, ...known };
}

/** An account that fits so many citizens counted. */
export function summaryOf(counted: number): Summary {
  const excluded = { 'not-counted': 31, 'no-benefit': 12, 'not-resident': 3 };
  return { in: counted + 31 + 12 + 3 + 2, counted, excluded, rejected: 2, unsettled: 9 };
}

const HT = 'hoeje-taastrup';

/** Close to what the minutes print of Høje-Taastrup: 141 of 588 and 7 of 14 lack conversations. The sizes of the other groups are made up. */
export const HOEJE_TAASTRUP: readonly Alike[] = [
  { citizens: 447, municipality: HT, benefit: 'kontanthjaelp', conversations: 4, offers: 1 },
  { citizens: 141, municipality: HT, benefit: 'kontanthjaelp', conversations: 3, offers: 0 },
  { citizens: 7, municipality: HT, benefit: 'revalidering', conversations: 4, offers: 1 },
  { citizens: 7, municipality: HT, benefit: 'revalidering', conversations: 2, offers: 1 },
  { citizens: 512, municipality: HT, benefit: 'sygedagpenge', conversations: 6, offers: 1 },
  { citizens: 60, municipality: HT, benefit: 'sygedagpenge', conversations: 5, offers: 0 },
  { citizens: 9, municipality: HT, benefit: 'sygedagpenge', offers: 0 },
  { citizens: 21, municipality: HT, benefit: 'ledighedsydelse', conversations: 4, offers: 1, absent: 'half' },
  { citizens: 40, municipality: HT, benefit: 'ledighedsydelse', conversations: 4, offers: 0 },
  { citizens: 160, municipality: HT, benefit: 'ressourceforloeb', conversations: 5, offers: 1 },
  { citizens: 18, municipality: HT, benefit: 'selvforsoergelses-og-hjemrejseydelse', conversations: 4, offers: 1 },
];

/** A smaller place, of which the benchmark is not known. */
export const LEJRE: readonly Alike[] = [
  { citizens: 60, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: 5, offers: 1 },
  { citizens: 25, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: 4, offers: 0 },
  { citizens: 15, municipality: 'lejre', benefit: 'uddannelseshjaelp', conversations: 1, offers: 1 },
];

/** The ministry's benchmark of Høje-Taastrup, as the minutes of 1 April 2020 print it. */
export const BENCHMARK = { [HT]: { expectedShare: 9.36, actualShare: 9.7 } } as const;

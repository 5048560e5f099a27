import { describe, expect, it } from 'vitest';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { contains } from '../../../src/engine/period.js';

const OF_2019 = [
  ...['dagpenge', 'sygedagpenge', 'selvforsoergelses-og-hjemrejseydelse', 'overgangsydelse', 'uddannelseshjaelp', 'kontanthjaelp'],
  ...['revalidering', 'ressourceforloeb', 'jobafklaring', 'ledighedsydelse'],
];
const OF_2025 = ['dagpenge', 'sygedagpenge', 'kontanthjaelp', 'revalidering', 'ressourceforloeb', 'jobafklaring', 'ledighedsydelse'];

/**
 * § 5 and § 2, stk. 2, of the orders (1409 of 2019, 301 of 2023 from 22 March 2023, 760 of 2025 from 1 July 2025): 4 conversations and 1 offer in 12
 * months with 12 months of help; 225 hours of work stand for the offer, from 2023 100, as the page of STAR has it throughout; 6 months of absence.
 */
const EXPECTED = [
  ['2020-01-01', 225, OF_2019],
  ['2023-03-21', 225, OF_2019],
  ['2023-03-22', 100, OF_2019],
  ['2025-06-30', 100, OF_2019],
  ['2025-07-01', 100, OF_2025],
  ['2026-06-30', 100, OF_2025],
] as const;

describe('what is required of a jobcentre', () => {
  it.each(EXPECTED)('on %s', (on, hours, groups) => {
    const { figures } = countingPlan({ on });
    const valuesOf = (named: object) => Object.fromEntries(Object.entries(named).map(([name, row]) => [name, row.value]));
    const sources = Object.fromEntries(Object.entries(figures.present).map(([source, named]) => [source, valuesOf(named)]));
    const report = { conversations: 4, offers: 1, hours, seniority: 12, absence: 6 };
    expect(sources).toEqual({ 'ministry-report': report, 'lejre-minutes': report, 'star-page': { ...report, hours: 100 } });
    expect(figures.benefits.find(({ days }) => contains(days, on))?.value).toEqual(groups);
  });
});

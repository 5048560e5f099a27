import { describe, expect, it } from 'vitest';
import { countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { columnCuts } from '../../src/register/column-cuts.js';

const WAY = {
  figures: 'ministry-report',
  seniority: 'at-least',
  absence: 'in-months',
  'hours-limb': 'counts',
  averaging: 'one-window',
  'seniority-of': 'any-benefit',
  interruptions: 'break',
  'offer-days': 'any-day',
} as const;
const from = (figure: number) => ({ figure, above: false });
const above = (figure: number) => ({ figure, above: true });
const cutsOf = (plan: ReturnType<typeof countingPlan>) => columnCuts(plan).map(({ column, cuts }) => [column, cuts]);

// The report (Høje-Taastrup, 1 April 2020, item 4): 12 months, absent for more than 6, 4 conversations, an offer or 225 hours.
describe('the columns that a plan looks at', () => {
  const before = { on: '2020-04-01', measuredTo: '2019-12-31', knownOn: '2020-04-01' };

  it('are cut at the figures that they are compared with, and no other column is', () => {
    expect(cutsOf(countingPlan({ ...before, readings: WAY }))).toEqual([
      ['seniorityMonths', [from(12)]],
      ['absentMonths', [above(6)]],
      ['conversations', [from(4)]],
      ['offers', [from(1)]],
      ['ordinaryHours', [from(225)]],
    ]);
  });

  it('are fewer where absence leaves nobody out', () => {
    const readings = { ...WAY, absence: 'nobody-left-out' } as const;
    expect(cutsOf(countingPlan({ ...before, readings })).map(([column]) => column)).toEqual([
      ...['seniorityMonths', 'conversations', 'offers', 'ordinaryHours'],
    ]);
  });

  // Order 301 of 2023, § 14(2): 225 hours up to 21 March 2023, 100 after; below 100 they are too few for either, and 325 enough however they lie.
  it('are hours that settle where two orders reckon a part of the window each', () => {
    const readings = { ...WAY, 'across-orders': 'each-part' } as const;
    expect(cutsOf(countingPlan({ on: '2023-07-01', readings })).slice(-2)).toEqual([
      ['ordinaryHours', [from(100), from(325)]],
      ['hoursApart', [from(100)]],
    ]);
  });
});

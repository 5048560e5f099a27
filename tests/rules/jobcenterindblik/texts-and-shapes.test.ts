import { describe, expect, it } from 'vitest';
import { resultTargetGap } from '../../../rules/jobcentre/jobcenterindblik/calculation.js';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import type { GapFacts } from '../../../rules/jobcentre/jobcenterindblik/gap-facts.js';
import { jobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { type JobcentreFacts, jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { InputError } from '../../../src/engine/problem.js';
import { citizenCounter } from '../../../src/register/citizen-counter.js';
import { derivationOf } from '../../../src/register/derivation.js';
import { caught } from '../activation-allowance/caught.js';

const problemsOf = (act: () => unknown) => caught(act).problems.map(({ path, expected, received }) => [path, expected, received]);

describe('the gap to the result target', () => {
  const refused = (facts: GapFacts) => problemsOf(() => resultTargetGap.calculate(facts));

  it('is worked out in steps with their units', () => {
    const answer = resultTargetGap.calculate({ expectedShare: 9.36, actualShare: 9.7 });
    expect(answer.outcome === 'calculated' && answer.working.map(({ step, value, unit }) => `${step} ${value} ${unit}`)).toEqual([
      'actual-share 9.7 %',
      'expected-share 9.36 %',
      'points 0.34 procentpoint',
    ]);
  });

  it('refuses shares of more decimals than they are rounded to, whichever is given', () => {
    const two = (path: string) => [path, 'at most 1 decimals, as the shares are rounded', '9.36'];
    expect(refused({ expectedShare: 9.36, decimals: 1 })).toEqual([two('expectedShare')]);
    expect(refused({ actualShare: 9.36, decimals: 1 })).toEqual([two('actualShare')]);
  });

  it('refuses a base beside printed persons, and persons on the wrong side', () => {
    const printedPersons = { persons: 110, roundedTo: 10 } as const;
    expect(refused({ base: 1_000, printedPersons })).toEqual([['printedPersons', 'either base or printedPersons', 'both']]);
    const shares = { expectedShare: 9.7, actualShare: 9.36, decimals: 2 } as const;
    expect(refused({ ...shares, printedPersons })).toEqual([
      ['printedPersons.persons', 'a number not above 0, for the actual share is the lower', '110'],
    ]);
    expect(refused({ expectedShare: 9.36, actualShare: 9.7, decimals: 2, printedPersons: { persons: -1, roundedTo: 1 } })).toEqual([
      ['printedPersons.persons', 'a number not below 0, for the actual share is the higher', '-1'],
    ]);
    expect(resultTargetGap.calculate({ ...shares, printedPersons: { persons: 0, roundedTo: 1 } }).outcome).toBe('calculated');
    for (const known of [{ expectedShare: 9.36 }, { actualShare: 9.36 }])
      expect(resultTargetGap.calculate({ ...known, printedPersons }).outcome).toBe('open');
  });
});

describe('the result target', () => {
  const steps = (expectedShare: JobcentreFacts['expectedShare'], actualShare: JobcentreFacts['actualShare']) =>
    jobcenterindblik
      .assess({ expectedShare, actualShare }, { on: '2020-04-01' })
      .findings.flatMap(({ working = [] }) => working.map(({ step, value, unit }) => `${step} ${value} ${unit}`));

  // 9.3 as printed is from 9.25 to 9.35, and 9.7 from 9.65 to 9.75: between 0.3 and 0.5 apart.
  it('is told with the gap and its unit, or between what it lies where the shares are printed', () => {
    expect(steps(9.3, 9.7)).toEqual(expect.arrayContaining(['actual-share 9.7 %', 'expected-share 9.3 %', 'gap 0.4 procentpoint']));
    expect(steps({ percent: '9.3' }, { percent: '9.7' })).toEqual(
      expect.arrayContaining(['actual-share 9.7 %', 'least-gap 0.3 procentpoint', 'greatest-gap 0.5 procentpoint']),
    );
  });
});

describe('a share in per cent', () => {
  const accepts = (expectedShare: unknown) => jobcenterindblik.facts.problems({ expectedShare }).length === 0;

  it('is a number from 0 to 100, and between 0 and 1 names its unit', () => {
    const of = (unit: 'percent' | 'fraction') => (value: number) => ({ value, unit });
    expect([0, 1, 9.36, 100, ...[0, 0.5, 1, 100].map(of('percent')), ...[0, 0.5, 1].map(of('fraction'))].map(accepts)).toEqual(
      new Array(11).fill(true),
    );
    expect([0.5, 0.99, -1, 100.01, ...[1.01, 9.36].map(of('fraction')), of('percent')(101)].map(accepts)).toEqual(new Array(7).fill(false));
  });

  it('as printed has at most four decimals, and is at most 100', () => {
    const printed = (percent: string) =>
      jobcenterindblik.facts.problems({ counted: [{ conversations: [{ percent }], offers: [{ percent: '1' }] }] }).length === 0;
    expect(['0', '86', '86.4', '86.4321', '100', '100.0', '100.0000'].map(printed)).toEqual(new Array(7).fill(true));
    expect(['', '86.', '86.43210', '100.1', '100.00000', '101', '-1', '086'].map(printed)).toEqual(new Array(8).fill(false));
  });
});

describe('counts that contradict each other', () => {
  const refused = (counted: JobcentreFacts['counted']) => problemsOf(() => jobcenterindblik.assess({ counted }, { on: '2020-04-01' }));
  const share = [{ reached: 8, counted: 10 }];
  const both = { conversations: share, offers: share };

  it('name other readings than the first, or the same way again', () => {
    const under = { seniority: 'at-least', absence: 'in-days' } as const;
    expect(refused([{ under, ...both }, both])).toEqual([
      ['counted[1].under', 'the same readings as counted[0]: seniority, absence', 'none'],
    ]);
    expect(refused([both, { under, ...both }])).toEqual([
      ['counted[1].under', 'the same readings as counted[0]: none', 'seniority, absence'],
    ]);
    const other = { ...under, absence: 'in-months' } as const;
    expect(
      refused([
        { under, ...both },
        { under: other, ...both },
        { under: other, ...both },
      ]),
    ).toEqual([['counted[2].under', 'another way to count than counted[1]', 'at-least, in-months']]);
    expect(refused([both, both])).toEqual([['counted[1].under', 'another way to count than counted[0]', 'none']]);
  });

  it('are of other windows, or have bounds the wrong way round', () => {
    expect(refused([{ conversations: [...share, ...share], offers: share }])).toEqual([
      ['counted[0].offers', '2 windows, as in conversations', '1'],
    ]);
    const turned = [{ least: { reached: 9, counted: 10 }, most: { reached: 8, counted: 10 } }];
    expect(refused([{ conversations: turned, offers: share }])).toEqual([
      ['counted[0].conversations[0].least', 'at most 8 of 10', '9 of 10'],
    ]);
    const nobody = [{ least: { reached: 9, counted: 10 }, most: { reached: 0, counted: 0 } }];
    expect(jobcenterindblik.assess({ counted: [{ conversations: nobody, offers: share }] }, { on: '2022-04-01' }).outcome).toBe('open');
  });
});

describe('a plan', () => {
  const readings = {
    'seniority-of': 'same-benefit',
    interruptions: 'pause',
    'offer-days': 'started',
    averaging: 'mean-of-quarters',
  } as const;
  const chosen = { figures: 'ministry-report', seniority: 'at-least', absence: 'in-months', 'hours-limb': 'counts' } as const;
  const planned = (on: string, measuredTo: string, more = {}, knownOn?: string) =>
    countingPlan({ on, measuredTo, knownOn, readings: { ...chosen, ...readings, ...more } });
  type Planned = ReturnType<typeof planned>['measures'][number];

  it('names each measure by all that tells it from others', () => {
    const { measures } = planned('2020-04-01', '2019-12-31');
    const { measure, window } = measures.at(-1) as Planned;
    expect(measure.by).toEqual(['municipality', 'benefit']);
    expect(measure.id).toMatch(new RegExp(`^focus-targets ${window.from}/${window.to} .* ministry-report same-benefit pause started$`));
    expect(new Set(measures.map((one) => one.measure.id)).size).toBe(4);
  });

  // Order 301 of 2023, § 14(2): efforts before 22 March 2023 are reckoned by the order of 2019, 225 hours.
  it('derives columns by the readings, and by the order of 2019 where a window reaches before 22 March 2023', () => {
    const derived = (on: string, measuredTo: string, more = {}, knownOn?: string) => {
      const plan = planned(on, measuredTo, { averaging: 'one-window', ...more }, knownOn);
      return derivationOf((plan.measures[0] as Planned).way, plan.figures);
    };
    const settles = { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 };
    const oldOrder = { until: '2023-03-21', hours: 225 };
    const how = { seniority: 'at-least', seniorityOf: 'same-benefit', interruptions: 'pause', offerDays: 'started', oldOrder };
    expect(derived('2020-04-01', '2019-12-31')).toEqual({ ...how, settles });
    // Known before the order was issued on 20 March 2023, there is one order only.
    expect(derived('2020-04-01', '2019-12-31', {}, '2023-03-19')).toEqual({ ...how, oldOrder: undefined, settles });
    expect(derived('2024-04-01', '2023-12-31', { 'across-orders': 'each-part' })).toEqual({
      ...how,
      settles: { ...settles, hours: 100 },
      acrossOrders: 'each-part',
    });
  });

  // The agency's answer of 16 January 2020: see the row of the practice.
  it('derives seniority by benefit with what the agency says of each', () => {
    const plan = planned('2020-04-01', '2019-12-31', { averaging: 'one-window', 'seniority-of': 'by-benefit' });
    expect(derivationOf((plan.measures[0] as Planned).way, plan.figures)).toMatchObject({
      seniorityOf: 'by-benefit',
      practice: { together: ['dagpenge'], unbroken: ['sygedagpenge'], runsOnFrom: ['overgangsydelse'] },
    });
  });

  it('refuses days that cannot be, as an error of the options', () => {
    for (const act of [() => countingPlan({ on: '2020-04-01', measuredTo: '2020-04-02' }), () => countingPlan({ on: '2010-01-01' })])
      expect(caught(act)).toMatchObject({ of: 'options' });
    expect(() => countingPlan({ on: '2020-04-01', measuredTo: '2020-04-01' })).not.toThrow(InputError);
  });

  it('is reported in the order of the municipalities and of the windows, the latest last', () => {
    const plan = planned('2020-04-01', '2019-12-31');
    const benchmark = { roskilde: {}, lejre: {}, 'hoeje-taastrup': {} };
    const report = jobcentreReport(plan, citizenCounter(plan).tallies(), { benchmark } as never);
    expect(report.jobcentres.map(({ municipality }) => municipality)).toEqual(['hoeje-taastrup', 'lejre', 'roskilde']);
    expect(report.windows.map(({ to }) => to)).toEqual(['2019-03-31', '2019-06-30', '2019-09-30', '2019-12-31']);
  });
});

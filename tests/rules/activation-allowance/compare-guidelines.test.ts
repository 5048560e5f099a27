import { describe, expect, it } from 'vitest';
import { type AllowanceCase, activationAllowance, compareGuidelines, guidelineComparer } from '../../../src/index.js';
import { caught } from './caught.js';

// Expected kroner by hand from the minutes of Lyngby-Taarbæk, 12 March 2019, item 4: 400, 550 and 700 kr. a month by zones from 3 km
// on foot; alternative 1 gives 1,000 kr., alternative 2 nothing.

const ADOPTED = 'lyngby-taarbaek-2019';
const FLAT = 'lyngby-taarbaek-2019-flat';
const NONE = 'lyngby-taarbaek-2019-none';
const ALL = [ADOPTED, FLAT, NONE];
const READINGS = { readings: { 'distance-of-alternative': 'does-not-apply' } } as const;
const SPRING = { from: '2019-04-01', to: '2019-05-31' };

const citizen = (facts: AllowanceCase['facts'] = {}): AllowanceCase => ({
  facts: {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    walkingKm: 5,
    participationPeriod: SPRING,
    otherAllowances: { covers: SPRING, items: [] },
    ...facts,
  },
});

describe('compareGuidelines', () => {
  const caseload = [
    citizen({ zones: 2 }),
    citizen({ zones: 4, targetGroup: 'ressourceforloeb' }),
    citizen({ zones: 1, walkingKm: 2 }),
    citizen({ targetGroup: { act: 'lab-2016', number: '2.11' } }),
  ];
  const compared = () => {
    const [adopted, flat, none] = compareGuidelines(caseload, ALL, READINGS).guidelines;
    return { adopted, flat, none };
  };

  it('two months of 400 and of 700 kr.; one too near; one whose zones are not known', () => {
    const { adopted } = compared();
    expect(adopted).toMatchObject({ guideline: ADOPTED, status: 'adopted', citizens: 4, paid: 2, nothing: 1, open: 1, total: '2200.00' });
    expect(adopted).toMatchObject({
      gains: { citizens: 0, kroner: '0.00' },
      loses: { citizens: 0, kroner: '0.00' },
      alike: 3,
      notCompared: 1,
    });
    expect(adopted?.missing).toEqual([{ missing: 'zones', citizens: 1 }]);
  });

  it('under alternative 1 all get 2,000 kr.: three gain 1,200, 600 and 2,000; of the fourth it cannot be said', () => {
    const { flat } = compared();
    expect(flat).toMatchObject({ status: 'rejected', paid: 4, nothing: 0, open: 0, total: '8000.00' });
    expect(flat).toMatchObject({
      gains: { citizens: 3, kroner: '3800.00' },
      loses: { citizens: 0, kroner: '0.00' },
      alike: 0,
      notCompared: 1,
    });
  });

  it('under alternative 2 nobody gets anything: two lose 800 and 1,400 kr.', () => {
    const { none } = compared();
    expect(none).toMatchObject({ paid: 0, nothing: 4, open: 0, total: '0.00' });
    expect(none).toMatchObject({ gains: { citizens: 0 }, loses: { citizens: 2, kroner: '2200.00' }, alike: 1, notCompared: 1 });
  });

  it('by group and by zone, in order, what is not known last; a number and an id are one group', () => {
    const { adopted } = compared();
    expect(adopted?.byGroup.map(({ group, citizens, total }) => [group, citizens, total])).toEqual([
      ['jobparat-kontanthjaelp', 2, '800.00'],
      ['ressourceforloeb', 2, '1400.00'],
    ]);
    expect(adopted?.byZone.map(({ zones, citizens, total }) => [zones, citizens, total])).toEqual([
      [1, 1, '0.00'],
      [2, 1, '800.00'],
      [4, 1, '1400.00'],
      [undefined, 1, undefined],
    ]);
  });

  it('every citizen is in exactly one of the sums, under every guideline', () => {
    for (const cost of Object.values(compared()).flatMap((one) => (one === undefined ? [] : [one, ...one.byGroup, ...one.byZone]))) {
      expect(cost.paid + cost.nothing + cost.open).toBe(cost.citizens);
      expect(cost.gains.citizens + cost.loses.citizens + cost.alike + cost.notCompared).toBe(cost.citizens);
    }
  });
});

describe('what is open is never nothing', () => {
  it.each([
    ['the days of participation', [{ facts: { zones: 2 } }], 'participationPeriod'],
    ['the readings, beyond the table', [citizen({ zones: 5 })], 'zones-beyond-table'],
    ['the target group', [citizen({ zones: 2, targetGroup: undefined })], 'targetGroup'],
    ['days before the guideline', [citizen({ zones: 2, participationPeriod: { from: '2019-02-01', to: '2019-02-28' } })], 'guideline'],
    [
      'days after its act was repealed',
      [citizen({ zones: 2, participationPeriod: { from: '2020-02-01', to: '2020-02-29' } })],
      'guideline-of-former-act',
    ],
  ])('%s', (_, cases, missing) => {
    const [cost] = compareGuidelines(cases, [ADOPTED]).guidelines;
    expect(cost).toMatchObject({ citizens: 1, open: 1, paid: 0, nothing: 0, notCompared: 1 });
    expect(cost).not.toHaveProperty('total');
    expect(cost?.missing.map((one) => one.missing)).toContain(missing);
  });

  it('what the most citizens turn on stands first', () => {
    const cases = [citizen({ zones: 5 }), citizen(), citizen()];
    const [cost] = compareGuidelines(cases, [ADOPTED]).guidelines;
    expect(cost?.missing).toEqual([
      { missing: 'zones', citizens: 2 },
      { missing: 'zones-beyond-table', citizens: 1 },
    ]);
  });

  it('zones that are not known stand last, whichever comes first, and are not named', () => {
    for (const order of [
      [undefined, 4, 2],
      [4, 2, undefined],
    ]) {
      const [cost] = compareGuidelines(
        order.map((zones) => citizen({ zones })),
        [ADOPTED],
      ).guidelines;
      expect(cost?.byZone.map(({ zones }) => zones)).toEqual([2, 4, undefined]);
      expect(cost?.byZone.map((sum) => 'zones' in sum)).toEqual([true, true, false]);
    }
  });

  it('groups that are not known stand last, whichever comes first, and are not named', () => {
    const unknown = citizen({ zones: 2, targetGroup: undefined });
    for (const cases of [
      [unknown, citizen({ zones: 2 })],
      [citizen({ zones: 2 }), unknown],
    ]) {
      const [cost] = compareGuidelines(cases, [ADOPTED]).guidelines;
      expect(cost?.byGroup.map(({ group }) => group)).toEqual(['jobparat-kontanthjaelp', undefined]);
      expect(cost?.byGroup.map((sum) => 'group' in sum)).toEqual([true, false]);
    }
  });

  it('one month that is not covered leaves the whole participation open, though the others are settled', () => {
    const days = { from: '2019-02-01', to: '2019-04-30' };
    const one = citizen({ zones: 2, participationPeriod: days, otherAllowances: { covers: days, items: [] } });
    const [cost] = compareGuidelines([one], [ADOPTED], { readings: { 'part-month': 'whole-amount' } }).guidelines;
    expect(cost).toMatchObject({ open: 1, missing: [{ missing: 'guideline', citizens: 1 }] });
  });

  it('groups stand in order of their names, whichever comes first', () => {
    const groups = ['ressourceforloeb', 'jobafklaring', 'uddannelsesparat'] as const;
    for (const order of [groups, [...groups].reverse()]) {
      const cases = order.map((targetGroup) => citizen({ zones: 2, targetGroup }));
      const [cost] = compareGuidelines(cases, [ADOPTED]).guidelines;
      expect(cost?.byGroup.map(({ group }) => group)).toEqual(['jobafklaring', 'ressourceforloeb', 'uddannelsesparat']);
    }
  });

  it('without citizens there is no total', () => {
    expect(compareGuidelines([], [ADOPTED]).guidelines[0]).not.toHaveProperty('total');
  });
});

describe('what cannot be read', () => {
  const problemsOf = (act: () => unknown) => caught(act).problems;

  it('a citizen is told by place and is in none of the sums', () => {
    const { guidelines, rejected } = compareGuidelines([citizen({ zones: 2 }), { facts: { zones: 0 } }], [ADOPTED]);
    expect(guidelines[0]).toMatchObject({ citizens: 1, total: '800.00' });
    expect(rejected).toMatchObject([{ index: 1, problems: [{ path: 'zones', code: 'unexpected' }] }]);
  });

  it('guidelines: none, an id that nobody has, and one twice', () => {
    expect(problemsOf(() => compareGuidelines([], []))).toEqual([
      { path: 'guidelines', code: 'unexpected', expected: 'at least one guideline', received: 'none' },
    ]);
    expect(problemsOf(() => compareGuidelines([], ['lyngby-taarbaek-2018', FLAT, FLAT]))).toEqual([
      {
        path: 'guidelines[0]',
        code: 'unexpected',
        expected: expect.stringMatching(/^one of ([a-z0-9-]+, )+[a-z0-9-]+, or a guideline of your own$/),
        received: '"lyngby-taarbaek-2018"',
        nearest: ADOPTED,
      },
      { path: 'guidelines[2]', code: 'contradiction', expected: 'a guideline that stands there once', received: `"${FLAT}"` },
    ]);
    expect(problemsOf(() => compareGuidelines([], ['x']))[0]).not.toHaveProperty('nearest');
  });

  it('guidelines are told as options; one of one’s own stands once too, under its id', () => {
    expect(caught(() => compareGuidelines([], [])).of).toBe('options');
    const builtIn = activationAllowance.guidelines.find(({ id }) => id === ADOPTED);
    const own = () => ({ ...builtIn, id: 'own' }) as (typeof activationAllowance.guidelines)[number];
    expect(problemsOf(() => compareGuidelines([], [own(), own()]))).toMatchObject([{ path: 'guidelines[1]', code: 'contradiction' }]);
  });

  it('options and a guideline of one’s own', () => {
    expect(problemsOf(() => compareGuidelines([], [ADOPTED], { readings: { 'part-month': 'x' as never } }))).toMatchObject([
      { path: 'readings.part-month' },
    ]);
    expect(problemsOf(() => guidelineComparer([{ id: 'own' } as never])).length).toBeGreaterThan(1);
  });

  it('what is no misuse is thrown on', () => {
    const broken = {
      get facts(): never {
        throw new TypeError('a fault of the host');
      },
    };
    expect(() => compareGuidelines([broken], [ADOPTED])).toThrow(TypeError);
  });
});

it('a guideline of one’s own is compared under its id: 100 kr. a zone step less', () => {
  const builtIn = activationAllowance.guidelines.find(({ id }) => id === ADOPTED);
  const own = { ...builtIn, id: 'own', rate: { kind: 'flat', amount: '300.00' } } as (typeof activationAllowance.guidelines)[number];
  const [, cost] = compareGuidelines([citizen({ zones: 2 })], [ADOPTED, own]).guidelines;
  expect(cost).toMatchObject({ guideline: 'own', total: '600.00', loses: { citizens: 1, kroner: '200.00' } });
});

it('facts of single months are given by month: 10 days of 10 km at 2.19 kr. beyond 14, twice', () => {
  const days = { from: '2023-04-01', to: '2023-05-31' };
  const facts = { ...citizen({ dailyTravelKm: 40, participationPeriod: days, otherAllowances: { covers: days, items: [] } }).facts };
  const byMonth = { '2023-04': { daysInMonth: 10 }, '2023-05': { daysInMonth: 10 } };
  const costs = [{ facts }, { facts, byMonth }].map((one) => compareGuidelines([one], ['holbaek-2023']).guidelines[0]);
  expect(costs.map((cost) => [cost?.open, cost?.total])).toEqual([
    [1, undefined],
    [0, '438.00'],
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_COLUMNS } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { type CountingPlan, countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { stateOf } from '../../src/population/judge.js';
import { type Tally, tallyCounter } from '../../src/population/tally.js';
import { datedOnly, type RegisterCitizen } from '../../src/register/citizen.js';
import { citizenCounter } from '../../src/register/citizen-counter.js';
import { citizenColumns } from '../../src/register/columns.js';
import { derivationOf } from '../../src/register/derivation.js';
import { judging } from '../../src/register/judging.js';
import { register } from './arbitraries.js';

const dated = { 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;

const YEAR = { on: '2020-04-01', measuredTo: '2019-12-31' } as const;
/** Of the readings on how citizens are counted, some left open in each. */
const PLANS = {
  'by the figures of every source': countingPlan({ ...YEAR, readings: { ...dated, averaging: 'one-window' } }),
  'in every quarter': countingPlan({
    ...YEAR,
    preset: 'hoeje-taastrup-2020',
    readings: { averaging: 'mean-of-quarters', 'seniority-of': 'any-benefit' },
  }),
  'across two orders': countingPlan({
    on: '2024-04-01',
    measuredTo: '2023-12-31',
    preset: 'order-2019',
    readings: { ...dated, averaging: 'one-window' },
  }),
};

/** On each figure of the law, beside it, or not known. */
const about = (...figures: number[]) => fc.constantFrom(undefined, 0, ...figures.flatMap((figure) => [figure - 0.5, figure, figure + 0.5]));

const counted: fc.Arbitrary<RegisterCitizen> = fc.record(
  {
    id: fc.nat(),
    municipality: fc.constantFrom('lejre', 'Lejre Kommune', 'Høje-Taastrup'),
    benefit: fc.constantFrom('kontanthjaelp', 'Kontanthjælp', 'barsel', 'overgangsydelse'),
    seniorityMonths: about(12),
    absentMonths: about(6),
    absentDays: about(182.5, 183),
    conversations: about(1, 2, 4),
    offers: about(1),
    ordinaryHours: about(100, 225, 325),
    hoursApart: about(100, 225),
  },
  { requiredKeys: ['id', 'municipality'] },
);
/** Citizens who differ in a column from one of them, so that some are in one cell and some just beside. */
const neighbours = fc
  .tuple(counted, fc.array(fc.tuple(fc.constantFrom(...COUNTED_COLUMNS, 'benefit', 'municipality'), counted), { maxLength: 9 }))
  .map(([one, others]) => [one, ...others.map(([column, other]) => ({ ...one, [column]: other[column] }))]);
/** Those, citizens with dated events, and some with both. */
const citizens = fc
  .tuple(neighbours, fc.array(register, { maxLength: 2 }))
  .map(([some, dated]) => [...some, ...dated, ...dated.map(({ spells, covers }) => ({ ...(some[0] as RegisterCitizen), spells, covers }))]);

/** Enough are 225 hours by the one order and 100 by the other: 324 may be 224.5 and 99.5, and of 325 one part is enough. */
const HOURS: RegisterCitizen[] = [225, 324, 325, 326].map((ordinaryHours) => ({
  ...{ id: 1, municipality: 'lejre', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 0, absentDays: 0 },
  ...{ conversations: 4, offers: 0, ordinaryHours },
}));

/** Every measure of a plan by itself, every citizen by themselves: nothing that is counted together. */
function oneByOne({ measures, figures, measuredTo }: CountingPlan, all: readonly RegisterCitizen[]): Tally[] {
  const latest = measures.at(-1)?.window as CountingPlan['measures'][number]['window'];
  return measures.map(({ way, window, measure }) => {
    const { add, tally } = tallyCounter(measure);
    const how = derivationOf(way, figures);
    const state = stateOf(measure);
    for (const each of all) {
      const isLatest = window.to === measuredTo;
      const columns = citizenColumns(isLatest ? each : datedOnly(each), window, how);
      if (!('excluded' in columns)) add([columns.municipality, columns.benefit], state(columns));
      else if (columns.excluded === 'benefit-unknown' && !isLatest) {
        const now = citizenColumns(each, latest, how);
        if (!('excluded' in now)) add([now.municipality, now.benefit], state({}));
      }
    }
    return tally();
  });
}

describe('who stands alike to every figure', () => {
  it.for(Object.entries(PLANS))('is counted as one by one, %s', { timeout: 60_000 }, ([, plan]) => {
    const judge = judging(plan);
    fc.assert(
      fc.property(citizens, (all) => {
        const count = citizenCounter(plan);
        expect(all.map(count.add)).toEqual(all.map((each) => judge(each, () => {}).became));
        expect(count.tallies()).toEqual(oneByOne(plan, all));
      }),
      { examples: [[HOURS]] },
    );
  });

  // Each after one of the same columns with nothing dated, who would be on the same side of every figure.
  it.each([
    ['a home', { municipality: [{ municipality: 'lejre', from: '2018-01-01' }] }],
    ['absences', { absences: [{ from: '2019-02-01' }] }],
    ['conversations', { conversations: ['2019-02-01', '2019-05-01', '2019-08-01', '2019-11-01'] }],
    ['offers', { offers: [{ from: '2019-05-01' }] }],
    ['hours', { ordinaryHours: [{ date: '2019-05-01', hours: 300 }] }],
  ] as const)('does not stand alike to one of whom %s are dated alone', (_, dated) => {
    const one = { ...(HOURS[0] as RegisterCitizen), conversations: 0, ordinaryHours: 0 };
    const all: RegisterCitizen[] = [one, { ...one, covers: { from: '2017-01-01', to: '2019-12-31' }, ...dated }];
    const count = citizenCounter(PLANS['in every quarter']);
    for (const each of all) count.add(each);
    expect(count.tallies()).toEqual(oneByOne(PLANS['in every quarter'], all));
  });

  it('is counted as one by one by the law as it was known before there were two orders', () => {
    const plan = countingPlan({ ...YEAR, knownOn: '2020-04-01', readings: { ...dated, averaging: 'one-window' } });
    expect(plan.figures.former).toBeUndefined();
    const count = citizenCounter(plan);
    for (const each of HOURS) count.add(each);
    expect(count.tallies()).toEqual(oneByOne(plan, HOURS));
  });

  it('is judged once, and of those after looked at once in every column', () => {
    let looks = 0;
    const watched = (absentDays: number) => ({
      ...{ id: 1, municipality: 'lejre', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 1 },
      ...{ conversations: 4, offers: 1, ordinaryHours: 0 },
      get absentDays() {
        looks += 1;
        return absentDays;
      },
    });
    const count = citizenCounter(PLANS['in every quarter']);
    count.add(watched(30));
    const first = looks;
    // once for its cell, and at least once for each way to derive columns in the latest window: three to take gaps, two to count offers
    expect(first).toBeGreaterThan(3 * 2);
    for (let each = 0; each < 1_000; each += 1) count.add(watched(31));
    expect(looks).toBe(first + 1_000);
  });

  it('shares groups among the measures that tell nobody apart: absence in months, absence in days, and every earlier window', () => {
    const count = citizenCounter(countingPlan({ ...YEAR, preset: 'hoeje-taastrup-2020' }));
    const one = {
      id: 1,
      municipality: 'lejre',
      benefit: 'kontanthjaelp',
      seniorityMonths: 14,
      conversations: 4,
      offers: 0,
      ordinaryHours: 0,
    };
    // 6 months are not more than half, 184 days are
    count.add({ ...one, absentMonths: 6, absentDays: 184 });
    expect(new Set(count.tallies().map(({ groups }) => groups)).size).toBe(3);
  });
});

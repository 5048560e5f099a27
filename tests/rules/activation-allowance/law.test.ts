import { describe, expect, it } from 'vitest';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { allowanceLaw, coverageOf } from '../../../rules/citizen/activation-allowance/law.js';
import parameters from '../../../rules/citizen/activation-allowance/parameters.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { Window } from '../../../src/engine/period.js';
import { guidelineOf } from './limits.js';
import { meetingFacts } from './meeting-facts.js';
import { own } from './own-guideline.js';

const { covered: _, notModelled: __, occasional, ...ALL } = parameters;

/** What is for some days only, the rules read where they need it. */
const TABLES = ALL as Omit<typeof ALL, 'closed' | 'lowDrivingRate' | 'commutingRate' | 'farCommutingRate'>;

type Reader = Parameters<typeof allowanceLaw>[0];

/** Reads the law of a guideline that governs on these days, and lists the tables asked for. */
function read(guideline: AllowanceGuideline, days: Window) {
  const asked: string[] = [];
  const row = (table: keyof typeof TABLES) => {
    asked.push(table);
    return { ...TABLES[table].at(-1), table, days };
  };
  const reader = { row, guideline: { value: guideline, days } } as unknown as Reader;
  return { law: allowanceLaw(reader), asked };
}

describe('the law of a day', () => {
  it('is read from every table of the parameters, under its own name: a gap in it is told by that name', () => {
    const always = Object.keys(TABLES).filter((table) => !occasional.includes(table));
    expect(read(own, { from: '2021-02-01' }).asked.sort()).toEqual(always.sort());
  });

  it.each([
    ['nobody looked for a later one', {}, { from: '2021-02-01', to: '2026-12-31' }, { from: '2021-02-01' }],
    [
      'nobody looked, though it states its end',
      { to: '2027-06-30' },
      { from: '2021-02-01', to: '2026-12-31' },
      { from: '2021-02-01', to: '2027-06-30' },
    ],
    ['it states its end', { to: '2022-12-31' }, { from: '2021-02-01', to: '2022-12-31' }, { from: '2021-02-01', to: '2022-12-31' }],
    ['a later one takes over', {}, { from: '2021-02-01', to: '2023-05-31' }, { from: '2021-02-01', to: '2023-05-31' }],
    [
      'a later one takes over before its stated end',
      { to: '2024-12-31' },
      { from: '2021-02-01', to: '2023-05-31' },
      { from: '2021-02-01', to: '2023-05-31' },
    ],
  ])('knows on which days the guideline itself governs, where after the last of them %s', (_, change, days, expected) => {
    expect(read({ ...own, ...change }, days).law.guidelineDays).toStrictEqual(expected);
  });

  it.each([
    ['of the act that governs, naming nobody', {}, []],
    ['of the former act', { act: 'lab-2016' }, ['guideline-in-force']],
    ['that leaves other groups unsaid', { groups: { named: ['dagpenge'], others: 'not-stated' } }, ['guideline-target-group']],
    ['that excludes other groups', { groups: { named: ['dagpenge'], others: 'excluded' } }, []],
    ['that leaves other offers unsaid', { offers: { named: ['nytteindsats'], others: 'not-stated' } }, ['guideline-offer']],
    ['that excludes other offers', { offers: { named: ['nytteindsats'], others: 'excluded' } }, []],
  ] as const)('asks first whether a guideline covers the case, for one %s', (_, change, conditions) => {
    expect(coverageOf(read({ ...own, ...change }, { from: '2021-02-01' }).law)).toEqual(conditions);
  });
});

describe('a guideline that has lapsed with its act', () => {
  it('leaves a gap that names the new act and the days on which the guideline governed', () => {
    const month = { from: '2020-01-01', to: '2020-01-31' };
    const facts = meetingFacts(guidelineOf('lyngby-taarbaek-2019'), month);
    const readings = { 'guideline-of-former-act': 'lapsed' } as const;
    expect(activationAllowance.assess(facts, { on: month.from, municipality: 'lyngby-taarbaek', readings })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'a guideline adopted under § 176', on: '2020-01-01', known: [{ from: '2019-03-12', to: '2019-12-31' }] }],
    });
  });
});

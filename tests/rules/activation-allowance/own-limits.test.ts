import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { monthOf } from '../../../src/engine/period.js';
import { caught, pathsOf } from './caught.js';
import { meetingFacts } from './meeting-facts.js';
import { accepts, own, refused } from './own-guideline.js';

describe('an upper limit', () => {
  it('is either atMost or lessThan, stands once for the same people, and leaves somebody', () => {
    const maximums = [{ measure: 'walkingKm' }, { measure: 'oneWayKm', atMost: 5, lessThan: 6 }, { measure: 'walkingKm', atMost: 9 }];
    expect(refused({ maximums }).problems).toMatchObject([
      { path: 'maximums[0]', expected: 'either atMost or lessThan', received: 'neither' },
      { path: 'maximums[1]', expected: 'either atMost or lessThan', received: 'both' },
      { path: 'maximums[2]', expected: 'walkingKm once for each target group', received: 'a second limit' },
    ]);
    const least = [{ measure: 'walkingKm', atLeast: 4 }];
    const most = (atMost: number, more: object = {}) => ({ minimums: least, maximums: [{ measure: 'walkingKm', atMost, ...more }] });
    expect(refused(most(4)).problems).toMatchObject([{ path: 'maximums[0]', expected: 'a limit above the least, 4', received: '4' }]);
    expect(accepts(most(4.1)).maximums).toHaveLength(1);
    expect(accepts({ minimums: least, maximums: [{ measure: 'oneWayKm', atMost: 3 }] }).maximums).toHaveLength(1);
    const bare = { minimums: [{ measure: 'walkingKm' }], maximums: [{ measure: 'walkingKm' }] };
    expect(pathsOf(refused(bare))).toEqual(['minimums[0]', 'maximums[0]']);
  });

  it('may be another for other groups, and concerns these only', () => {
    const maximums = [
      { measure: 'walkingKm', atMost: 5, groups: ['uddannelsesparat'] },
      { measure: 'walkingKm', lessThan: 9, groups: ['jobafklaring'], cite: { title: 'Retningslinjer', provision: 'punkt 4' } },
    ] as const;
    const failed = (targetGroup: 'uddannelsesparat' | 'jobafklaring' | 'jobparat-kontanthjaelp', walkingKm: number) =>
      activationAllowance
        .assess({ ...meetingFacts(own), targetGroup, walkingKm }, { on: '2021-02-01', guideline: { ...own, maximums } })
        .findings.filter(({ status }) => status === 'failed')
        .map(({ condition, cite }) => [condition, cite.provision]);
    expect(failed('uddannelsesparat', 5.1)).toEqual([['walking-distance-most', 'punkt 3']]);
    expect([failed('jobafklaring', 8.9), failed('jobafklaring', 9)]).toEqual([[], [['walking-distance-most-2', 'punkt 4']]]);
    expect(failed('jobparat-kontanthjaelp', 20)).toEqual([]);
  });
});

describe('where a rule of a guideline stands', () => {
  const cited = (change: object, facts: object = {}) =>
    activationAllowance
      .assess({ ...meetingFacts(own), ...facts }, { on: '2021-02-01', guideline: { ...own, ...change } })
      .findings.map(({ condition, cite }) => [condition, cite.provision]);
  const cite = { title: 'Retningslinjer', provision: 'punkt 4' };

  it('is told of a least that a judgement may lift, as a whole and of each of its parts', () => {
    const least = { measure: 'walkingKm', atLeast: 4, unless: 'healthPreventsTransport' };
    const places = (minimum: object) => cited({ minimums: [minimum] }).filter(([condition]) => condition?.startsWith('walking-distance'));
    expect(places({ ...least, cite })).toEqual([
      ['walking-distance', 'punkt 4'],
      ['walking-distance/lifted', 'punkt 4'],
      ['walking-distance/reached', 'punkt 4'],
    ]);
    // Left out, it is where the guideline itself stands: point 3.
    expect(places(least)[0]).toEqual(['walking-distance', 'punkt 3']);
  });

  it('is told of a requirement, and of a condition of its own', () => {
    const requirement = { fact: 'wagesDuringOffer', is: false };
    const condition = { id: 'bil', kind: 'yes-no', da: 'Du har en bil.', is: false };
    const places = (more: object) =>
      cited(
        { requirements: [{ ...requirement, ...more }], conditions: [{ ...condition, ...more }] },
        { wagesDuringOffer: false, ownConditions: [{ condition: 'bil', is: false }] },
      );
    const at = (provision: string) => [
      ['requires-wagesDuringOffer', provision],
      ['own-condition', provision],
    ];
    expect(places({ cite })).toEqual(expect.arrayContaining(at('punkt 4')));
    expect(places({})).toEqual(expect.arrayContaining(at('punkt 3')));
  });
});

describe('the faults of the rest', () => {
  it('claims end no earlier than they begin; a condition of its own stands once, and its source is registered', () => {
    expect(refused({ claims: { first: '2021-02-02', last: '2021-02-01' } }).problems).toMatchObject([
      { path: 'claims.last', expected: 'a day not before 2021-02-02', received: '2021-02-01' },
    ]);
    expect(accepts({ claims: { first: '2021-02-01', last: '2021-02-01' } }).claims).toEqual({ first: '2021-02-01', last: '2021-02-01' });
    for (const claims of [{ first: '2021-02-01' }, { last: '2021-12-31' }]) expect(accepts({ claims }).claims).toEqual(claims);
    const condition = { id: 'bil', kind: 'yes-no', da: 'Du har en bil.', is: false };
    expect(refused({ conditions: [condition, { ...condition, cite: { source: 'aabenra', provision: 'x' } }] }).problems).toMatchObject([
      { path: 'conditions[1].cite.source', nearest: 'aabenraa' },
      { path: 'conditions[1].id', expected: 'each id once', received: 'bil' },
    ]);
  });

  it('is adopted by its first day', () => {
    expect(accepts({ adopted: '2021-02-01' }).adopted).toBe('2021-02-01');
    expect(refused({ adopted: '2021-02-02' }).problems).toMatchObject([
      { path: 'adopted', expected: 'a day not after 2021-02-01, the first day it governs', received: '2021-02-02' },
    ]);
  });

  it('what else may count lies between the two limits of a rate by kilometres', () => {
    const rate = (elseAboveKm: number) => ({ kind: 'per-km', rate: '2.00', aboveKm: 4, elseAboveKm, upToKm: 24, days: 'per-month' });
    for (const wrong of [4, 24]) {
      expect(refused({ rate: rate(wrong) }).problems).toMatchObject([
        { path: 'rate.elseAboveKm', expected: 'more than aboveKm, 4, and less than upToKm, 24', received: String(wrong) },
      ]);
    }
    for (const right of [4.1, 23.9]) expect(accepts({ rate: rate(right) }).rate.kind).toBe('per-km');
  });

  it('names its schema, which says nothing', () => {
    expect(accepts({ $schema: 'activation-allowance.guideline.json' }).id).toBe('own');
  });
});

describe('a rate by reference', () => {
  const assess = (on: string, official: string, change: object = {}) => {
    const rate = { kind: 'per-km', rate: { official }, aboveKm: 0, upToKm: 24, days: 'per-month', ...change };
    const guideline = { ...own, from: '2021-02-01', rate } as never;
    const facts = { ...meetingFacts(own, monthOf(on)), dailyTravelKm: 10, daysInMonth: 10 };
    const answer = activationAllowance.assess(facts, { on, guideline, readings: { 'kilometres-counted': 'beyond-limit' } });
    return answer.outcome === 'fulfilled' ? answer.award.amount : answer.outcome;
  };

  // Orders 1449/2022, 1312/2023, 1189/2024 and 1333/2025: § 4, no. 2, § 1, no. 2 and § 1, no. 3, times 10 km and 10 days.
  it.each([
    ['2023-01-01', '219.00', '219.00', '110.00'],
    ['2023-12-31', '219.00', '219.00', '110.00'],
    ['2024-01-01', '223.00', '223.00', '112.00'],
    ['2024-12-31', '223.00', '223.00', '112.00'],
    ['2025-01-01', '223.00', '223.00', '112.00'],
    ['2025-12-31', '223.00', '223.00', '112.00'],
    ['2026-01-01', '228.00', '228.00', '114.00'],
    ['2026-12-31', '228.00', '228.00', '114.00'],
    ['2022-12-31', 'not-covered', 'not-covered', 'not-covered'],
    ['2022-04-01', 'not-covered', 'not-covered', 'not-covered'],
  ])('on %s', (on, low, commuting, far) => {
    expect(['lowDrivingRate', 'commutingRate', 'farCommutingRate'].map((official) => assess(on, official))).toEqual([low, commuting, far]);
  });

  it('pays nothing for a journey within the other limit', () => {
    expect(assess('2024-04-01', 'commutingRate', { elseAboveKm: 10 })).toBe('not-fulfilled');
    expect(assess('2024-04-01', 'commutingRate', { elseAboveKm: 9 })).toBe('22.30');
  });
});

describe('facts that contradict each other', () => {
  const problems = (facts: object) =>
    caught(() => activationAllowance.assess(facts, { on: '2021-02-01', guideline: own })).problems.map(({ path, expected, received }) => [
      path,
      expected,
      received,
    ]);

  it('an answer that is given twice', () => {
    const twice = [
      { condition: 'bil', is: true },
      { condition: 'bil', is: false },
    ];
    const who = { by: 'caseworker', because: 'the documents of the case' };
    const ownJudgements = twice.map(({ condition, is }) => ({ condition, value: is, ...who }));
    expect(problems({ ownConditions: twice, ownJudgements })).toEqual([
      ['ownConditions[1].condition', 'each condition once', 'bil'],
      ['ownJudgements[1].condition', 'each condition once', 'bil'],
    ]);
  });

  it('more days away than planned', () => {
    expect(problems({ daysInMonth: 5, absentDays: 4, sanctionedDays: 2 })).toEqual([
      ['absentDays', 'with sanctionedDays at most the 5 planned days of 2021-02', '6'],
    ]);
    const open = (facts: object) => activationAllowance.assess(facts, { on: '2021-02-01', guideline: own }).outcome;
    expect([open({ daysInMonth: 6, absentDays: 4, sanctionedDays: 2 }), open({ absentDays: 31 })]).toEqual(['open', 'open']);
  });
});

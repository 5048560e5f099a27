import { describe, expect, it } from 'vitest';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { builtIn } from '../../../rules/citizen/activation-allowance/guidelines/index.js';
import readings from '../../../rules/citizen/activation-allowance/readings.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { caught, pathsOf } from './caught.js';
import { meetingFacts } from './meeting-facts.js';
import { accepts, own, refused } from './own-guideline.js';

describe('what a built-in guideline remarks', () => {
  it('names no open question by its key', () => {
    const ids = Object.keys(readings).filter((id) => id.includes('-'));
    const remarks = builtIn.flatMap(({ remarks = [] }) => remarks);
    expect(remarks.length).toBeGreaterThan(10);
    for (const { da, en } of remarks) expect(ids.filter((id) => `${da} ${en}`.includes(id))).toEqual([]);
  });
});

describe('a guideline of a host', () => {
  it('is accepted and governs', () => {
    expect(accepts({})).toEqual(own);
    const facts = meetingFacts(own);
    const assessment = activationAllowance.assess(facts, { on: '2021-02-01', guideline: own });
    expect(assessment).toMatchObject({
      outcome: 'fulfilled',
      municipality: 'aarhus',
      guideline: { id: 'own', adopted: '2021-01-14', whatIf: false },
      award: { amount: '300.00' },
    });
    expect(assessment.citations).toContainEqual({
      title: 'Retningslinjer',
      url: 'https://example.org/retningslinjer',
      provision: 'punkt 3',
    });
    const { url: _, ...cite } = own.cite;
    expect(activationAllowance.assess(facts, { on: '2021-02-01', guideline: { ...own, cite } }).citations).toContainEqual(cite);
  });

  it('governs from its first day to the last day it was checked for, and is known from its adoption', () => {
    const outcome = (on: string, knownOn?: string) =>
      activationAllowance.assess({ participates: false }, { on, knownOn, guideline: { ...own, checkedUntil: '2021-12-31' } }).outcome;
    expect(['2021-01-31', '2021-02-01', '2021-12-31', '2022-01-01'].map((on) => outcome(on))).toEqual([
      'not-covered',
      'not-fulfilled',
      'not-fulfilled',
      'not-covered',
    ]);
    expect([outcome('2021-02-01', '2021-01-13'), outcome('2021-02-01', '2021-01-14')]).toEqual(['not-covered', 'not-fulfilled']);
  });

  it('ends on its own last day where that comes first', () => {
    const outcome = (on: string) =>
      activationAllowance.assess({ participates: false }, { on, guideline: { ...own, to: '2021-06-30' } }).outcome;
    expect([outcome('2021-06-30'), outcome('2021-07-01')]).toEqual(['not-fulfilled', 'not-covered']);
  });

  it('that was only proposed runs as a what-if', () => {
    expect(
      activationAllowance.assess(meetingFacts(own), { on: '2021-02-01', guideline: { ...own, status: 'proposed' } }).guideline?.whatIf,
    ).toBe(true);
  });

  it('is refused by assess too, with every fault', () => {
    const bad = { ...own, checkedUntil: '2020-12-31', rate: { kind: 'flat', amount: '1000.01' } } as unknown as AllowanceGuideline;
    const error = caught(() => activationAllowance.assess({}, { on: '2021-02-01', guideline: bad }));
    expect(error.of).toBe('guideline');
    expect(pathsOf(error)).toEqual(['checkedUntil', 'rate.amount']);
  });
});

describe('the rest of a guideline', () => {
  it('a minimum is either atLeast or moreThan, and so is the higher one for some', () => {
    const higher = { where: 'obviouslyEducationReady' };
    const minimums = [
      { measure: 'walkingKm' },
      { measure: 'oneWayKm', atLeast: 1 },
      { measure: 'dailyTravelKm', atLeast: 1, moreThan: 1 },
      { measure: 'daysPerWeek', atLeast: 1, higher },
      { measure: 'hoursPerDay', atLeast: 1, higher: { ...higher, moreThan: 2 } },
    ];
    expect(refused({ minimums }).problems).toEqual([
      { path: 'minimums[0]', code: 'contradiction', expected: 'either atLeast or moreThan', received: 'neither' },
      { path: 'minimums[2]', code: 'contradiction', expected: 'either atLeast or moreThan', received: 'both' },
      { path: 'minimums[3].higher', code: 'contradiction', expected: 'either atLeast or moreThan', received: 'neither' },
    ]);
  });

  it('a measure and a required fact stand once', () => {
    const minimums = [
      { measure: 'walkingKm', atLeast: 1 },
      { measure: 'oneWayKm', atLeast: 1 },
      { measure: 'walkingKm', moreThan: 2 },
    ];
    const requirements = [
      { fact: 'wagesDuringOffer', is: false },
      { fact: 'usesPublicTransport', is: true },
      { fact: 'wagesDuringOffer', is: true },
    ];
    expect(refused({ minimums, requirements }).problems).toEqual([
      { path: 'minimums[2]', code: 'contradiction', expected: 'walkingKm once for each target group', received: 'a second limit' },
      { path: 'requirements[2].fact', code: 'contradiction', expected: 'each fact once', received: 'wagesDuringOffer' },
    ]);
  });

  it('a measure may stand again for other target groups, each with a condition of its own', () => {
    const [first, second] = [['uddannelsesparat'], ['jobafklaring']] as const;
    const minimums = [
      { measure: 'oneWayKm', moreThan: 5, groups: first },
      { measure: 'oneWayKm', moreThan: 11, groups: second },
    ] as const;
    const failed = (targetGroup: 'uddannelsesparat' | 'jobafklaring', oneWayKm: number) =>
      activationAllowance
        .assess({ ...meetingFacts(own), targetGroup, oneWayKm }, { on: '2021-02-01', guideline: { ...own, minimums } })
        .findings.filter(({ status, within }) => status === 'failed' && within === undefined)
        .map(({ condition }) => condition);
    expect([failed('uddannelsesparat', 5), failed('uddannelsesparat', 6)]).toEqual([['one-way-distance'], []]);
    expect([failed('jobafklaring', 11), failed('jobafklaring', 12)]).toEqual([['one-way-distance-2'], []]);
    const both = [...second, ...first];
    for (const [one, other] of [
      [first, both],
      [both, first],
      [first, undefined],
      [undefined, first],
    ]) {
      const twice = [
        { ...minimums[0], groups: one },
        { ...minimums[1], groups: other },
      ];
      expect(pathsOf(refused({ minimums: twice }))).toEqual(['minimums[1]']);
    }
  });

  it('a higher limit must be higher, and either atLeast or moreThan', () => {
    const minimum = (higher: object) => [{ measure: 'hoursPerDay', atLeast: 3, higher: { where: 'obviouslyEducationReady', ...higher } }];
    expect(refused({ minimums: minimum({ atLeast: 3 }) }).problems).toEqual([
      { path: 'minimums[0].higher', code: 'contradiction', expected: 'a limit above 3', received: '3' },
    ]);
    expect(refused({ minimums: minimum({}) }).problems).toMatchObject([{ path: 'minimums[0].higher', received: 'neither' }]);
    expect(refused({ minimums: minimum({ atLeast: 4, moreThan: 5 }) }).problems).toMatchObject([{ received: 'both' }]);
  });

  it('a higher limit for some: between the two it is asked whom it holds for', () => {
    const minimums = [{ measure: 'hoursPerDay', atLeast: 3, higher: { where: 'obviouslyEducationReady', atLeast: 5 } }] as const;
    const outcome = (hoursPerDay: number, obviouslyEducationReady?: boolean) => {
      const facts = { ...meetingFacts(own), hoursPerDay, obviouslyEducationReady };
      return activationAllowance.assess(facts, { on: '2021-02-01', guideline: { ...own, minimums } }).outcome;
    };
    expect([2.9, 3, 4.9, 5].map((hours) => outcome(hours))).toEqual(['not-fulfilled', 'open', 'open', 'fulfilled']);
    expect([2.9, 3, 4.9, 5].map((hours) => outcome(hours, true))).toEqual(['not-fulfilled', 'not-fulfilled', 'not-fulfilled', 'fulfilled']);
    expect([2.9, 3, 4.9, 5].map((hours) => outcome(hours, false))).toEqual(['not-fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
  });

  it('a missing citation, a missing rate and an unknown key are refused with the nearest key', () => {
    const { cite: _, rate: __, ...rest } = own;
    const error = caught(() => activationAllowance.checkGuideline({ ...rest, minimum: [] }));
    expect(pathsOf(error).sort()).toEqual(['cite', 'minimum', 'rate']);
    expect(error.problems.find(({ path }) => path === 'cite')).toMatchObject({
      received: 'nothing',
      expected: expect.stringContaining('{ title, provision, url? }'),
    });
    expect(error.problems.find(({ path }) => path === 'minimum')).toMatchObject({ code: 'unknown-key', nearest: 'minimums' });
  });

  it.each([
    [{ municipality: 'christiansoe' }, 'municipality', /^a known municipality; the nearest are /],
    [{ to: '2021-01-31' }, 'to', /^a day not before 2021-02-01$/],
    [{ checkedUntil: '2021-01-31' }, 'checkedUntil', /^a day not before 2021-02-01$/],
    [{ from: '2019-12-31', adopted: '2019-12-01' }, 'from', /^a day on which lab-2019 governs$/],
  ])('ends and place: %j', (change, path, expected) => {
    expect(refused(change).problems).toMatchObject([{ path, expected: expect.stringMatching(expected) }]);
  });

  it('the first day may be the first of its act, and both ends the same day', () => {
    const adopted = undefined;
    expect(accepts({ adopted, from: '2020-01-01', to: '2020-01-01', checkedUntil: '2020-01-01' }).to).toBe('2020-01-01');
    expect(accepts({ adopted, act: 'lab-2016', from: '2016-11-21' }).from).toBe('2016-11-21');
    expect(pathsOf(refused({ adopted, act: 'lab-2016', from: '2016-11-20' }))).toEqual(['from']);
  });

  it('what was rejected has the day it was decided against and no adoption; what was not, the other way about', () => {
    const day = { rejected: '2021-01-14' };
    expect(accepts({ status: 'rejected', adopted: undefined, ...day })).toMatchObject(day);
    expect(refused({ status: 'rejected' }).problems).toEqual([
      {
        path: 'adopted',
        code: 'contradiction',
        expected: 'no such day for a guideline that is rejected',
        received: '2021-01-14',
      },
    ]);
    expect(refused(day).problems).toMatchObject([{ path: 'rejected', expected: 'no such day for a guideline that is adopted' }]);
    expect(refused({ ...day, status: 'voted' }).problems).toMatchObject([{ path: 'status' }]);
  });

  it('every fault of the whole is listed at once', () => {
    const bad = {
      municipality: 'x',
      to: '2019-01-01',
      checkedUntil: '2019-01-01',
      from: '2019-06-01',
      minimums: [{ measure: 'walkingKm' }],
      rate: { kind: 'flat', amount: '2000' },
    };
    expect(pathsOf(refused(bad))).toEqual(['municipality', 'to', 'checkedUntil', 'adopted', 'from', 'minimums[0]', 'rate.amount']);
  });

  it.each([null, [], 'own', 3])('is an object: %j', (given) => {
    expect(caught(() => activationAllowance.checkGuideline(given)).problems[0]).toMatchObject({
      path: '',
      expected: 'a guideline for the activation allowance',
    });
  });

  it.each(
    activationAllowance.guidelines.map((guideline) => [guideline.id, guideline] as const),
  )('the built-in %s is accepted as a host’s own', (_, guideline) => {
    expect(activationAllowance.checkGuideline(guideline)).toEqual(guideline);
  });
});

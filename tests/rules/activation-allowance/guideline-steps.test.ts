import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { pathsOf } from './caught.js';
import { meetingFacts } from './meeting-facts.js';
import { accepts, own, rate, refused } from './own-guideline.js';

describe('the cap of 1,000 kr. a month', () => {
  it.each([
    [{ kind: 'flat', amount: '1000.01' }, ['rate.amount']],
    [{ kind: 'assessed', most: '1500' }, ['rate.most']],
    [
      {
        kind: 'zones',
        steps: [
          { from: 1, to: 1, amount: '1001' },
          { from: 2, to: 2, amount: null },
          { from: 3, amount: '2000.00' },
        ],
      },
      ['rate.steps[0].amount', 'rate.steps[2].amount'],
    ],
    [
      {
        kind: 'zone-days',
        rows: [
          { from: 1, to: 2, amounts: ['999', '1000.01'] },
          { from: 3, to: 3, amounts: ['1000', '1000.10'] },
        ],
      },
      ['rate.rows[0].amounts[1]', 'rate.rows[1].amounts[1]'],
    ],
    [
      {
        kind: 'km-bands',
        daysPerWeek: 5,
        decimals: 0,
        bands: [
          { from: 0, to: 9, most: '1000' },
          { from: 10, to: 19, most: '1000.01' },
        ],
      },
      ['rate.bands[1].most'],
    ],
  ])('is not exceeded by a stated amount: %j', (given, paths) => {
    const error = rate(given);
    expect(pathsOf(error)).toEqual(paths);
    for (const { code, expected } of error.problems)
      expect([code, expected]).toEqual(['contradiction', 'at most the cap of 1000.00 kr. a month']);
  });

  it('may be met exactly, and a computed amount is capped when a case is assessed', () => {
    expect(accepts({ rate: { kind: 'flat', amount: '1000.00' } }).rate).toEqual({ kind: 'flat', amount: '1000.00' });
    const perKm = { ...own, rate: { kind: 'per-km', rate: '2000.00', aboveKm: 0, upToKm: 24, days: 'per-month' } } as const;
    const assessment = activationAllowance.assess(meetingFacts(own), { on: '2021-02-01', guideline: perKm });
    expect(assessment).toMatchObject({ outcome: 'fulfilled', award: { amount: '1000.00' } });
    expect(assessment.outcome === 'fulfilled' && assessment.award.working.at(-1)).toMatchObject({
      step: 'ceiling-applied',
      value: '1000.00',
    });
  });

  it('holds under the former act too', () => {
    expect(
      pathsOf(refused({ act: 'lab-2016', adopted: undefined, from: '2017-01-01', rate: { kind: 'flat', amount: '1000.01' } })),
    ).toEqual(['rate.amount']);
  });
});

describe('steps', () => {
  const zones = (...steps: object[]) => pathsOf(rate({ kind: 'zones', steps }));
  const step = (from: number, to?: number) => ({ from, ...(to !== undefined && { to }), amount: '1' });

  it.each([
    ['an overlap', [step(1, 3), step(3, 4)], 'rate.steps[1].from', 'more than 3, where the step before ends (an overlap)', '3'],
    ['a hole', [step(1, 2), step(4, 5)], 'rate.steps[1].from', 'the next after 2, where the step before ends (a hole)', '4'],
    ['a step after an open one', [step(1), step(2, 3)], 'rate.steps[1]', 'no step after one that is open upwards', 'from 2'],
    ['a reversed step', [step(3, 2)], 'rate.steps[0].to', 'at least 3', '2'],
  ])('%s is refused', (_, steps, path, expected, received) => {
    const { problems } = rate({ kind: 'zones', steps });
    expect(problems).toEqual([{ path, code: 'contradiction', expected, received }]);
  });

  it('every fault is listed at once', () => {
    expect(zones(step(1, 3), step(3, 2), step(6, 7))).toEqual(['rate.steps[1].to', 'rate.steps[1].from', 'rate.steps[2].from']);
    expect(zones(step(1), step(4, 2))).toEqual(['rate.steps[1].to', 'rate.steps[1]']);
    expect(zones()).toEqual(['rate.steps']);
  });

  it('rows have as many amounts as the first', () => {
    const rows = [
      { from: 1, to: 2, amounts: ['1', '2'] },
      { from: 4, to: 4, amounts: ['1'] },
    ];
    expect(rate({ kind: 'zone-days', rows }).problems).toMatchObject([
      { path: 'rate.rows[1].from' },
      { path: 'rate.rows[1].amounts', expected: 'as many amounts as the first row, 2', received: '1' },
    ]);
  });

  it('bands follow on in the decimals they are printed with', () => {
    const bands = (decimals: number, from: number) => ({
      kind: 'km-bands',
      daysPerWeek: 5,
      decimals,
      bands: [
        { from: 12, to: 39.9, most: '1' },
        { from, to: 60, most: '1' },
      ],
    });
    expect(accepts({ rate: bands(1, 40) }).rate.kind).toBe('km-bands');
    expect(rate(bands(1, 40.1)).problems).toMatchObject([{ path: 'rate.bands[1].from', expected: expect.stringContaining('a hole') }]);
    expect(rate(bands(2, 40)).problems[0]?.expected).toContain('a hole');
    expect(rate(bands(1, 39.9)).problems[0]?.expected).toContain('an overlap');
  });

  it('kilometres: the upper limit is above the lower, and weeks belong to days per week', () => {
    const km = (change: object) => ({
      kind: 'per-km',
      rate: '3',
      aboveKm: 10,
      upToKm: 24,
      days: 'per-week',
      weeksPerMonth: '4.3',
      ...change,
    });
    expect(accepts({ rate: km({}) }).rate.kind).toBe('per-km');
    const weeks = 'a number of weeks for days per-week, and none for days per-month';
    expect(rate(km({ upToKm: 10 })).problems).toMatchObject([{ path: 'rate.upToKm', expected: 'more than aboveKm, 10', received: '10' }]);
    expect(rate(km({ weeksPerMonth: undefined })).problems).toMatchObject([
      { path: 'rate.weeksPerMonth', expected: weeks, received: 'nothing' },
    ]);
    expect(rate(km({ days: 'per-month' })).problems).toMatchObject([{ path: 'rate.weeksPerMonth', expected: weeks, received: '4.3' }]);
    expect(pathsOf(rate(km({ days: 'per-month', upToKm: 9 })))).toEqual(['rate.upToKm', 'rate.weeksPerMonth']);
  });
});

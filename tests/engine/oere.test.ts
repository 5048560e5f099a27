import { describe, expect, it } from 'vitest';
import { alike } from '../../src/engine/alike.js';
import { isDay, lastOfMonth } from '../../src/engine/day.js';
import { Exact, exceeds, minus, roundToOere, shareOf, sum } from '../../src/engine/kroner.js';
import { fromOere, oereOf } from '../../src/engine/oere.js';

const AMOUNTS = ['0.00', '0.01', '0.5', '1', '9.99', '10.00', '99.90', '100.00', '550.00', '1000.00', '999999999.99', '007.50'];

describe('amounts in whole øre', () => {
  it('are read where they are written with two decimals, and written again as they were', () => {
    expect(['550.00', '-0.50', '550', '550.0', '1234567890.00'].map(oereOf)).toEqual([55_000, -50, undefined, undefined, undefined]);
    expect([55_000, -50, -5, 0, 7].map(fromOere)).toEqual(['550.00', '-0.50', '-0.05', '0.00', '0.07']);
  });

  it('are compared, subtracted and added as exact numbers are', () => {
    for (const a of AMOUNTS) {
      for (const b of AMOUNTS) {
        expect(exceeds(a, b), `${a} ${b}`).toBe(new Exact(a).greaterThan(b));
        expect(minus(a, b), `${a} ${b}`).toBe(new Exact(a).minus(b).toFixed(2));
        expect(sum([a, b, a]), `${a} ${b}`).toBe(new Exact(a).plus(b).plus(a).toFixed(2));
      }
    }
    expect(sum([])).toBe('0.00');
  });

  it('are shared as exact numbers are, a half øre up', () => {
    for (const amount of [...AMOUNTS, '-3.00']) {
      for (const [taken, of] of [
        [1, 30],
        [26, 30],
        [30, 30],
        [1, 2],
        [13, 31],
      ] as const) {
        const exact = new Exact(amount).times(taken).dividedBy(of);
        expect(shareOf(amount, taken, of), `${amount} ${taken}/${of}`).toEqual({
          amount: roundToOere(exact),
          isRounded: exact.decimalPlaces() > 2,
        });
      }
    }
    expect(shareOf('0.01', 1, 2)).toEqual({ amount: '0.01', isRounded: true });
  });
});

describe('values', () => {
  it('are alike part by part', () => {
    expect(alike({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    for (const other of [
      { a: [1, { b: 0 }] },
      { a: [1] },
      { a: { 0: 1 } },
      { a: [1, { b: null, c: 1 }] },
      null,
      1,
      { c: [1, { b: null }] },
    ])
      expect(alike({ a: [1, { b: null }] }, other)).toBe(false);
    expect([alike([1], { 0: 1 }), alike({ 0: 1 }, [1]), alike(undefined, null), alike('a', 'a')]).toEqual([false, false, false, true]);
  });

  it('days have real months', () => {
    expect(['2019-02-29', '2020-02-29', '2019-13-01', '2019-00-10', '2019-04-31', '2019-04-00'].map(isDay)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['2019-02-10', '2020-02-10', '1900-02-01', '2000-02-01', '2019-12-31'].map(lastOfMonth)).toEqual([
      '2019-02-28',
      '2020-02-29',
      '1900-02-28',
      '2000-02-29',
      '2019-12-31',
    ]);
  });
});

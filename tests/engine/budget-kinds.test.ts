import { describe, expect, it } from 'vitest';
import {
  amount,
  correctable,
  headcount,
  inPercent,
  percentOf,
  restOf,
  signedAmount,
  wholeOf,
  wholePercent,
  wholePoints,
  year,
} from '../../rules/define.js';
import { REFUSED } from '../../src/engine/authoring/kind.js';

describe('an amount that may lie below nothing', () => {
  it.each(['0', '-0.5', '-454000.00', '454000.00', '123456789012.34'])('takes %s', (amount) => {
    expect(signedAmount().accept(amount)).toBe(amount);
    expect(signedAmount().schema().parse(amount)).toBe(amount);
  });

  it.each(['', '-', '--1', '+1', '1.234', '-1.', '.5', '1e3', '1234567890123', -454000])('refuses %s', (amount) => {
    expect(signedAmount().accept(amount)).toBe(REFUSED);
    expect(() => signedAmount().schema().parse(amount)).toThrow();
  });
});

describe('an amount in kroner', () => {
  it.each(['0', '0.5', '550.00', '999999999.99'])('is %s, and below nothing as a correction', (given) => {
    expect([amount(), correctable(), amount()].map((kind) => kind.accept(given))).toEqual([given, given, given]);
    expect([amount().accept(`-${given}`), correctable().accept(`-${given}`)]).toEqual([REFUSED, `-${given}`]);
  });

  it.each(['', 'kr. 5', '5 kr.', '1.234', '5.', '.5', '5,5', '1000000000', '5x00', 5])('is not %s', (given) => {
    for (const kind of [amount(), correctable()]) expect(kind.accept(given)).toBe(REFUSED);
  });
});

describe('a calendar year', () => {
  it.each([1900, 2019, 2199])('takes %i', (given) => {
    expect(year().accept(given)).toBe(given);
    expect(year().schema().parse(given)).toBe(given);
  });

  it.each([1899, 2200, 2019.5, '2019', Number.NaN, null])('refuses %s', (given) => {
    expect(year().accept(given)).toBe(REFUSED);
    expect(() => year().schema().parse(given)).toThrow();
  });
});

describe('shares in per cent', () => {
  it('are exact: of an amount, of the whole, and of a part', () => {
    expect(percentOf('387519.40', 80).toFixed()).toBe('310015.52');
    expect(wholeOf('775000.00', 80).toFixed()).toBe('968750');
    expect(inPercent(1, 8).toFixed()).toBe('12.5');
    expect(restOf('76.5').toFixed()).toBe('23.5');
  });

  it('are whole where they are printed so, and points may lie below', () => {
    const kinds = [wholePercent(), wholePoints(), headcount('citizens')];
    const taken = (value: number) => kinds.map((kind) => kind.accept(value) === value);
    expect(taken(-101)).toEqual([false, false, false]);
    expect(taken(-100)).toEqual([false, true, false]);
    expect(taken(0)).toEqual([true, true, true]);
    expect(taken(100)).toEqual([true, true, true]);
    expect(taken(101)).toEqual([false, false, true]);
    expect(taken(10_000_001)).toEqual([false, false, false]);
    expect(taken(0.5)).toEqual([false, false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner } from '../../src/engine/kroner.js';
import { inKroner, inOere, oereOf } from '../../src/engine/oere.js';
import { property } from '../property.js';

describe('an amount in whole øre', () => {
  it.each([
    ['0', 0],
    ['-2000.00', -200_000],
    ['-0.01', -1],
    ['0.01', 1],
    ['0.1', 10],
    ['1', 100],
    ['4000.5', 400_050],
    ['999999999.99', 99_999_999_999],
    ['29999999999999.70', 2_999_999_999_999_970],
  ])('of %s kr. is %i', (amount, oere) => {
    expect(inOere(amount)).toBe(oere);
    expect(inKroner(oere)).toBe(kroner(amount));
  });

  it.each(['1.001', '--1.00', '-', 'x', '1,5', '1.-5', '90071992547409.93'])('is none of %s', (amount) => {
    expect(() => inOere(amount)).toThrow(RangeError);
  });

  property([fc.maxSafeInteger()])('comes back as it was written', (oere) => {
    expect(inOere(inKroner(oere))).toBe(oere);
  });
});

it('an amount as awards carry it is counted, and another is left to exact numbers', () => {
  expect([oereOf('4000.50'), oereOf('0.05'), oereOf('-12.34')]).toEqual([400_050, 5, -1234]);
  expect([oereOf('4000'), oereOf('4000.5'), oereOf('4000.505')]).toEqual([undefined, undefined, undefined]);
  // Twelve signs at most: sums of thousands of them are exact.
  expect([oereOf('999999999.99'), oereOf('1000000000.00')]).toEqual([99_999_999_999, undefined]);
});

it('what is no amount is refused by name', () => {
  for (const wrong of ['', '1.234', 'x', '1e3'])
    expect(() => inOere(wrong)).toThrow(new RangeError(`"${wrong}" is no amount in whole øre`));
});

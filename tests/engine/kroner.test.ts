import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceeds, isDue, lesser, minus, sum } from '../../src/engine/kroner.js';
import { inKroner } from '../../src/engine/oere.js';
import { property } from '../property.js';

// What is expected is reckoned in whole øre, as whole numbers.
const SOME = fc.oneof(fc.integer({ min: -2_000, max: 2_000 }), fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }));

/** The ways in which so many øre may be written: with two decimals, with as few as they need, with a zero in front. */
const written = (oere: number): readonly string[] => {
  const amount = inKroner(oere);
  const short = amount.replace(/\.?0+$/, '');
  return [amount, short, amount.replace(/(\d)/, '0$1')];
};
const amount = SOME.chain((oere) => fc.constantFrom(...written(oere)).map((text) => ({ oere, text })));
const near = amount.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      amount,
      fc.constantFrom(...written(one.oere)).map((text) => ({ oere: one.oere, text })),
    ),
  ),
);

describe('amounts, however they are written,', () => {
  property([near])('are compared by what they come to', ([a, b]) => {
    expect([exceeds(a.text, b.text), exceeds(b.text, a.text)]).toEqual([a.oere > b.oere, b.oere > a.oere]);
    expect(lesser(a.text, b.text)).toBe(a.oere > b.oere ? b.text : a.text);
    expect(isDue(a.text)).toBe(a.oere > 0);
  });

  property([near, amount])('are added and taken from each other exactly', ([a, b], c) => {
    expect(sum([a.text, b.text, c.text])).toBe(inKroner(a.oere + b.oere + c.oere));
    expect(minus(a.text, b.text)).toBe(inKroner(a.oere - b.oere));
  });

  it.each([
    ['100', '99.00', true],
    ['99.00', '100', false],
    ['1.00', '-2.00', true],
    ['-2.00', '1.00', false],
    ['0.50', '0.50', false],
    ['9.00', '010.00', false],
    ['5.00', '5', false],
    ['10.5', '9.00', true],
    ['10.5', '100', false],
  ])('%s exceeds %s: %s', (a, b, more) => {
    expect(exceeds(a, b)).toBe(more);
  });

  it('are added where some are written without decimals: 4,000 and 1.50 kr.', () => {
    expect([sum(['4000', '1.50']), sum([]), minus('4000', '1.50'), minus('1.50', '4000')]).toEqual([
      '4001.50',
      '0.00',
      '3998.50',
      '-3998.50',
    ]);
  });
});

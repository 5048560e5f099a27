import { describe, expect, it } from 'vitest';
import { signedAmount, year } from '../../rules/define.js';
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

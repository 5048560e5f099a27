import { describe, expect, it, test } from 'vitest';
import { isPlainCitizen } from '../../src/register/plain-citizen.js';
import { isPlainDay, isPlainId, isPlainName, isSome, isWhole } from '../../src/register/plain-values.js';

describe('plain values', () => {
  it('are whole numbers from 0, or numbers from 0 that have an end', () => {
    expect([0, 1, 12, Number.MAX_SAFE_INTEGER].map(isWhole)).toEqual([true, true, true, true]);
    expect([-1, 0.5, '1', Number.NaN, Number.MAX_SAFE_INTEGER + 1, null].map(isWhole)).toEqual(new Array(6).fill(false));
    expect([0, 0.5, Number.MAX_VALUE].map(isSome)).toEqual([true, true, true]);
    expect([-0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null].map(isSome)).toEqual(new Array(5).fill(false));
  });

  it('are names that are neither blank nor longer than 200 characters', () => {
    expect(['a', '!', '~', 'ø', ' a', '\u00a0a', 'x'.repeat(200)].map(isPlainName)).toEqual(new Array(7).fill(true));
    expect(['', ' ', '\t', '\u00a0', '\u2003', 'x'.repeat(201), 1, null].map(isPlainName)).toEqual(new Array(8).fill(false));
    expect([-1, 0, 'a'].map(isPlainId)).toEqual([true, true, true]);
    expect([0.5, '', null].map(isPlainId)).toEqual([false, false, false]);
  });

  it('are days of the calendar', () => {
    const days = ['2019-01-01', '2000-02-29', '2004-02-29', '2019-02-28', '2019-12-31', '0000-01-01', '9999-12-31', '2010-10-10'];
    expect(days.map(isPlainDay)).toEqual(days.map(() => true));
    const none = ['1900-02-29', '2019-02-29', '2019-04-31', '2019-13-01', '2019-00-01', '2019-01-00', '2019-01-32', '', 20190101, null];
    expect(none.map(isPlainDay)).toEqual(none.map(() => false));
  });

  it('have ten characters, hyphens in the fifth and the eighth place and digits in the others', () => {
    const day = '2019-11-11';
    const others = ['2019-11-11T', '2019-11-111', '2019-11-1', '2019/11-11', '2019-11/11', '2019-1-011', '201-011-11'];
    const digits = [0, 1, 2, 3, 5, 6, 8, 9];
    // The signs before and after the digits in ASCII, a letter, and a digit of another script.
    const signs = ['/', ':', 'a', ' ', '٣'];
    const broken = digits.flatMap((place) => signs.map((sign) => day.slice(0, place) + sign + day.slice(place + 1)));
    expect([...others, ...broken].filter(isPlainDay)).toEqual([]);
    expect(isPlainDay(day)).toBe(true);
  });
});

describe('plain citizens', () => {
  const plain = (given: object) => isPlainCitizen({ id: 1, municipality: 'lejre', ...given });
  const day = '2019-01-01';

  test.for([
    { covers: { from: day, to: day } },
    { conversations: new Array(1_000).fill(day) },
    { spells: [{ from: day, benefit: 'kontanthjaelp' }] },
    { spells: [{ from: day, to: day, benefit: 'kontanthjaelp' }] },
    { municipality: [{ from: day, municipality: 'lejre' }] },
    { ordinaryHours: [{ date: day, hours: 0.5 }] },
    { offers: [{ from: day }] },
    { absences: [{ from: day, to: day }] },
  ])('%o is plain', (given) => {
    expect(plain(given)).toBe(true);
  });

  test.for([
    { covers: { from: '2019-01-02', to: day } },
    { conversations: new Array(1_001).fill(day) },
    { conversations: ['2019-02-29'] },
    { conversations: { 0: day } },
    { spells: [{ from: day, benefit: 'kontanthjaelp', more: 1 }] },
    { spells: [{ from: day, to: 'x', benefit: 'kontanthjaelp' }] },
    { spells: [{ benefit: 'kontanthjaelp' }] },
    { spells: [null] },
    { absences: [undefined] },
    { municipality: [{ from: day, municipality: 'lejre', more: 1 }] },
    { municipality: [{ from: day, municipality: '' }] },
    { ordinaryHours: [{ date: day, hours: 1, more: 1 }] },
    { ordinaryHours: [{ date: 'x', hours: 1 }] },
    { ordinaryHours: [{ date: day, hours: -1 }] },
    { ordinaryHours: [{ date: day }] },
    { ordinaryHours: ['x'] },
    { ordinaryHours: [null] },
    { offers: [{ from: day, to: day, more: 1 }] },
    { absences: ['x'] },
  ])('%o is not', (given) => {
    expect(plain(given)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/engine/citation.js';
import { addDays, addMonths, addYears, daysBetween, firstOfMonth, isDay, lastOfMonth, monthNumber } from '../../src/engine/day.js';
import { Exact, exceeds, isDue, kroner, lesser, minus, roundToOere, sum } from '../../src/engine/kroner.js';
import { nearestKey } from '../../src/engine/nearest-key.js';
import { contains, covers, daysIn, monthOf, monthsOf, shared } from '../../src/engine/period.js';

describe('days', () => {
  it.each([
    ['2019-03-12', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-02-30', false],
    ['2019-13-01', false],
    ['2019-3-12', false],
    ['2019-03-12T00:00', false],
    [' 2019-03-12', false],
    ['2019-03-123', false],
    ['+012019-03-12', false],
    [Symbol('2019-03-12'), false],
    [20190312, false],
    [undefined, false],
  ])('%s is a calendar day: %s', (value, expected) => expect(isDay(value)).toBe(expected));

  it('add up over month ends, leap days and summer time', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(addDays('2019-03-30', 2)).toBe('2019-04-01');
    expect(addMonths('2019-03-12', 6)).toBe('2019-09-12');
    expect(addMonths('2019-08-31', 6)).toBe('2020-02-29');
    expect([addYears('2020-02-29', 1), addYears('2020-02-29', 4), addYears('2019-03-12', -1)]).toEqual([
      '2021-02-28',
      '2024-02-29',
      '2018-03-12',
    ]);
    expect(daysBetween('2019-03-12', '2019-09-12')).toBe(184); // 19 + 30 + 31 + 30 + 31 + 31 + 12
    expect([firstOfMonth('2019-04-17'), lastOfMonth('2019-04-17'), lastOfMonth('2020-02-10')]).toEqual([
      '2019-04-01',
      '2019-04-30',
      '2020-02-29',
    ]);
    expect([lastOfMonth('2019-12-31'), lastOfMonth('2019-01-31'), lastOfMonth('9999-12-01')]).toEqual([
      '2019-12-31',
      '2019-01-31',
      '9999-12-31',
    ]);
    expect(monthNumber('2020-01-31') - monthNumber('2019-11-01')).toBe(2);
  });
});

describe('days at the end of time', () => {
  it('are refused rather than wrapped', () => {
    expect([addDays('9999-12-31', 1), addMonths('9999-06-30', 7), addDays('0000-01-01', -1)]).toEqual([
      '9999-12-31',
      '9999-12-31',
      '0000-01-01',
    ]);
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(monthsOf({ from: '9999-12-01', to: '9999-12-31' })).toEqual([{ from: '9999-12-01', to: '9999-12-31' }]);
  });
});

describe('periods', () => {
  const april = { from: '2019-04-01', to: '2019-04-30' };

  it('include both ends', () => {
    expect(['2019-03-31', '2019-04-01', '2019-04-30', '2019-05-01'].map((day) => contains(april, day))).toEqual([false, true, true, false]);
    expect(contains({ from: '2019-04-01' }, '2099-01-01')).toBe(true);
    expect(daysIn(april)).toBe(30);
    expect(daysIn({ from: '2019-04-01', to: '2019-04-01' })).toBe(1);
    expect(monthOf('2019-04-17')).toEqual(april);
  });

  it('cover and share days', () => {
    expect(covers(april, { from: '2019-04-01', to: '2019-04-30' })).toBe(true);
    expect(covers(april, { from: '2019-03-31', to: '2019-04-30' })).toBe(false);
    expect(covers(april, { from: '2019-04-01', to: '2019-05-01' })).toBe(false);
    expect(shared(april, { from: '2019-04-10' })).toEqual({ from: '2019-04-10', to: '2019-04-30' });
    expect(shared(april, { from: '2019-01-01', to: '2019-04-09' })).toEqual({ from: '2019-04-01', to: '2019-04-09' });
    expect(shared(april, { from: '2019-01-01', to: '2019-12-31' })).toEqual(april);
    expect(shared(april, { from: '2019-04-30', to: '2019-05-31' })).toEqual({ from: '2019-04-30', to: '2019-04-30' });
    expect(shared(april, { from: '2019-05-01' })).toBeUndefined();
  });

  it('fall into calendar months cut to the period', () => {
    expect(monthsOf({ from: '2019-12-30', to: '2020-02-01' })).toEqual([
      { from: '2019-12-30', to: '2019-12-31' },
      { from: '2020-01-01', to: '2020-01-31' },
      { from: '2020-02-01', to: '2020-02-01' },
    ]);
    expect(monthsOf(april)).toEqual([april]);
  });
});

describe('kroner', () => {
  it('are exact where binary fractions are not', () => {
    expect(sum(['0.10', '0.20'])).toBe('0.30');
    expect(sum([])).toBe('0.00');
    expect(minus('68212208.00', '68212200.01')).toBe('7.99');
    expect(kroner('550')).toBe('550.00');
    expect(() => kroner('1.005')).toThrow('1.005 kr. has more than two decimals: round it by a named step');
  });

  it('round half up to whole øre', () => {
    expect([roundToOere('1.005'), roundToOere('1.255'), roundToOere('1.0049'), roundToOere(new Exact(800).dividedBy(3))]).toEqual([
      '1.01',
      '1.26',
      '1.00',
      '266.67',
    ]);
  });

  it('compare as amounts, not as texts', () => {
    expect(['0.01', '0', '0.00', '-0.01', '999999999.99'].map(isDue)).toEqual([true, false, false, false, true]);
    expect([exceeds('1000.00', '700.00'), exceeds('700.00', '1000.00'), exceeds('5', '5.00')]).toEqual([true, false, false]);
    expect([lesser('1000.00', '700.00'), lesser('700.00', '1000.00')]).toEqual(['700.00', '700.00']);
  });
});

describe('nearest key', () => {
  const known = ['zones', 'walkingKm', 'dailyTravelKm', 'offer', 'a-rather-long-key'];

  it.each([
    ['zoner', 'zones'],
    ['ZONES', 'zones'],
    ['walkingkm', 'walkingKm'],
    ['dailyTravel', 'dailyTravelKm'],
    ['ofer', 'offer'],
    ['of', undefined],
    ['arbejdsgiver', undefined],
    ['a-rather-longer-kex', 'a-rather-long-key'],
    ['', undefined],
    ['walk', 'walkingKm'],
    ['Dai', 'dailyTravelKm'],
    ['da', undefined],
    ['a-r', 'a-rather-long-key'],
  ])('%s is nearest to %s', (key, expected) => expect(nearestKey(key, known)).toBe(expected));

  it('does not measure a hostile key, and answers nothing among no keys', () => {
    expect(nearestKey('z'.repeat(101), ['z'.repeat(101)])).toBeUndefined();
    expect(nearestKey('z'.repeat(100), ['z'.repeat(99)])).toBe('z'.repeat(99));
    expect(nearestKey('zones', [])).toBeUndefined();
  });
});

describe('citations', () => {
  const sources = {
    act: { title: 'Library act', kind: 'act', url: 'https://example.org/act' },
    talk: { title: 'A talk', kind: 'press' },
  } as const;

  it('resolve against the register, or stand on their own', () => {
    expect(resolve({ source: 'act', provision: '§ 2' }, sources)).toEqual({
      source: 'act',
      title: 'Library act',
      provision: '§ 2',
      url: 'https://example.org/act',
    });
    expect(resolve({ source: 'talk', provision: 'p. 1' }, sources)).toEqual({ source: 'talk', title: 'A talk', provision: 'p. 1' });
    expect(resolve({ title: 'Own', provision: 'item 7' }, sources)).toEqual({ title: 'Own', provision: 'item 7' });
    expect(resolve({ title: 'Own', url: 'https://example.org', provision: 'item 7' }, sources)).toEqual({
      title: 'Own',
      provision: 'item 7',
      url: 'https://example.org',
    });
  });

  it('to a source that is not registered are a fault', () => {
    expect(() => resolve({ source: 'ghost', provision: '§ 9' }, sources)).toThrow(
      'The source "ghost" is cited (§ 9) but stands in no register',
    );
  });
});

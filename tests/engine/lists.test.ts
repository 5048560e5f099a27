import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addDays } from '../../src/engine/day.js';
import { day, period } from '../../src/engine/fact-types.js';
import { notBefore, outside, overlaps, reversed } from '../../src/engine/list-problems.js';
import { daysOf, missingDays } from '../../src/engine/listed.js';
import type { InputError } from '../../src/engine/problem.js';
import { problemsOf } from '../../src/engine/problems-of.js';
import { feeAccount, standing } from './toy-account.js';

describe('an item that ends before it begins', () => {
  it('overlaps nothing: it is told as reversed', () => {
    const items = [
      { from: '2020-05-01', to: '2020-05-20' },
      { from: '2020-05-10', to: '2020-05-05' },
    ];
    expect(overlaps('stays', items)).toEqual([]);
    expect(reversed('stays', items).map(({ path }) => path)).toEqual(['stays.items[1]']);
  });
});

describe('a day that must not lie before another', () => {
  it.each([
    ['2021-02-28', '2021-03-01', ['until', 'a day not before 2021-03-01', '2021-02-28']],
    ['2021-03-01', '2021-03-01', undefined],
    ['2021-03-02', '2021-03-01', undefined],
    [undefined, '2021-03-01', undefined],
    ['2021-03-01', undefined, undefined],
  ])('%s, the other being %s', (day, first, told) => {
    const found = notBefore('until', day, first);
    expect(found && [found.path, found.expected, found.received]).toEqual(told);
  });
});

describe('a calculation', () => {
  it('lends what it is described by, and nobody can change it', () => {
    expect([feeAccount.title, feeAccount.readings, feeAccount.covered].every(Object.isFrozen)).toBe(true);
  });
});

describe('a list', () => {
  const covers = { from: '2020-03-01', to: '2020-06-30' };
  it.for([
    ['inside', '2020-03-01', '2020-06-30', undefined],
    ['begins before', '2020-02-29', '2020-06-30', ['2020-02-29', '2020-02-29']],
    ['ends after', '2020-03-01', '2020-07-01', ['2020-07-01', '2020-07-01']],
    ['on both sides', '2020-02-01', '2020-07-31', ['2020-02-01', '2020-02-29']],
    ['before', '2020-01-01', '2020-02-29', ['2020-01-01', '2020-02-29']],
    ['the day before', '2020-01-01', '2020-03-01', ['2020-01-01', '2020-02-29']],
    ['well before', '2020-01-01', '2020-01-31', ['2020-01-01', '2020-01-31']],
    ['after', '2020-07-01', '2020-08-31', ['2020-07-01', '2020-08-31']],
  ] as const)('that covers March to June lacks the first days of a window that is %s it', ([, from, to, lacks]) => {
    expect(missingDays({ covers }, { from, to })).toEqual(lacks && { from: lacks[0], to: lacks[1] });
  });

  it('that is absent lacks every day of a window', () => {
    const window = { from: '2020-01-01', to: '2020-02-29' };
    expect(missingDays(undefined, window)).toEqual(window);
  });

  it.for([
    ['a period inside', { from: '2020-03-01', to: '2020-06-30' }, undefined],
    ['a period that begins before', { from: '2020-01-01', to: '2020-03-01' }, undefined],
    ['a period that ends after', { from: '2020-06-30', to: '2020-12-31' }, undefined],
    ['a period on both sides', { from: '2020-01-01', to: '2020-12-31' }, undefined],
    ['a period before', { from: '2020-01-01', to: '2020-02-29' }, '2020-01-01 to 2020-02-29'],
    ['a period after', { from: '2020-07-01', to: '2020-07-02' }, '2020-07-01 to 2020-07-02'],
    ['a period of one day after', { from: '2020-07-01', to: '2020-07-01' }, '2020-07-01'],
    ['a reversed period, which is told as such', { from: '2020-08-01', to: '2020-07-01' }, undefined],
    ['the first date', { date: '2020-03-01' }, undefined],
    ['the last date', { date: '2020-06-30' }, undefined],
    ['a date before', { date: '2020-02-29' }, '2020-02-29'],
    ['a date after', { date: '2020-07-01' }, '2020-07-01'],
    ['the last month', { month: '2020-06' }, undefined],
    ['a month after', { month: '2020-07' }, '2020-07-01 to 2020-07-31'],
    ['an item without days', { title: 'Emma' }, undefined],
  ] as const)('that covers March to June and holds %s', ([, item, received]) => {
    const expected = 'a day that the list covers, 2020-03-01 to 2020-06-30';
    const problem = { path: 'stays.items[1]', code: 'contradiction', expected, received };
    const inside = { date: '2020-05-01' };
    expect(outside({ stays: { covers, items: [inside, item] }, others: undefined }, ['others', 'stays'])).toEqual(
      received === undefined ? [] : [problem],
    );
  });

  it('has the days of its items from a period, a date or a month', () => {
    expect(daysOf({ from: '2020-01-02', to: '2020-01-03', date: '2020-01-04' })).toEqual({ from: '2020-01-02', to: '2020-01-03' });
    expect(daysOf({ from: '2020-01-02', date: '2020-01-04', month: '2020-02' })).toEqual({ from: '2020-01-04', to: '2020-01-04' });
    expect(daysOf({ to: '2020-01-02', month: '2020-02' })).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(daysOf({ to: '2020-01-02' })).toBeUndefined();
  });

  it('with an item outside its days is refused by schemes and calculations, together with their own problems', () => {
    const facts = { name: 'nobody', loans: { covers, items: [{ date: '2020-07-01', reminder: false }] } };
    const refused = (act: () => unknown) => {
      try {
        return act();
      } catch (error) {
        return (error as InputError).problems.map(({ path, code }) => `${code} ${path}`);
      }
    };
    expect(refused(() => standing.assess(facts, { on: '2020-06-30' }))).toEqual(['contradiction loans.items[0]']);
    expect(refused(() => feeAccount.calculate(facts))).toEqual(['contradiction loans.items[0]', 'contradiction name']);
    expect(feeAccount.calculate({ name: 'nobody else' })).toMatchObject({ outcome: 'open' });
  });

  it('names items that are reversed or share a day with one that begins no later', () => {
    const items = [
      { from: '2020-01-01', to: '2020-01-31' },
      { from: '2020-02-01', to: '2020-02-10' },
      { from: '2020-01-31', to: '2020-02-01' },
      { from: '2020-03-02', to: '2020-03-01' },
      { from: '2020-03-05', to: '2020-03-05' },
    ];
    expect(overlaps('stays', items)).toEqual([
      {
        path: 'stays.items[1]',
        code: 'contradiction',
        expected: 'days that stays.items[2] does not have',
        received: '2020-02-01 to 2020-02-10',
      },
      {
        path: 'stays.items[2]',
        code: 'contradiction',
        expected: 'days that stays.items[0] does not have',
        received: '2020-01-31 to 2020-02-01',
      },
    ]);
    expect(reversed('stays', items)).toEqual([
      { path: 'stays.items[3]', code: 'contradiction', expected: 'from not after to', received: '2020-03-02 to 2020-03-01' },
    ]);
  });

  it('may hold the same days twice where a field tells the items apart', () => {
    const days = { from: '2020-01-01', to: '2020-01-31' };
    const items = [
      { ...days, place: 'a' },
      { ...days, place: 'b' },
      { ...days, place: 'a' },
    ];
    const expected = 'days that stays.items[0], of the same place, does not have';
    expect(overlaps('stays', items, 'place')).toEqual([
      { path: 'stays.items[2]', code: 'contradiction', expected, received: '2020-01-01 to 2020-01-31' },
    ]);
  });

  it('compares with the one that lasts longest, not with the one before', () => {
    const items = [
      { from: '2020-01-01', to: '2020-01-31' },
      { from: '2020-01-02', to: '2020-01-03' },
      { from: '2020-01-31', to: '2020-01-31' },
      { from: '2020-02-01', to: '2020-02-01' },
    ];
    expect(overlaps('stays', items).map(({ path, expected }) => [path, expected])).toEqual([
      ['stays.items[1]', 'days that stays.items[0] does not have'],
      ['stays.items[2]', 'days that stays.items[0] does not have'],
    ]);
  });

  it('compares with the first of those that last equally long', () => {
    const items = [
      { from: '2020-01-01', to: '2020-01-31' },
      { from: '2020-01-02', to: '2020-01-31' },
      { from: '2020-01-03', to: '2020-01-03' },
    ];
    expect(overlaps('stays', items).map(({ expected }) => expected)).toEqual([
      'days that stays.items[0] does not have',
      'days that stays.items[0] does not have',
    ]);
  });

  it.for([1, -1])('tells of ten thousand items that follow on each other within a second, in either order (%s)', (order) => {
    const items = Array.from({ length: 10_000 }, (_, index) => addDays('2000-01-01', index)).map((day) => ({ from: day, to: day }));
    const begun = performance.now();
    expect(overlaps('stays', order === 1 ? items : items.reverse())).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('a day and a period of an answer', () => {
  it('are read as they are of facts, and told in the same words', () => {
    const taken = (from: string, to: string) => period().safeParse({ from, to }).success;
    expect([taken('2020-01-01', '2020-01-02'), taken('2020-01-01', '2020-01-01'), taken('2020-01-02', '2020-01-01')]).toEqual([
      true,
      true,
      false,
    ]);
    // A day that is none is told of, not the order of the two.
    const told = (from: string, to: string) =>
      period()
        .safeParse({ from, to })
        .error?.issues.map(({ path }) => path.join('.'));
    expect([told('2020-02-30', '2020-01-01'), told('2020-01-02', 'never')]).toEqual([['from'], ['to']]);
    expect(problemsOf(z.strictObject({ day: day(), period: period() }), { day: 1, period: 2 })).toMatchObject([
      { path: 'day', expected: 'a calendar day as YYYY-MM-DD' },
      { path: 'period', expected: 'a period { from, to } of calendar days, from not after to' },
    ]);
  });
});

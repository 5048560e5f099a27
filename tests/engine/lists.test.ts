import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/engine/day.js';
import { overlaps, reversed } from '../../src/engine/list-problems.js';
import { missingDays } from '../../src/engine/listed.js';

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

  it.for([1, -1])('tells of ten thousand items that follow on each other within a second, in either order (%s)', (order) => {
    const items = Array.from({ length: 10_000 }, (_, index) => addDays('2000-01-01', index)).map((day) => ({ from: day, to: day }));
    const begun = performance.now();
    expect(overlaps('stays', order === 1 ? items : items.reverse())).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/engine/day.js';
import { daysIn } from '../../src/engine/period.js';
import { dayNumber } from '../../src/population/calendar.js';
import { measure, windowEnding } from '../../src/population/window.js';

describe('the 12 months that end on a day', () => {
  it.each([
    ['2019-12-31', '2019-01-01', 365],
    ['2020-02-29', '2019-03-01', 366],
    ['2020-02-28', '2019-03-01', 365],
    ['2021-02-28', '2020-03-01', 365],
    ['2021-02-27', '2020-02-28', 366],
    ['2019-04-30', '2018-05-01', 365],
    ['2020-01-30', '2019-01-31', 365],
    ['2020-06-15', '2019-06-16', 366],
    ['2100-02-28', '2099-03-01', 365],
    ['2000-02-29', '1999-03-01', 366],
  ] as const)('%s: from %s, %i days', (to, from, days) => {
    expect(windowEnding(to)).toEqual({ from, to });
    expect(daysIn(windowEnding(to))).toBe(days);
  });

  it('cannot be changed by who is given it, for it is given to others too', () => {
    expect(Object.isFrozen(windowEnding('2019-12-31'))).toBe(true);
    expect(windowEnding('2019-12-31')).toBe(windowEnding('2019-12-31'));
  });

  it.each(['2019-02-29', '2019-12-31T00:00', '', 'x'])('%j is no day', (day) => {
    expect(() => windowEnding(day)).toThrow(RangeError);
  });

  it('has 12 months of 28 to 31 days that fill it, on each day of 8 years', () => {
    const wrong: string[] = [];
    for (let to = '1999-01-01'; to <= '2006-12-31'; to = addDays(to, 1)) {
      const { first, last, months } = measure(windowEnding(to));
      const lengths = months.map((month) => month.last - month.first + 1);
      const joined = months.every((month, index) => month.last === (index === 0 ? last : (months[index - 1]?.first ?? 0) - 1));
      const usual = lengths.every((length) => length >= 28 && length <= 31);
      if (months.length !== 12 || months.at(-1)?.first !== first || !joined || !usual) wrong.push(to);
    }
    expect(wrong).toEqual([]);
  });
});

describe('days by number', () => {
  it('follow on each other as the calendar does, over every leap rule', () => {
    for (const from of ['0100-01-01', '0400-01-01', '1899-12-01', '1999-12-01', '2019-12-01', '2099-12-01']) {
      for (let [day, count] = [from, 0]; count < 500; [day, count] = [addDays(day, 1), count + 1]) {
        expect(dayNumber(day) - dayNumber(from), day).toBe(daysBetween(from, day));
      }
    }
    expect(dayNumber('9999-12-31') - dayNumber('0100-01-01')).toBe(daysBetween('0100-01-01', '9999-12-31'));
  });
});

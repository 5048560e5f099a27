import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDays } from '../../../rules/jobcentre/reporting/calculation.js';
import { addDays } from '../../../src/engine/day.js';
import { property } from '../../property.js';

const day = fc.nat({ max: 40_000 }).map((days) => addDays('1980-01-01', days));
const everyMonths = fc.constantFrom(1, 3, 6, 12);
const years = fc.nat({ max: 12 });

/** Months since the year 0, and the day of the month. */
const placeOf = (each: string) => ({ month: Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)), date: Number(each.slice(8)) });
const periodOf = (from: string, length: number) => ({ from, to: addDays(from, length * 365) });

describe('days due, by hand', () => {
  it.each([
    ['31 August in a year before a leap year', '2019-08-31', '2020-08-31', 6, ['2020-02-29', '2020-08-31']],
    ['31 August in another', '2020-08-31', '2021-08-31', 6, ['2021-02-28', '2021-08-31']],
    ['31 January by the month', '2020-01-31', '2020-05-31', 1, ['2020-02-29', '2020-03-31', '2020-04-30', '2020-05-31']],
    ['30 November by the quarter', '2019-11-30', '2020-11-30', 3, ['2020-02-29', '2020-05-30', '2020-08-30', '2020-11-30']],
    ['29 February by the year', '2020-02-29', '2024-02-29', 12, ['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
    ['the first of a month', '2020-04-01', '2021-04-01', 6, ['2020-10-01', '2021-04-01']],
    ['a day before the first is due', '2020-04-01', '2020-09-30', 6, []],
    ['a single day', '2020-04-01', '2020-04-01', 1, []],
  ])('%s', (_, from, to, months, due) => {
    expect(dueDays({ from, to }, months)).toEqual(due);
  });
});

describe('days due', () => {
  property([day, everyMonths, years])(
    'lie so many months apart, on the date of the start or the last of its month',
    (from, months, length) => {
      const start = placeOf(from);
      dueDays(periodOf(from, length), months).forEach((due, index) => {
        const { month, date } = placeOf(due);
        expect(month - start.month).toBe((index + 1) * months);
        const next = placeOf(addDays(due, 1)).month;
        expect(date === start.date || (date < start.date && next > month)).toBe(true);
      });
    },
  );

  property([day, everyMonths, years, years])('are the same however far one looks', (from, months, one, other) => {
    const [near, far] = [Math.min(one, other), Math.max(one, other)];
    const until = periodOf(from, near).to;
    expect(dueDays(periodOf(from, far), months).filter((due) => due <= until)).toEqual(dueDays(periodOf(from, near), months));
  });

  property([day, years])('of a longer cadence are among those of a shorter', (from, length) => {
    const all = [1, 3, 6, 12].map((months) => dueDays(periodOf(from, length), months));
    for (const [index, due] of all.entries()) expect(all[0]).toEqual(expect.arrayContaining([...due, ...(all[index + 1] ?? [])]));
  });
});

import { describe, expect, it } from 'vitest';
import { windowEnding } from '../../src/population/window.js';
import { checkCitizen, citizenProblems } from '../../src/register/check.js';
import { citizenColumns } from '../../src/register/columns.js';
import { LAST, person } from './people.js';

const worked = (...lines: (readonly [date: string, hours: number])[]) =>
  person({ ordinaryHours: lines.map(([date, hours]) => ({ date, hours })) });
const left = (...lines: (readonly [date: string, hours: number])[]) => {
  const { ordinaryHours } = checkCitizen(worked(...lines), LAST);
  return typeof ordinaryHours === 'object' ? ordinaryHours.map(({ date, hours }) => [date, hours]) : ordinaryHours;
};

// https://info.skat.dk/data.aspx?oid=2045884: a report is corrected for its own month, with its own date, and the sum of a month is never below 0.
describe('hours below 0 correct hours of their month', () => {
  it.each([
    [
      'those of the same day',
      [
        ['2019-06-28', 30],
        ['2019-06-30', 120],
        ['2019-06-30', -20],
      ],
      [
        ['2019-06-28', 30],
        ['2019-06-30', 100],
      ],
    ],
    [
      'all of them',
      [
        ['2019-06-30', 120],
        ['2019-06-30', -120],
      ],
      [['2019-06-30', 0]],
    ],
    [
      'then the day before, the latest first',
      [
        ['2019-06-01', 10],
        ['2019-06-14', 10],
        ['2019-06-30', -12],
      ],
      [
        ['2019-06-01', 8],
        ['2019-06-14', 0],
      ],
    ],
    [
      'then the days after, the first of them first',
      [
        ['2019-06-28', 10],
        ['2019-06-14', 10],
        ['2019-06-02', -5],
      ],
      [
        ['2019-06-28', 10],
        ['2019-06-14', 5],
      ],
    ],
    [
      'however the list is ordered',
      [
        ['2019-06-30', -5],
        ['2019-06-14', -5],
        ['2019-06-14', 5],
        ['2019-06-28', 5],
      ],
      [
        ['2019-06-14', 0],
        ['2019-06-28', 0],
      ],
    ],
    [
      'exact to a millionth',
      [
        ['2019-06-30', 0.3],
        ['2019-06-30', -0.1],
      ],
      [['2019-06-30', 0.2]],
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });

  it('earlier corrections first, so that a later one takes what they leave', () => {
    expect(left(['2019-06-20', -5], ['2019-06-10', -5], ['2019-06-05', 5], ['2019-06-10', 5], ['2019-06-25', 5])).toEqual([
      ['2019-06-05', 0],
      ['2019-06-10', 0],
      ['2019-06-25', 5],
    ]);
  });

  // 225 hours in the window (order 1409 of 2019, § 5, no. 1): 230 - 6 = 224 are too few.
  it('and are counted so in a window', () => {
    const how = { seniorityOf: 'any-benefit', interruptions: 'break', offerDays: 'any-day', settles: SETTLES } as const;
    const citizen = checkCitizen(worked(['2019-06-14', 230], ['2019-06-30', -6]), LAST);
    expect(citizenColumns(citizen, windowEnding(LAST), how)).toMatchObject({ ordinaryHours: 224 });
  });

  it('are refused where the month has too few, another month or not, and told what to do', () => {
    const refused = (...lines: (readonly [date: string, hours: number])[]) =>
      citizenProblems(worked(...lines), LAST).map(({ path, expected, received }) => [path, expected, received]);
    const expected = 'corrections of at most the hours of that month; each has the date of what it corrects';
    expect(refused(['2019-06-30', 120], ['2019-07-31', -20])).toEqual([['ordinaryHours[1].hours', expected, '-20']]);
    expect(refused(['2019-06-30', -20], ['2019-06-01', 10], ['2019-06-02', -1])).toEqual([['ordinaryHours[0].hours', expected, '-20']]);
    expect(refused(['2018-06-30', 120], ['2019-06-30', -20])).toEqual([['ordinaryHours[1].hours', expected, '-20']]);
    expect(refused(['2019-06-30', 120], ['2019-06-30', -120])).toEqual([]);
  });
});

const SETTLES = { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 };

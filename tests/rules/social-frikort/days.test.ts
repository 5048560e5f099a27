import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beyond, type Counting, countDays } from '../../../rules/citizen/social-frikort/residence/days.js';
import type { Stay } from '../../../rules/citizen/social-frikort/residence/stay.js';
import { addDays, addMonths, type Day } from '../../../src/engine/day.js';
import { property } from '../../property.js';

const COVERS = { from: '2000-01-01', to: '2030-12-31' };
const MONTHS = 2;
const resides = ({ where }: Stay) => where === 'denmark';

/** Every day from one to another. */
function daysOf(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The same count day by day: the days at home, and in each calendar year those away if they are at most two months from the first of them. */
function dayByDay(period: { from: Day; to: Day }, stays: readonly Stay[], beyond: Beyond) {
  const home = new Set(stays.filter(resides).flatMap(({ from, to }) => daysOf(from, to)));
  const first = [...home].sort()[0];
  const all = daysOf(`${period.from.slice(0, 4)}-01-01`, period.to);
  const years = [...new Set(all.map((day) => day.slice(0, 4)))];
  const abroad = years.map((year) => {
    const away = all.filter((day) => day.startsWith(year) && first !== undefined && day >= first && !home.has(day));
    const allowed = away[0] === undefined ? 0 : daysOf(away[0], addDays(addMonths(away[0], MONTHS), -1)).length;
    const counting = away.length <= allowed ? away.length : beyond === 'none-count' ? 0 : allowed;
    return Math.max(0, counting - away.filter((day) => day < period.from).length);
  });
  const resident = daysOf(period.from, period.to).filter((day) => home.has(day)).length;
  return { resident, abroad: abroad.reduce((sum, days) => sum + days, 0), unknown: 0 };
}

/** Stays one after another with gaps, some of them outside the area, in any order. */
const stays = fc
  .array(
    fc.tuple(fc.oneof(fc.constant(0), fc.nat(70)), fc.oneof(fc.constant(0), fc.nat(300)), fc.constantFrom('denmark', 'denmark', 'eea')),
    { maxLength: 8 },
  )
  .chain((spells) => {
    let next = '2020-11-01';
    const all = spells.map(([gap, length, where]) => {
      const from = addDays(next, gap + 1);
      next = addDays(from, length);
      return { from, to: next, where } as Stay;
    });
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

const counting = (all: readonly Stay[], beyond: Beyond): Counting => ({
  isAway: () => false,
  covers: COVERS,
  stays: all,
  resides,
  abroadMonths: MONTHS,
  beyond,
});

describe('days of residence, where the list tells every day', () => {
  property([
    stays,
    fc.nat(500).map((days) => addDays('2021-01-01', days)),
    fc.integer({ min: 1, max: 900 }),
    fc.constantFrom<Beyond>('none-count', 'first-months-count'),
  ])('are those found day by day', (all, from, length, beyond) => {
    const period = { from, to: addDays(from, length) };
    expect(countDays(period, counting(all, beyond))).toEqual(dayByDay(period, all, beyond));
  });

  it.each([
    // 1 November 2021 to 31 January 2022 at home and away from then on: February and March are two months, 59 days.
    ['2022-03-31', 59],
    ['2022-04-01', 0],
  ])('two months away from the first of them on, to %s: %i days', (to, abroad) => {
    const home: Stay[] = [{ from: '2021-11-01', to: '2022-01-31', where: 'denmark' }];
    expect(countDays({ from: '2022-01-01', to }, counting(home, 'none-count'))).toEqual({ resident: 31, abroad, unknown: 0 });
  });

  it('a single day away counts, be it the last, and so does New Year’s Day', () => {
    const home: Stay[] = [{ from: '2021-11-01', to: '2022-12-30', where: 'denmark' }];
    const to = (day: Day) => countDays({ from: '2022-01-01', to: day }, counting(home, 'none-count'));
    expect(to('2022-12-31')).toEqual({ resident: 364, abroad: 1, unknown: 0 });
    expect(to('2023-01-01')).toEqual({ resident: 364, abroad: 2, unknown: 0 });
  });

  it('one who came for a day was away from the day after', () => {
    const home: Stay[] = [{ from: '2022-03-01', to: '2022-03-01', where: 'denmark' }];
    // 2 March to 1 May are two months.
    const to = (day: Day) => countDays({ from: '2022-01-01', to: day }, counting(home, 'none-count'));
    expect([to('2022-05-01').abroad, to('2022-05-02').abroad]).toEqual([61, 0]);
  });

  it('two months are those from the day after the one for which somebody came', () => {
    // 1 March to 30 April are two months, 61 days; from 28 February they would be 59.
    const home: Stay[] = [{ from: '2022-02-28', to: '2022-02-28', where: 'denmark' }];
    const to = (day: Day) => countDays({ from: '2022-01-01', to: day }, counting(home, 'none-count')).abroad;
    expect([to('2022-04-30'), to('2022-05-01')]).toEqual([61, 0]);
  });

  it('one who never came was never away', () => {
    expect(countDays({ from: '2022-01-01', to: '2022-01-31' }, counting([], 'none-count'))).toEqual({ resident: 0, abroad: 0, unknown: 0 });
  });

  it('nobody was away before a stay that begins with the list, nor before one that begins on New Year’s Day', () => {
    const year = { from: '2022-01-01', to: '2022-12-31' };
    const march: Stay[] = [{ from: '2022-03-01', to: '2022-12-31', where: 'denmark' }];
    const counted = (all: Stay[], covers: string, period = year) =>
      countDays(period, { ...counting(all, 'none-count'), covers: { from: covers, to: '2022-12-31' } });
    expect(counted(march, '2022-01-01')).toEqual({ resident: 306, abroad: 0, unknown: 0 });
    const whole: Stay[] = [{ from: '2022-01-01', to: '2022-12-30', where: 'denmark' }];
    expect(counted(whole, '2021-06-01', { from: '2021-07-01', to: '2022-12-31' })).toEqual({ resident: 364, abroad: 1, unknown: 0 });
  });

  it('a stay tells of its own days after the list has ended', () => {
    const home: Stay[] = [{ from: '2022-01-01', to: '2023-12-31', where: 'denmark' }];
    const covers = { from: '2020-01-01', to: '2022-03-31' };
    const counted = countDays({ from: '2023-01-01', to: '2023-12-31' }, { ...counting(home, 'none-count'), covers });
    expect(counted).toEqual({ resident: 365, abroad: 0, unknown: 0 });
  });

  it('a list that ends before the days counted tells nothing of them', () => {
    const covers = { from: '2020-01-01', to: '2022-03-31' };
    const counted = countDays({ from: '2022-05-01', to: '2022-05-31' }, { ...counting([], 'none-count'), covers });
    expect(counted).toEqual({ resident: 0, abroad: 0, unknown: 31 });
  });
});

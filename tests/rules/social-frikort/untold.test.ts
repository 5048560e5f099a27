import { describe, expect, it } from 'vitest';
import type { Stay } from '../../../rules/citizen/social-frikort/residence/days.js';
import { daysCounted } from '../../../rules/citizen/social-frikort/residence/untold.js';

// Counted by hand: 2019 has 365 days and 2020 has 366, which is 731; up to three months abroad in a calendar year count as travel.
const YEARS = { from: '2019-01-01', to: '2020-12-31' };
const counted = (...stays: Stay[]) =>
  daysCounted(YEARS, { covers: YEARS, stays, resides: ({ where }) => where === 'denmark', abroadMonths: 3, beyond: 'none-count' });
const at = (where: Stay['where'], from: string, to: string): Stay => ({ where, from, to });
const home = (from: string, to: string) => at('denmark', from, to);
/** 181 days of 2019 before July, and 153 of it with 366 of 2020 after it. */
const AROUND_JULY = [home('2019-01-01', '2019-06-30'), home('2019-08-01', '2020-12-31')];
const days = (resident: number, abroad: number) => ({ resident, abroad, unknown: 0 });

describe('days of which the list does not say why they were spent abroad', () => {
  it('are none where it tells of every day', () => {
    expect(counted(home('2019-01-01', '2020-12-31'))).toEqual({ least: days(731, 0), most: days(731, 0), unknown: 0, untold: undefined });
  });

  it('count as travel at the most and for nothing at the least, in a gap between two stays', () => {
    // July has 31 days: 731 - 31 = 700.
    const july = { from: '2019-07-01', to: '2019-07-31' };
    expect(counted(...AROUND_JULY)).toEqual({ least: days(700, 0), most: days(700, 31), unknown: 0, untold: july });
  });

  it.each(['eea', 'greenland'] as const)('and so do those of a stay in another area (%s)', (where) => {
    const july = { from: '2019-07-01', to: '2019-07-31' };
    const found = counted(...AROUND_JULY, at(where, july.from, july.to));
    expect(found).toEqual({ least: days(700, 0), most: days(700, 31), unknown: 0, untold: july });
  });

  it('are none in a stay of which it does: travel counts, abroad does not', () => {
    const travelled = counted(...AROUND_JULY, at('travel', '2019-07-01', '2019-07-31'));
    expect(travelled).toEqual({ least: days(700, 31), most: days(700, 31), unknown: 0, untold: undefined });
    const moved = counted(...AROUND_JULY, at('abroad', '2019-07-01', '2019-07-31'));
    expect(moved).toEqual({ least: days(700, 0), most: days(700, 0), unknown: 0, untold: undefined });
  });

  it('run to the end of the list where the last stay ends before', () => {
    const found = counted(home('2019-01-01', '2020-11-30'));
    expect(found).toEqual({ least: days(700, 0), most: days(700, 31), unknown: 0, untold: { from: '2020-12-01', to: '2020-12-31' } });
  });

  it('may be a single day, and the last one', () => {
    expect(counted(home('2019-01-01', '2020-12-30')).untold).toEqual({ from: '2020-12-31', to: '2020-12-31' });
    expect(counted(home('2019-01-01', '2019-06-29'), home('2019-07-01', '2020-12-31')).untold).toEqual({
      from: '2019-06-30',
      to: '2019-06-30',
    });
  });

  it('are told from the first to the last of several gaps, in whatever order the stays are listed', () => {
    const stays = [home('2020-08-01', '2020-12-31'), home('2019-01-01', '2019-06-30'), home('2019-08-01', '2020-06-30')];
    const found = counted(...stays);
    expect(found).toEqual({ least: days(669, 0), most: days(669, 62), unknown: 0, untold: { from: '2019-07-01', to: '2020-07-31' } });
  });

  it('do not begin before the first day of residence', () => {
    // 731 - 59 days of January and February 2019.
    expect(counted(home('2019-03-01', '2020-12-31'))).toMatchObject({ least: { resident: 672, abroad: 0 }, untold: undefined });
  });

  it('are in no day that another stay has, one within the other', () => {
    expect(counted(home('2019-01-01', '2020-12-31'), at('travel', '2019-02-01', '2019-02-10')).untold).toBeUndefined();
  });

  it('count for the first three months at the most where they are longer', () => {
    // July to November are 153 days, three months from 1 July are 92; 731 - 153 = 578.
    const found = counted(home('2019-01-01', '2019-06-30'), home('2019-12-01', '2020-12-31'));
    expect(found).toEqual({ least: days(578, 0), most: days(578, 92), unknown: 0, untold: { from: '2019-07-01', to: '2019-11-30' } });
  });
});

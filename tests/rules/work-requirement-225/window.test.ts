import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../rules/citizen/work-requirement-225/last-day.js';
import { reckonedFor } from '../../../rules/citizen/work-requirement-225/reckoning.js';
import { lookedBack } from '../../../rules/citizen/work-requirement-225/window.js';

// Counted by hand on a calendar, for § 13 f, stk. 12 and 14, under each way to read how pauses extend the months.
const MONTHS = { from: '2021-11-01', to: '2022-10-31' };
/** 30 days in the months: 1 to 30 March 2022. */
const IN_MARCH = { from: '2022-03-01', to: '2022-03-30' };
const FURTHER = { extension: 'days', within: 'further' } as const;
const ONCE = { extension: 'days', within: 'once' } as const;

describe('months looked back', () => {
  it('begin as many days earlier as were paused in them, where pauses in the days added extend nothing', () => {
    // 30 days before 1 November are 2 to 31 October, whatever is paused in them.
    const paused = [{ from: '2021-10-10', to: '2021-10-19' }, IN_MARCH];
    expect(lookedBack(MONTHS, paused, ONCE)).toEqual({ from: '2021-10-02', to: '2022-10-31' });
  });

  it('begin earlier by the pauses in the days added, where those extend further', () => {
    // 20 to 31 October are 12 days; 10 to 19 October are paused; the 18 left are 1 to 9 October and 22 to 30 September.
    const paused = [{ from: '2021-10-10', to: '2021-10-19' }, IN_MARCH];
    expect(lookedBack(MONTHS, paused, FURTHER)).toEqual({ from: '2021-09-22', to: '2022-10-31' });
  });

  it('pass the nearest pause first, and stop before one that they do not reach', () => {
    // The same as above; 1 to 10 September lie before 22 September and are not reached.
    const paused = [{ from: '2021-09-01', to: '2021-09-10' }, { from: '2021-10-10', to: '2021-10-19' }, IN_MARCH];
    expect(lookedBack(MONTHS, paused, FURTHER)).toEqual({ from: '2021-09-22', to: '2022-10-31' });
  });

  it('stop on the day after a pause where the days added end there', () => {
    // 2 to 31 October are 30 days, and the pause ends on the 1st.
    const paused = [{ from: '2021-09-25', to: '2021-10-01' }, IN_MARCH];
    expect(lookedBack(MONTHS, paused, FURTHER)).toEqual({ from: '2021-10-02', to: '2022-10-31' });
  });

  it('pass two pauses in the days added', () => {
    // 27 to 31 October are 5 days; 22 to 26 paused; 12 to 21 are 10; 7 to 11 paused; the 15 left are 1 to 6 October and 22 to 30 September.
    const paused = [{ from: '2021-10-07', to: '2021-10-11' }, { from: '2021-10-22', to: '2021-10-26' }, IN_MARCH];
    expect(lookedBack(MONTHS, paused, FURTHER)).toEqual({ from: '2021-09-22', to: '2022-10-31' });
  });

  it('begin with a whole month where they are extended by whole months', () => {
    expect(lookedBack(MONTHS, [IN_MARCH], { ...ONCE, extension: 'whole-months' })).toEqual({ from: '2021-10-01', to: '2022-10-31' });
  });
});

describe('the day by which the hours must be there', () => {
  const months = { from: '2017-11-01', to: '2018-10-31' };
  const dayAfter = (from: string, to: string) =>
    lastDay(months, { stretches: [{ from, to }], whole: [] }, { extension: 'whole-months', within: 'further' });

  it('moves by days where a pause makes no whole month', () => {
    // 15 June to 10 July are 16 and 10 days; 26 days after 31 October is 26 November.
    expect(dayAfter('2018-06-15', '2018-07-10')).toBe('2018-11-26');
  });

  it('moves by those days however long the months are', () => {
    // 15 January to 10 February are 17 and 10 days; 27 days after 31 October is 27 November. 10 to 12 March are 3 days.
    expect(dayAfter('2018-01-15', '2018-02-10')).toBe('2018-11-27');
    expect(dayAfter('2018-03-10', '2018-03-12')).toBe('2018-11-03');
  });

  it('moves by a month and days where a pause makes one and some days', () => {
    // 15 June to 14 July is a month, 15 to 20 July are 6 days: 30 November and 6 days.
    expect(dayAfter('2018-06-15', '2018-07-20')).toBe('2018-12-06');
  });

  it('moves by a month where a pause ends on the day before the same of the next', () => {
    expect(dayAfter('2018-06-15', '2018-07-14')).toBe('2018-11-30');
  });

  it('moves by days where the day before is missing', () => {
    // 15 June to 13 July are 16 and 13 days.
    expect(dayAfter('2018-06-15', '2018-07-13')).toBe('2018-11-29');
  });
});

describe('months more than three years back', () => {
  // February 2016-January 2017 and the 758 days from 1 February 2017 end on 28 February 2019, three years after 1 March 2016.
  it('are followed by as many whole ones, the last to its own last day', () => {
    const ill = { stretches: [{ from: '2016-12-01', to: '2018-12-28' }], whole: [] };
    const law = { lookBack: { value: '12' }, threeYears: { value: '36' } };
    const reckoned = reckonedFor('2019-04-01', ill, { ...FURTHER, beyond: 'added' }, law);
    expect(reckoned).toEqual({
      months: { from: '2016-02-01', to: '2017-01-31' },
      window: { from: '2016-03-01', to: '2019-03-31' },
      isLong: true,
    });
  });
});

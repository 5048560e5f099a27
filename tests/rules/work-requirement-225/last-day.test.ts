import { expect, it } from 'vitest';
import { lastDay } from '../../../rules/citizen/work-requirement-225/last-day.js';
import { addDays } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';

// 28 + 31 days in months that begin on the 1st and the 15th: one whole month and 28 days, or 59 days.
it('whole months are those from a day to the day before that of another month, and the rest are days', () => {
  const months = { from: '2017-11-01', to: '2018-10-31' };
  const of = (extension: 'days' | 'whole-months', ...stretches: Period[]) =>
    lastDay(months, { stretches, whole: [] }, { extension, within: 'further' });
  const [february, march] = [
    { from: '2018-02-01', to: '2018-02-28' },
    { from: '2018-03-15', to: '2018-04-14' },
  ];
  expect(of('days', february, march)).toBe('2018-12-29');
  expect(of('whole-months', february, march)).toBe('2018-12-31');
  expect(of('whole-months', { from: '2018-03-15', to: '2018-04-13' })).toBe('2018-11-30');
  expect(of('whole-months', { from: '2018-03-15', to: '2018-05-20' })).toBe('2019-01-06');
  expect(of('days', { from: '2017-01-01', to: '2017-10-31' })).toBe(months.to);
});

// The table of the law dossier: any day moves the cut to the next first, 31 days by two.
it.each([
  [0, '2018-10-31'],
  [2, '2018-11-02'],
  [14, '2018-11-14'],
  [15, '2018-11-15'],
  [30, '2018-11-30'],
  [31, '2018-12-01'],
])('%i days of sickness move the last day of November 2017-October 2018 to %s', (days, last) => {
  const stretches = days === 0 ? [] : [{ from: '2018-06-01', to: addDays('2018-06-01', days - 1) }];
  for (const within of ['further', 'once'] as const)
    expect(lastDay({ from: '2017-11-01', to: '2018-10-31' }, { stretches, whole: [] }, { extension: 'days', within })).toBe(last);
});

// § 13 h: the windows are added whole as soon as the months touch them, 184 and 242 days.
it.each([
  ['further', '2020-03-31', '2020-10-01'],
  ['once', '2020-03-31', '2020-10-01'],
  ['further', '2020-07-31', '2021-09-30'],
  ['once', '2020-07-31', '2021-01-31'],
] as const)('%s: the windows move the last day of 12 months to %s to %s', (within, to, last) => {
  const windows = [
    { from: '2020-03-09', to: '2020-09-08' },
    { from: '2020-11-01', to: '2021-06-30' },
  ];
  const from = `2019-${to.slice(5, 7) === '03' ? '04' : '08'}-01`;
  expect(lastDay({ from, to }, { stretches: windows, whole: windows }, { extension: 'days', within })).toBe(last);
});

// 1 to 15 June are 15 days: 31 October and 15 days is 15 November, the last of the days added. 10 more from there make 25 November.
it.each([
  ['2018-11-15', '2018-11-24', '2018-11-25'],
  ['2018-11-16', '2018-11-25', '2018-11-15'],
])('days that begin on the last day added extend further, on the day after they do not: %s to %s leads to %s', (from, to, last) => {
  const months = { from: '2017-11-01', to: '2018-10-31' };
  const stretches = [
    { from: '2018-06-01', to: '2018-06-15' },
    { from, to },
  ];
  expect(lastDay(months, { stretches, whole: [] }, { extension: 'days', within: 'further' })).toBe(last);
  expect(lastDay(months, { stretches, whole: [] }, { extension: 'days', within: 'once' })).toBe('2018-11-15');
});

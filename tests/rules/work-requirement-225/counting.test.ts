import { describe, expect, it } from 'vitest';
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import type { OwnPause } from '../../../rules/citizen/work-requirement-225/pauses.js';
import { addDays } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import { assess, listed, ONCE, pause, statusOf, work, YEARS } from './person.js';

/** The twelve months looked back on from this day are 1 November 2021 to 31 October 2022: no pandemic window touches them. */
const on = '2022-10-15';
/** The same months, where full help may be regained. */
const REGAINING = '2022-11-15';
const [first, last] = ['2021-11-01', '2022-10-31'];
const FURTHER = { extension: 'days', 'extension-within-extension': 'further' } as const;
const CONDITION = 'hours-under-requirement';
const asked = (facts: WorkRequirementFacts, readings: object, day = on) => {
  const assessed = assess(facts, { on: day, readings });
  return [statusOf(assessed, CONDITION), assessed.outcome === 'open' ? assessed.questions : []] as const;
};

describe('a pause that is not known', () => {
  // 30 days of sickness: October 2021-September 2022 end on 30 September + 30 = 30 October, and lead to 1 November.
  const items = [pause('2022-03-01', '2022-03-30')];

  it.each([
    ['2021-10-01', '2022-10-30', 'met'],
    ['2021-10-02', '2022-10-30', 'unknown'],
    ['2021-10-01', '2022-10-29', 'unknown'],
  ])('is asked for in all the days whose hours count: known from %s to %s, too few is %s', (from, to, status) => {
    expect(asked({ pauses: { covers: { from, to }, items } }, ONCE)[0]).toBe(status);
  });

  // 31 days: no months lead to 1 December 2018, whatever else is known; in October 2018 a pause that is not known may matter.
  it('is asked for where it may put a reduction off, or not, and not where every day of the month is paused', () => {
    const statusIn = (items: OwnPause[], covers: Period, readings: object = ONCE) =>
      statusOf(assess({ pauses: { covers, items } }, { on: '2018-11-15', readings }), 'not-put-off');
    const june = [pause('2018-06-01', '2018-07-01')];
    const in2018 = { from: '2018-01-01', to: '2018-12-31' };
    expect(statusIn(june, YEARS)).toBe('failed');
    expect(statusIn(june, in2018)).toBe('unknown');
    expect(statusIn(june, in2018, FURTHER)).toBe('unknown');
    const days = { from: '2018-10-01', to: '2018-11-30' };
    const autumn = [pause(days.from, days.to)];
    expect(statusIn(autumn, days)).toBe('unknown');
    expect(statusIn(autumn, days, FURTHER)).toBe('failed');
  });

  // Only the hours after a reduction count: a window that holds every day since then cannot bring in more of them.
  it.each([
    [-1, 'unknown'],
    [0, 'met'],
    [1, 'met'],
  ])('is asked for where a reduction began %i days from the window: %s', (days, status) => {
    for (const readings of [ONCE, FURTHER])
      expect(asked({ pauses: undefined, reduced: true, reducedFrom: addDays(first, days) }, readings, REGAINING)[0]).toBe(status);
  });

  it('is asked for in no days before the window where the reduction began in those added', () => {
    const known = { covers: { from: '2022-03-01', to: '2022-03-30' }, items };
    const statusFrom = (reducedFrom: string) => asked({ pauses: known, reduced: true, reducedFrom }, ONCE, REGAINING)[0];
    expect(statusFrom('2021-10-02')).toBe('met');
    expect(statusFrom('2021-10-01')).toBe('unknown');
  });

  it('is asked for in the days looked back on, to regain full help, only where a pause in them extends further', () => {
    const pauses = { covers: { from: first, to: last }, items };
    expect(asked({ pauses, reduced: true, reducedFrom: '2019-01-01' }, ONCE, REGAINING)[0]).toBe('met');
    expect(asked({ pauses, reduced: true, reducedFrom: '2019-01-01' }, FURTHER, REGAINING)[0]).toBe('unknown');
  });
});

describe('hours in a pandemic window, where they count only for those already reduced', () => {
  const facts = { hours: listed(work('2021-03-01', '2021-03-31', 225)) };
  const readings = { extension: 'days', 'hours-in-pandemic': 'reduced-only' } as const;

  it.each([
    [false, 'met'],
    [true, 'unknown'],
    [undefined, 'unknown'],
  ])('reduced is %s: too few is %s', (reduced, status) => {
    expect(asked({ ...facts, reduced }, readings, '2021-07-15')[0]).toBe(status);
  });
});

describe('hours that lie partly on other days', () => {
  it('are asked for from the earliest on, whatever the order of the lines', () => {
    const lines = [work('2022-10-20', '2022-11-10', 120), work('2021-10-20', '2021-11-10', 120, 'ordinary', 'b')];
    for (const items of [lines, lines.toReversed()]) {
      const [status, questions] = asked({ hours: listed(...items) }, ONCE);
      expect(status).toBe('unknown');
      expect(questions).toMatchObject([{ fact: 'hours', for: { from: first, to: '2021-11-10' } }]);
    }
  });
});

describe('work with a subsidy', () => {
  // 40 hours a week for 24 weeks, while no help was received: as the person's own business it would count.
  const worked = (kind: 'subsidised' | 'own-business') => ({
    hours: listed(work('2022-01-03', '2022-06-19', 960, kind)),
    helpPeriods: listed({ from: '2020-01-01', to: '2021-12-31' }),
  });

  it('never counts, however many the hours', () => {
    expect(assess(worked('subsidised'), { on }).outcome).toBe('fulfilled');
    expect(assess(worked('own-business'), { on }).outcome).toBe('not-fulfilled');
  });
});

describe('what is not told', () => {
  it('hours, help and pauses that are unknown are neither too few nor enough', () => {
    const business = listed(work('2022-01-03', '2022-06-19', 960, 'own-business'));
    expect(asked({ hours: business, helpPeriods: undefined }, ONCE)[0]).toBe('unknown');
    expect(asked({ hours: undefined }, ONCE)[0]).toBe('unknown');
    expect(asked({ pauses: undefined }, ONCE)[0]).toBe('unknown');
  });

  // Help on 200 days before those that are not known; a year is 365 days, so that 165 unknown days may make it and 164 cannot.
  it.each([
    [164, 'failed'],
    [165, 'unknown'],
    [166, 'unknown'],
  ])('help is asked for where %i unknown days may make the year: %s', (unknown, status) => {
    const to = addDays(last, -unknown);
    const helpPeriods = { covers: { from: YEARS.from, to }, items: [{ from: addDays(to, -199), to }] };
    const assessed = assess({ helpPeriods }, { on, readings: { ...ONCE, 'year-of-help': 'days' } });
    expect(statusOf(assessed, 'year-of-help')).toBe(status);
  });

  it('whether the person is married comes before a repeal that ends the reduction of the unmarried', () => {
    const assessed = assess({ maritalStatus: undefined }, { on: '2025-06-15' });
    expect(statusOf(assessed, 'reduction')).toBe('not-needed');
    expect(assessed.outcome).toBe('open');
    expect(assess({}, { on: '2025-06-15' }).outcome).toBe('not-fulfilled');
  });
});

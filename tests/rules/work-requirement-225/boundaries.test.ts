import { describe, expect, it } from 'vitest';
import parameters from '../../../rules/citizen/work-requirement-225/parameters.json' with { type: 'json' };
import { addDays, addMonths } from '../../../src/engine/day.js';
import { assess, listed, pause, statusOf, work } from './person.js';

const on = '2022-10-15';
const NOT_IN_PANDEMIC = { extension: 'days', 'hours-in-pandemic': 'reduced-only' } as const;
const months = { from: '2021-11-01', to: '2022-10-31' };

describe('figures with a below, an on and an above', () => {
  it.each(parameters.requirement)('$value hours: under it the help may be reduced', ({ value }) => {
    const outcomes = [-0.5, -0.01, 0, 0.01, 0.5].map((more) => {
      const { outcome } = assess({ hours: listed(work('2022-03-01', '2022-03-31', Number(value) + more)) }, { on });
      return outcome;
    });
    expect(outcomes).toEqual(['fulfilled', 'fulfilled', 'not-fulfilled', 'not-fulfilled', 'not-fulfilled']);
  });

  it.each(parameters.helpYear)('a year of help: $value.days days', ({ value }) => {
    const outcomes = [-1, 0, 1].map((more) => {
      const days = { from: addDays(months.to, 1 - Number(value.days) - more), to: months.to };
      return assess({ helpPeriods: listed(days) }, { on, readings: { 'year-of-help': 'days' } }).outcome;
    });
    expect(outcomes).toEqual(['not-fulfilled', 'fulfilled', 'fulfilled']);
  });

  it.each(parameters.helpYear)('a year of help: $value.months calendar months', ({ value }) => {
    const outcomes = [-1, 0, 1].map((more) => {
      const days = { from: addMonths('2022-10-31', 1 - Number(value.months) - more), to: '2022-10-31' };
      return assess({ helpPeriods: listed(days) }, { on, readings: { 'year-of-help': 'calendar-months' } }).outcome;
    });
    expect(outcomes).toEqual(['not-fulfilled', 'fulfilled', 'fulfilled']);
  });

  it.each(parameters.helpYear)('help is looked for $value.within calendar months back', ({ value }) => {
    const first = addMonths('2022-11-01', -Number(value.within));
    const counted = [-1, 0].map((more) => {
      const day = addDays(first, more);
      const { findings } = assess({ helpPeriods: listed({ from: day, to: day }) }, { on });
      return findings.flatMap(({ working = [] }) => working).find(({ step }) => step === 'help-days')?.value;
    });
    expect(counted).toEqual(['0', '1']);
  });

  it.each(parameters.ownBusiness)('a business of $value hours a week', ({ value }) => {
    const outcomes = [-0.01, 0, 0.01].map((more) => {
      const hours = listed(work('2022-01-03', '2022-06-19', 24 * (Number(value) + more), 'own-business'));
      const helpPeriods = listed({ from: '2020-01-01', to: '2021-12-31' });
      return assess({ hours, helpPeriods }, { on }).outcome;
    });
    expect(outcomes).toEqual(['fulfilled', 'not-fulfilled', 'not-fulfilled']);
  });

  it.each(parameters.lookBack)('$value calendar months: the first and the last day are inside', ({ value }) => {
    const first = addMonths('2022-11-01', -Number(value));
    const outcomes = [addDays(first, -1), first, '2022-10-31', '2022-11-01'].map(
      (day) => assess({ hours: listed(...many(day, '2022-03')) }, { on }).outcome,
    );
    expect(outcomes).toEqual(['fulfilled', 'not-fulfilled', 'not-fulfilled', 'fulfilled']);
  });
});

/** 201 hours of other days that count, and the 24 of a day: together 225. */
function many(day: string, others: string) {
  return [work(`${others}-01`, `${others}-28`, 201, 'ordinary', 'b'), work(day, day, 24)];
}

describe('days with a before, an on and an after', () => {
  it.each(parameters.pauseGrounds.slice(1))('leave that begins on $from is a ground without a judgement', ({ from }) => {
    const counted = [addDays(from, -1), from].map((first) => {
      const pauses = listed(pause(first, addDays(from, 30), 'bereavement-leave'));
      const { findings } = assess({ pauses }, { on: '2021-12-15', readings: NOT_IN_PANDEMIC });
      return findings.flatMap(({ working = [] }) => working).filter(({ step }) => step === 'pause-bereavement-leave').length;
    });
    expect(counted).toEqual([0, 1]);
  });

  const amounts = [
    ...parameters['reduction-full'].map((row) => ({ ...row, rateBase: 'parent' as const })),
    ...parameters['reduction-half'].map((row) => ({ ...row, rateBase: 'lower' as const })),
  ];

  // Of a reduction that continues: it has the amount of the day judged.
  it.each(amounts)('$value kr. holds from $from to $to', ({ value, from, to, rateBase }) => {
    const since = { reduced: true, reducedFrom: '2017-04-01' };
    const amountOn = (on: string) => {
      const judged = assess({ rateBase, ...since }, { on, readings: { extension: 'days' } });
      return judged.outcome === 'fulfilled' && judged.award.amount;
    };
    expect([from, to as string].map(amountOn)).toEqual([value, value]);
    for (const other of [addDays(from, -1), addDays(to as string, 1)]) expect(amountOn(other)).not.toBe(value);
  });

  it('a new reduction has the amount of the day on which it takes effect', () => {
    const judged = assess({}, { on: '2021-12-31' });
    expect(judged.outcome === 'fulfilled' && judged.award).toMatchObject({ amount: '1069.00', takesEffect: '2022-01-01' });
  });

  it.each([
    ['2020-03-08', '2020-03-09'],
    ['2020-09-09', '2020-09-08'],
    ['2020-10-31', '2020-11-01'],
    ['2021-07-01', '2021-06-30'],
  ])('under the wording of the minutes hours count on %s, and no more on %s', (outside, inside) => {
    const outcomes = [outside, inside].map(
      (day) => assess({ hours: listed(...many(day, '2021-09')) }, { on: '2021-12-15', readings: NOT_IN_PANDEMIC }).outcome,
    );
    expect(outcomes).toEqual(['not-fulfilled', 'fulfilled']);
  });

  it.each(parameters.pandemicWindows)('no day from $from to $to is left between two steps', ({ from, to }) => {
    const outcomes = [from, to as string].map(
      (day) => assess({ hours: listed(...many(day, '2021-09')) }, { on: '2021-12-15', readings: NOT_IN_PANDEMIC }).outcome,
    );
    expect(outcomes).toEqual(['fulfilled', 'fulfilled']);
  });

  it.each(parameters.newApplicants.filter(({ value }) => value === 'assessed-after'))('$cite.source: who applied around $from', ({
    from,
    to,
    adopted,
  }) => {
    const statuses = [addDays(from, -1), from, to as string].map((appliedOn) =>
      statusOf(assess({ appliedOn }, { on: to as string, knownOn: adopted }), 'applied-before-the-window'),
    );
    expect(statuses).toEqual(['met', 'failed', 'failed']);
    const after = assess({ appliedOn: from }, { on: addDays(to as string, 1), knownOn: adopted });
    expect(statusOf(after, 'applied-before-the-window')).toBeUndefined();
    expect(statusOf(assess({}, { on: addDays(from, -1), knownOn: adopted }), 'applied-before-the-window')).toBeUndefined();
  });
});

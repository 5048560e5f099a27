import { describe, expect, it } from 'vitest';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { assess, IDLE, listed, pause, work } from './person.js';

const on = '2022-10-15';

describe('what is still possible', () => {
  it('both amounts of the year, or no reduction, while nothing is known', () => {
    const { exact, least, most, refusal } = workRequirement225.under({ on }).possible({});
    expect({ exact, least, most, refusal }).toEqual({ exact: true, least: '534.00', most: '1069.00', refusal: true });
  });

  it('two answers, or none, where it is open whether the help is reduced already, and since when', () => {
    const { exact, awards, refusal } = workRequirement225.under({ on }).possible({ ...IDLE, reduced: undefined });
    expect({ exact, refusal, kinds: awards.map(({ kind, amount }) => [kind, amount]) }).toEqual({
      exact: true,
      refusal: true,
      kinds: [
        ['may-continue', '1069.00'],
        ['may-be-decided', '1069.00'],
      ],
    });
  });

  it('one amount where only the judgement is open', () => {
    const { least, most, refusal } = workRequirement225.under({ on }).possible({ ...IDLE, exempt: undefined });
    expect({ least, most, refusal }).toEqual({ least: '1069.00', most: '1069.00', refusal: true });
  });
});

describe('every reading', () => {
  it('agrees where no hours were worked, however long the pauses', () => {
    const facts = { ...IDLE, pauses: listed(pause('2021-11-01', '2022-06-30')) };
    const { agree, outcomes } = workRequirement225.underEveryReading(facts, { on });
    expect({ agree, outcomes: outcomes.map(({ assessment }) => assessment.outcome) }).toEqual({ agree: true, outcomes: ['fulfilled'] });
  });

  // 14 days: October 2021-September 2022 end on 14 October, read forward; 31 October less a year and 14 days is 18 October, read backward.
  it('differs by the whole reduction where 14 days decide', () => {
    const facts = { ...IDLE, pauses: listed(pause('2022-03-01', '2022-03-14')), hours: listed(work('2021-10-01', '2021-10-17', 225)) };
    const { agree, spread, outcomes } = workRequirement225.underEveryReading(facts, { on });
    expect({ agree, spread }).toEqual({ agree: false, spread: '1069.00' });
    const reduced = outcomes.find(({ assessment }) => assessment.outcome === 'fulfilled');
    expect(reduced?.readings).toEqual([{ direction: 'backward', extension: 'days' }]);
  });
});

describe('an amount that the caller supplies', () => {
  const row = { from: '2023-01-01', to: '2023-12-31', value: '1100.00', cite: { title: 'Satser 2023', provision: '225-timersreglen' } };

  it('takes the place of what was only computed, in the table it names and no other', () => {
    const options = { on: '2023-05-15', supplied: { 'reduction-full': [row] } };
    const whole = assess({}, options);
    expect(whole.outcome === 'fulfilled' && whole.award).toMatchObject({
      amount: '1100.00',
      working: [{ cite: { title: 'Satser 2023' } }],
    });
    const half = assess({ rateBase: 'lower' }, options);
    expect(half.outcome === 'fulfilled' && half.award.amount).toBe('544.00');
  });

  it('never overrules what was read, and knows no other table', () => {
    const at = (name: string, year: string) => () =>
      assess({}, { on: '2022-05-15', supplied: { [name]: [{ ...row, from: `${year}-01-01`, to: `${year}-12-31` }] } });
    expect(at('reduction-full', '2022')).toThrow(/there is one from 2022-01-01/);
    expect(at('reduction', '2016')).toThrow(/reduction-full/);
  });
});

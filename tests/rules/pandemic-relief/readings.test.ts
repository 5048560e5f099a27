import { describe, expect, it } from 'vitest';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';

const ON = { on: '2021-02-09' };
const ONCE = { ...ON, readings: { 'new-transfer-day': 'extended-once' } } as const;
const transferred = (transferOn: string) => ({ relief: 'sygedagpenge', transferOn }) as const;

it('what G-days ask is not needed outside every window, is a ground to nobody, and asks no reading', () => {
  const facts = { relief: 'g-dage', cause: 'other', underCollectiveAgreement: false } as const;
  const outside = { on: '2020-10-01' };
  const { outcome, findings } = pandemicRelief.assess(facts, outside);
  const own = findings.filter(({ condition }) => ['g-dage-window', 'cause', 'agreement'].includes(condition));
  expect([outcome, ...own.map(({ status }) => status)]).toEqual(['not-fulfilled', 'failed', 'not-needed', 'not-needed']);
  expect(pandemicRelief.underEveryReading(facts, outside).outcomes[0]?.readings).toEqual([{}]);
  expect(pandemicRelief.assess(facts, { on: '2020-04-01' }).findings.filter(({ status }) => status === 'failed')).toMatchObject([
    { condition: 'cause' },
  ]);
});

describe('the two wordings of the minutes of 9 February 2021, item 8', () => {
  it('come, with the act, to three outcomes for a transfer on 5 January 2021: 5 April, 5 February and 1 March', () => {
    const { agree, outcomes, spread } = pandemicRelief.underEveryReading(transferred('2021-01-05'), ONCE);
    const days = outcomes.map(({ assessment }) => assessment.outcome === 'fulfilled' && assessment.award);
    expect([agree, spread]).toEqual([false, undefined]);
    expect(days.map((award) => award && 'newTransferOn' in award && award.newTransferOn)).toEqual([
      '2021-04-05',
      '2021-02-05',
      '2021-03-01',
    ]);
  });

  it.each([
    '2020-11-01',
    '2020-12-31',
    '2021-05-01',
    '2021-06-30',
  ])('make no difference for a transfer on %s, of which they do not speak', (day) => {
    expect(pandemicRelief.underEveryReading(transferred(day), ONCE).agree).toBe(true);
  });

  it('are asked from the day of the act they report', () => {
    const agree = (knownOn: string) => pandemicRelief.underEveryReading(transferred('2021-01-05'), { ...ONCE, knownOn }).agree;
    expect([agree('2021-01-18'), agree('2021-01-19')]).toEqual([true, false]);
  });
});

describe('whether a new day of transfer in a later window is put off in its turn', () => {
  const agree = (day: string, knownOn: string) => pandemicRelief.underEveryReading(transferred(day), { ...ON, knownOn }).agree;

  it('matters where the new day, 3 months later, lies in February 2021, once the act on February is known', () => {
    expect(agree('2020-11-01', '2021-01-18')).toBe(true);
    expect(agree('2020-11-01', '2021-01-19')).toBe(false);
  });

  it('matters where the new day lies in March or April 2021, once the act on them is known', () => {
    expect(agree('2020-12-01', '2021-03-19')).toBe(true);
    expect(agree('2020-12-01', '2021-03-20')).toBe(false);
  });

  it.each(['2021-05-01', '2021-06-30'])('does not matter for a transfer on %s, put off beyond the last window', (day) => {
    expect(agree(day, '2021-06-30')).toBe(true);
  });

  // Act 57 of 2021, § 26 g stk. 1, names who should pass "efter ... § 26 f"; 5 November + 3 + 1 months = 5 March, + 2 = 5 May, + 2 = 5 July 2021.
  it('is so by default: the act says it of one that follows on another', () => {
    const newDay = (knownOn: string) => {
      const assessment = pandemicRelief.assess(transferred('2020-11-05'), { ...ON, knownOn });
      return assessment.outcome === 'fulfilled' && 'newTransferOn' in assessment.award && assessment.award.newTransferOn;
    };
    expect([newDay('2021-02-09'), newDay('2021-03-20'), newDay('2021-05-12')]).toEqual(['2021-03-05', '2021-05-05', '2021-07-05']);
  });
});

describe('whether G-days in 2020 required a collective agreement', () => {
  const without = { relief: 'g-dage', cause: 'sent-home', underCollectiveAgreement: false } as const;
  const agree = (facts: object, on: string) => pandemicRelief.underEveryReading(facts, { on }).agree;

  it.each(['2020-03-27', '2020-05-31', '2020-06-01', '2020-08-31'])('matters on %s to a case without one, and to no other', (on) => {
    expect([agree(without, on), agree({ ...without, underCollectiveAgreement: true }, on)]).toEqual([false, true]);
    expect([agree({ ...without, cause: 'dismissal' }, on), agree({ relief: 'dagpenge' }, on)]).toEqual([true, true]);
  });

  it.each(['2020-03-26', '2020-09-01', '2021-01-19', '2021-03-18'])('does not matter on %s, outside the suspension of 2020', (on) => {
    expect(agree(without, on)).toBe(true);
  });

  it('has no default: both answers stay within reach', () => {
    const { exact, awards, refusal } = pandemicRelief.under({ on: '2020-06-01' }).possible(without);
    expect(awards).toEqual([{ relief: 'g-dage', window: { from: '2020-03-27', to: '2020-08-31' }, days: 158 }]);
    expect([exact, refusal]).toEqual([true, true]);
  });
});

describe('what is still within reach', () => {
  it('is the suspension of every relief with a window, while the relief is unknown', () => {
    const { exact, awards, refusal } = pandemicRelief.under(ON).possible({});
    expect(awards.map(({ relief }) => relief)).toEqual(['dagpenge', 'g-dage']);
    expect([exact, refusal]).toEqual([false, true]);
  });

  it('is one award once the relief is known, and still a refusal while its conditions are not', () => {
    const { exact, awards, refusal } = pandemicRelief.under(ON).possible({ relief: 'g-dage' });
    expect(awards).toEqual([{ relief: 'g-dage', window: { from: '2021-01-19', to: '2021-03-18' }, days: 59 }]);
    expect([exact, refusal]).toEqual([true, true]);
  });
});

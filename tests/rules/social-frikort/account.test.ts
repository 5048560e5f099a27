import { describe, expect, it } from 'vitest';
import type { Earning } from '../../../rules/citizen/social-frikort/account/earning.js';
import type { FrikortAccountFacts } from '../../../rules/citizen/social-frikort/account/facts.js';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { account, payment } from './meeting-facts.js';

const YEAR_2024 = { from: '2024-01-01', to: '2024-12-31' };
const calculate = (facts: FrikortAccountFacts, readings = {}) => socialFrikortAccount.calculate(facts, { readings });
const valueWith = (facts: FrikortAccountFacts, readings = {}) => {
  const answer = calculate(facts, readings);
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value;
};
const onCard = (facts: FrikortAccountFacts, readings = {}) =>
  valueWith(facts, { excess: 'only-excess', ...readings }).lines.map((line) => line.onCard);

describe('the order in which payments use the cap', () => {
  // The cap of 2024 is 41,280 kr.: of 40,000 and 2,000 the later has 1,280 left.
  it('is that of their days, whatever the order of the list', () => {
    const earlier = payment('2024-02-01', '40000.00');
    const later = payment('2024-11-01', '2000.00');
    expect(onCard(account(YEAR_2024, [earlier, later]))).toEqual(['40000.00', '1280.00']);
    expect(onCard(account(YEAR_2024, [later, earlier]))).toEqual(['1280.00', '40000.00']);
    const first = payment('2024-01-15', '1000.00');
    expect(onCard(account(YEAR_2024, [later, first, earlier]))).toEqual(['280.00', '1000.00', '40000.00']);
    expect(onCard(account(YEAR_2024, [earlier, later, first]))).toEqual(['40000.00', '280.00', '1000.00']);
  });

  it('is that of the list for those of one day', () => {
    const [large, small] = [payment('2024-02-01', '40000.00'), payment('2024-02-01', '2000.00')];
    expect(onCard(account(YEAR_2024, [large, small]))).toEqual(['40000.00', '1280.00']);
    expect(onCard(account(YEAR_2024, [small, large]))).toEqual(['2000.00', '39280.00']);
    const because = valueWith(account(YEAR_2024, [small, large, payment('2024-02-01', '5.00')]), { excess: 'only-excess' }).lines.map(
      (line) => line.because,
    );
    expect(because).toEqual(['within-cap', 'crosses-cap', 'cap-used']);
    const even = [payment('2024-02-01', '20000.00'), payment('2024-02-01', '20000.01'), payment('2024-02-01', '20000.02')];
    expect(onCard(account(YEAR_2024, even))).toEqual(['20000.00', '20000.01', '1279.99']);
  });
});

describe('what is reckoned together on one day', () => {
  const shared = (...amounts: string[]) =>
    valueWith(
      account(
        YEAR_2024,
        amounts.map((amount, place) => payment('2024-02-01', amount, { reference: `${place}` })),
      ),
      { excess: 'only-excess' },
    ).lines.map((line) => [line.because, line.onCard]);

  // 43,280 less 2,000 are the 41,280 kr. of 2024.
  it('is held against the cap after its correction, up to the cap itself', () => {
    const both = [
      ['within-cap', '43280.00'],
      ['correction', '-2000.00'],
    ];
    expect(shared('43280.00', '-2000.00')).toEqual(both);
  });

  it('is a correction below 0 kr. and none at 0 kr.', () => {
    expect(shared('0.00')).toEqual([['within-cap', '0.00']]);
    expect(shared('41281.00', '0.00')).toEqual([
      ['crosses-cap', '41280.00'],
      ['within-cap', '0.00'],
    ]);
  });
});

describe('a payment that does not count on the card', () => {
  const private1 = { employer: { kind: 'private-person', id: 'x' } } as const;
  const citedBy = (date: string, more: Partial<Earning>, facts: Partial<FrikortAccountFacts> = {}) => {
    const covers = { from: '2022-01-01', to: '2025-12-31' };
    const readings = { 'cap-period': 'calendar-year', 'cap-2023': 'whole-year' };
    return valueWith(account(covers, [payment(date, '100.00', more)], facts), readings).lines.map(({ because, cite }) => [
      because,
      cite.source,
    ]);
  };

  it('is ruled out by the act of its own day', () => {
    expect(citedBy('2024-12-31', private1)).toEqual([['employer-does-not-count', 'lov-689-2018']]);
    expect(citedBy('2025-01-01', private1)).toEqual([['employer-does-not-count', 'lov-616-2024']]);
    expect(citedBy('2025-01-01', { work: 'flexjob' })).toEqual([['work-does-not-count', 'lov-616-2024']]);
  });

  it('is ruled out by the act of the first day of the card where it was paid before', () => {
    const facts = { cardSince: '2025-03-01' };
    expect(citedBy('2024-12-31', {}, facts)).toEqual([['before-card', 'lov-616-2024']]);
    expect(citedBy('2025-02-28', {}, facts)).toEqual([['before-card', 'lov-616-2024']]);
    expect(citedBy('2025-03-01', {}, facts)).toEqual([['within-cap', 'lov-616-2024']]);
    expect(citedBy('2024-02-28', {}, { cardSince: '2024-03-01' })).toEqual([['before-card', 'lov-689-2018']]);
  });

  it('is before the card, be it from before the act', () => {
    const covers = { from: '2018-12-01', to: '2019-12-31' };
    const facts = account(covers, [payment('2018-12-31', '100.00')], { cardSince: '2019-03-01' });
    expect(valueWith(facts).lines).toMatchObject([{ because: 'before-card', ordinary: '100.00' }]);
  });

  it('has no answer where it was paid on a day that was not checked', () => {
    const late = account({ from: '2025-01-01', to: '2027-12-31' }, [payment('2027-02-01', '100.00')], { asOf: '2025-12-31' });
    expect(calculate(late)).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'law', on: '2027-02-01' }] });
  });
});

describe('days of which nothing is known', () => {
  it('are asked for on the day asked about, be it the first of the card, and not before the card', () => {
    const until = (to: string, asOf: string) => {
      const earnings = { covers: { from: '2024-01-01', to }, items: [] };
      return calculate({ cardSince: '2024-03-01', deactivatedOn: 'not-deactivated', earnings, asOf });
    };
    expect(until('2024-02-29', '2024-03-01')).toMatchObject({
      outcome: 'open',
      questions: [{ fact: 'earnings', for: { from: '2024-03-01', to: '2024-03-01' } }],
    });
    expect(until('2024-03-01', '2024-03-01').outcome).toBe('calculated');
  });

  it('are asked for from the year of the first of them on', () => {
    const earnings = { covers: { from: '2021-05-01', to: '2023-12-31' }, items: [] };
    const asked = calculate({ cardSince: '2020-08-01', deactivatedOn: 'not-deactivated', earnings });
    expect(asked).toMatchObject({ outcome: 'open', questions: [{ for: { from: '2021-01-01', to: '2021-04-30' } }] });
  });

  it('are asked for in every year of which the list tells something', () => {
    const of = (from: string) => {
      const earnings = { covers: { from, to: '2025-01-15' }, items: [] };
      return calculate({ cardSince: '2023-08-01', deactivatedOn: 'not-deactivated', earnings, asOf: '2025-01-15' });
    };
    expect(of('2024-05-01')).toMatchObject({ outcome: 'open', questions: [{ for: { from: '2024-01-01', to: '2024-04-30' } }] });
    expect(of('2024-01-01').outcome).toBe('calculated');
  });
});

it('a cap that was not enacted yet is no answer, and told is from when to when there is one', () => {
  const answer = socialFrikortAccount.calculate(account({ from: '2026-01-01', to: '2026-12-31' }, []), { knownOn: '2025-01-01' });
  expect(answer).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'cap', known: [{ from: '2019-01-01', to: '2025-12-31' }] }] });
});

describe('how the two caps of 2023 go together', () => {
  const of2023 = (items: readonly Earning[], more: Partial<FrikortAccountFacts> = {}) =>
    calculate(account({ from: '2023-01-01', to: '2023-12-31' }, items, more), { excess: 'only-excess' });

  // 25,000 in May and 20,000 in September: 40,000 kr. are free either way, but not of the same payments.
  it('is asked where only the shares of the payments differ', () => {
    const items = [payment('2023-05-01', '25000.00'), payment('2023-09-01', '20000.00')];
    expect(of2023(items)).toMatchObject({ outcome: 'open', questions: [{ reading: 'cap-2023' }] });
    const facts = account({ from: '2023-01-01', to: '2023-12-31' }, items);
    expect(onCard(facts, { 'cap-2023': 'whole-year' })).toEqual(['25000.00', '15000.00']);
    expect(onCard(facts, { 'cap-2023': 'within-the-year' })).toEqual(['20000.00', '20000.00']);
  });

  it('is asked where only what is left of a period differs', () => {
    const items = [payment('2023-05-01', '1000.00')];
    expect(of2023(items, { deactivatedOn: '2023-06-15' })).toMatchObject({ outcome: 'open', questions: [{ reading: 'cap-2023' }] });
    expect(of2023([], { deactivatedOn: '2023-06-15' }).outcome).toBe('calculated');
  });
});

it('where nothing stays free of a period in which the cap was exceeded, others stay as they are', () => {
  const items = [payment('2024-02-01', '42000.00'), payment('2024-03-01', '1.00'), payment('2025-02-01', '500.00')];
  const facts = account({ from: '2024-01-01', to: '2025-12-31' }, items);
  const value = valueWith(facts, { excess: 'all-ordinary' });
  expect(value.lines.map(({ because, onCard, ordinary }) => [because, onCard, ordinary])).toEqual([
    ['cap-exceeded', '0.00', '42000.00'],
    ['cap-exceeded', '0.00', '1.00'],
    ['within-cap', '500.00', '0.00'],
  ]);
  expect(value.periods.map(({ used, left }) => [used, left])).toEqual([
    ['0.00', '0.00'],
    ['500.00', '42266.00'],
  ]);
});

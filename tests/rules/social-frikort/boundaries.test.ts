import { describe, expect, it } from 'vitest';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import type { SocialFrikortFacts } from '../../../rules/citizen/social-frikort/facts.js';
import json from '../../../rules/citizen/social-frikort/parameters.json' with { type: 'json' };
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { addDays, addMonths, addYears } from '../../../src/engine/day.js';
import { minus, sum } from '../../../src/engine/kroner.js';
import { account, decadeBefore, meeting, onHoliday, payment } from './meeting-facts.js';

const { assess } = socialFrikort;
const BELOW_ON_ABOVE = [(value: string) => minus(value, '0.01'), (value: string) => value, (value: string) => sum([value, '0.01'])];

type Readings = { readonly 'long-stay-abroad'?: 'none-count' | 'first-months-count' };

/** The status of a condition on a day. */
function statusOf(condition: string, given: SocialFrikortFacts, on: string, readings: Readings = {}): string | undefined {
  const facts = given.stays === undefined ? given : { ...given, stays: onHoliday(given.stays) };
  return assess(facts, { on, readings }).findings.find((finding) => finding.condition === condition)?.status;
}

describe('the limit of earned income: "over" it fails, exactly on it does not', () => {
  const days = json.limit.flatMap(({ from, to, value }) => [from, to].map((on) => ({ on, value })));

  it.each(days)('$value kr. on $on', ({ on, value }) => {
    const covers = decadeBefore(on);
    const statuses = BELOW_ON_ABOVE.map((near) =>
      statusOf('earned-income', { ...meeting(on), income: { covers, items: [{ date: addDays(on, -1), amount: near(value) }] } }, on),
    );
    expect(statuses).toEqual(['met', 'met', 'failed']);
  });
});

describe('the latest year: its first and last day count, the days around it do not', () => {
  const edges = [
    ['2024-05-01', '2023-04-30', 'met'],
    ['2024-05-01', '2023-05-01', 'failed'],
    ['2024-05-01', '2024-04-30', 'failed'],
    ['2024-05-01', '2024-05-01', 'met'],
    ['2024-02-29', '2023-02-28', 'failed'],
    ['2025-02-28', '2024-02-28', 'failed'],
  ] as const;

  it.each(edges)('on %s a payment of %s: %s', (on, date, status) => {
    const covers = { from: addYears(on, -2), to: on };
    expect(statusOf('earned-income', { ...meeting(on), income: { covers, items: [{ date, amount: '99999.00' }] } }, on)).toBe(status);
  });

  it.each(edges)('on %s a day of education on %s: %s', (on, day, status) => {
    const covers = { from: addYears(on, -2), to: on };
    const items = [{ from: day, to: day, suEligible: true }];
    expect(statusOf('no-education', { ...meeting(on), education: { covers, items } }, on)).toBe(status);
  });
});

describe('the cap: up to it, to the øre', () => {
  it.each(json.cap)('$value kr. from $from', ({ from, to, value }) => {
    const calculated = BELOW_ON_ABOVE.map((near) =>
      socialFrikortAccount.calculate(account({ from, to }, [payment(to, near(value))]), {
        readings: { 'cap-2023': 'whole-year', excess: 'only-excess' },
      }),
    );
    expect(calculated.map((answer) => answer.outcome === 'calculated' && answer.value.ordinary)).toEqual(['0.00', '0.00', '0.01']);
    expect(calculated.map((answer) => answer.outcome === 'calculated' && answer.value.stillToEarn.amount)).toEqual([
      '0.01',
      '0.00',
      '0.00',
    ]);
  });

  it.each([
    ['2023-06-30', 'within-the-year', '0.01'],
    ['2023-06-30', 'two-accounts', '0.01'],
    ['2023-06-30', 'whole-year', '0.00'],
    ['2023-07-01', 'within-the-year', '0.00'],
    ['2023-07-01', 'two-accounts', '0.00'],
  ] as const)('the half-year of 2023: 20,000.01 kr. on %s under %s is %s kr. over', (date, of2023, over) => {
    const answer = socialFrikortAccount.calculate(account({ from: '2023-01-01', to: '2023-12-31' }, [payment(date, '20000.01')]), {
      readings: { 'cap-2023': of2023, excess: 'only-excess' },
    });
    expect(answer.outcome === 'calculated' && answer.value.ordinary).toBe(over);
  });
});

/** A list that tells of everything from 2000 to the day before. */
function knownSince2000(on: string) {
  return { from: '2000-01-01', to: addDays(on, -1) };
}

describe('residence: nine of ten years in days, counted to the day before', () => {
  it.each(['2019-06-15', '2020-06-15', '2022-12-31', '2023-06-15', '2024-07-01', '2025-05-01'])('on %s', (on) => {
    const nine = addYears(on, -9);
    const statuses = [-1, 0, 1].map((more) =>
      statusOf(
        'residence',
        {
          ...meeting(on),
          stays: { covers: knownSince2000(on), items: [{ from: addDays(nine, -more), to: addDays(on, -1), where: 'denmark' }] },
        },
        on,
      ),
    );
    expect(statuses).toEqual(['failed', 'met', 'met']);
  });

  it.each(['2016-02-01', '2017-07-01', '2019-03-15', '2020-10-01'])('two months abroad from %s count, a day more does not', (away) => {
    const on = '2024-05-01';
    const back = addMonths(away, 2);
    const statuses = [-1, 0, 1].map((more) =>
      statusOf(
        'residence',
        {
          ...meeting(on),
          stays: {
            covers: knownSince2000(on),
            items: [
              { from: addYears(on, -9), to: addDays(away, -1), where: 'denmark' },
              { from: addDays(back, more), to: addDays(on, -1), where: 'denmark' },
            ],
          },
        },
        on,
      ),
    );
    expect(statuses).toEqual(['met', 'met', 'failed']);
  });

  it('two months are counted in each calendar year, however many stays abroad make them up', () => {
    const on = '2024-05-01';
    const home = (...days: readonly [string, string][]) => days.map(([from, to]) => ({ from, to, where: 'denmark' as const }));
    const two = home(['2015-05-01', '2017-11-30'], ['2018-02-01', '2018-05-31'], ['2018-06-29', '2024-04-30']); // 2017: 31; 2018: 31 + 28 = 59
    expect(statusOf('residence', { ...meeting(on), stays: { covers: decadeBefore(on), items: two } }, on)).toBe('met');
    const more = home(['2015-05-01', '2017-11-30'], ['2018-02-01', '2018-05-31'], ['2018-06-30', '2024-04-30']); // 31 + 29 = 60 > 59
    expect(
      statusOf('residence', { ...meeting(on), stays: { covers: decadeBefore(on), items: more } }, on, { 'long-stay-abroad': 'none-count' }),
    ).toBe('failed');
  });

  it('days ahead of the first day of residence are no stay abroad', () => {
    const came = (on: string, from: string) =>
      statusOf(
        'residence',
        { ...meeting(on), stays: { covers: knownSince2000(on), items: [{ from, to: addDays(on, -1), where: 'denmark' }] } },
        on,
      );
    // Came on 1 February 2015: nine years on 1 February 2024, not a month earlier because January 2015 is short.
    expect([came('2024-01-31', '2015-02-01'), came('2024-02-01', '2015-02-01')]).toEqual(['failed', 'met']);
    // Came on 1 January 2016: the last weeks of 2014, in which the ten years begin, are no stay abroad either.
    expect([came('2024-12-01', '2016-01-01'), came('2025-01-01', '2016-01-01')]).toEqual(['failed', 'met']);
  });

  it('stays abroad are counted by whole calendar years, those before the ten years too', () => {
    // The list stands in no order.
    const at = (reading: 'none-count' | 'first-months-count', ...home: readonly [string, string][]) =>
      statusOf(
        'residence',
        {
          ...meeting('2024-05-01'),
          stays: {
            covers: knownSince2000('2024-05-01'),
            items: home.toReversed().map(([from, to]) => ({ from, to, where: 'denmark' as const })),
          },
        },
        '2024-05-01',
        { 'long-stay-abroad': reading },
      );
    const before: readonly [string, string][] = [
      ['2000-01-01', '2013-12-31'],
      ['2014-05-01', '2014-05-01'],
      ['2014-07-01', '2016-01-14'],
      ['2017-01-01', '2024-04-30'],
    ];
    // 120 days away before May 2014 and 60 after are far more than two months: none counts, and 3,241 days are too few.
    expect(at('none-count', ...before)).toBe('failed');
    // The first two months of 2014 lie before May; those of the 352 days from 15 January 2016 are 60: 3,241 + 60 = 3,301 of the 3,288 needed.
    expect(at('first-months-count', ...before)).toBe('met');
    // Home until the ten years begin, then 60 days away: 1 May to 29 June 2014 count, for two months from 1 May end on 30 June.
    // 2014-06-30 to 2016-01-14 are 564 days, 2016-12-20 to 2024-04-30 are 2,689: 3,253, and 60 make 3,313 of the 3,288 needed.
    expect(at('none-count', ['2000-01-01', '2014-04-30'], ['2014-06-30', '2016-01-14'], ['2016-12-20', '2024-04-30'])).toBe('met');
  });

  // A random search found it: what was known up to the end of a year without its last days refused what all days fulfil.
  it.each(['2015-12-31', '2015-12-30', '2015-10-01'])('a list that ends on %s refuses nobody whom later days may help', (to) => {
    const stays = {
      covers: { from: '2005-01-01', to },
      items: [
        { from: '2015-04-28', to: '2015-09-07', where: 'denmark' as const },
        { from: '2015-09-13', to, where: 'denmark' as const },
      ],
    };
    // All of 2015-04-28 to 2024-04-30 but 5 days in September 2015 are 3,286, and 5 abroad make 3,291 of the 3,288 needed.
    expect(statusOf('residence', { ...meeting('2024-05-01'), stays }, '2024-05-01')).toBe('unknown');
  });

  it('whether a citizen resided before the list begins is asked where it can decide', () => {
    const stays = { covers: decadeBefore('2024-01-31'), items: [{ from: '2015-02-01', to: '2024-01-30', where: 'denmark' as const }] };
    const assessment = socialFrikort.assess({ ...meeting('2024-01-31'), stays }, { on: '2024-01-31' });
    expect(assessment).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'fact', fact: 'stays', for: { from: '2014-01-01', to: '2014-01-30' } }],
    });
  });

  it('unless the days before them are unknown: then they may be', () => {
    const on = '2024-05-01';
    const came = (from: string, known: string) => {
      const stays = { covers: { from: known, to: '2024-04-30' }, items: [{ from, to: '2024-04-30', where: 'denmark' as const }] };
      return statusOf('residence', { ...meeting(on), stays }, on, { 'long-stay-abroad': 'none-count' });
    };
    // 2,646 days since 1 February 2017, 31 in January 2017 and 610 unknown before 2016 are 3,287 of the 3,288 needed.
    expect(came('2017-02-01', '2016-01-01')).toBe('failed');
    expect(came('2017-02-01', '2016-01-02')).toBe('unknown');
  });

  it('days after the end of the list are unknown, and so is whether days away in that year are few', () => {
    const known = (on: string, to: string, ...days: readonly [string, string][]) => {
      const items = days.map(([from, last]) => ({ from, to: last, where: 'denmark' as const }));
      return statusOf('residence', { ...meeting(on), stays: { covers: { from: '2000-01-01', to }, items } }, on);
    };
    // 3,248 days at home and 40 away in 2024 are the 3,288 needed; were April spent away too, 70 would be more than two months.
    expect(known('2024-05-01', '2024-03-31', ['2015-04-01', '2023-12-31'], ['2024-02-10', '2024-03-31'])).toBe('unknown');
    // 3,266 days since 10 February 2015 and 11 unknown are less than 3,287: the weeks before the citizen came stay out.
    expect(known('2024-01-31', '2024-01-19', ['2015-02-10', '2024-01-19'])).toBe('failed');
  });

  it('a stay tells of all its days, those before and after the days of the list too', () => {
    const stayed = (covers: readonly [string, string], from: string) => {
      const stays = { covers: { from: covers[0], to: covers[1] }, items: [{ from, to: '2024-04-30', where: 'denmark' as const }] };
      return statusOf('residence', { ...meeting('2024-05-01'), stays }, '2024-05-01');
    };
    expect(stayed(['2023-01-01', '2024-04-30'], '1980-01-01')).toBe('met');
    // 1 May 2015 to 30 April 2024 are the 3,288 days needed.
    expect(stayed(['2000-01-01', '2024-03-31'], '2015-05-01')).toBe('met');
    expect(stayed(['2000-01-01', '2024-03-31'], '2015-05-02')).toBe('failed');
    // 3,227 days are told, and 426 before them are not: 61 of those would do.
    expect(stayed(['2016-01-01', '2024-04-30'], '2015-07-01')).toBe('unknown');
    // 3,227 days are told, and of 2015 the 151 days from February to June are known to be spent elsewhere: 31 and 245 may do.
    expect(stayed(['2015-02-01', '2024-04-30'], '2015-07-01')).toBe('unknown');
  });

  it.each(['kontanthjaelp', 'uddannelseshjaelp', 'foertidspension'] as const)('%s suffices where the benefit does', (receives) => {
    const on = '2024-05-01';
    const facts = { ...meeting(on), receives, stays: { covers: decadeBefore(on), items: [] } };
    expect(assess(facts, { on, readings: { 'already-on-benefit': 'benefit-suffices' } }).outcome).toBe('fulfilled');
  });
});

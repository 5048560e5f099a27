import fc from 'fast-check';
import { describe, expect, vi } from 'vitest';
import type { Earning } from '../../rules/citizen/social-frikort/account/earning.js';
import { type FrikortAccount, socialFrikortAccount } from '../../rules/citizen/social-frikort/calculation.js';
import type { SocialFrikortFacts } from '../../rules/citizen/social-frikort/facts.js';
import { socialFrikort } from '../../rules/citizen/social-frikort/scheme.js';
import { addDays } from '../../src/engine/day.js';
import { property } from '../property.js';
import { oere } from './allowance-results.js';
import { accountChoice, cardChoice, type FullAccount, fullAccount, fullCard } from './frikort-arbitraries.js';

vi.setConfig({ testTimeout: 30_000 });

type Choice = Record<string, string>;

function kept(facts: FullAccount, readings: Choice): FrikortAccount {
  const answer = socialFrikortAccount.calculate(facts, { readings });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value;
}

/** The caps in kroner that hold under a choice, from the acts: what may be free from a day to a day. */
function capsUnder({ 'cap-period': trial, 'cap-2023': of2023 }: Choice): readonly (readonly [string, string, number])[] {
  const early =
    trial === 'whole-trial'
      ? [['2019', '2022', 20_000] as const]
      : [2019, 2020, 2021, 2022].map((year) => [`${year}`, `${year}`, 20_000] as const);
  const years = [...early, ['2024', '2024', 41_280] as const, ['2025', '2025', 42_766] as const];
  const half = ['2023-01-01', '2023-06-30', 20_000] as const;
  return [
    ...years.map(([from, to, cap]) => [`${from}-01-01`, `${to}-12-31`, cap] as const),
    ...(of2023 === 'two-accounts' ? [['2023-07-01', '2023-12-31', 40_000] as const] : [['2023-01-01', '2023-12-31', 40_000] as const]),
    ...(of2023 === 'whole-year' ? [] : [half]),
  ];
}

const total = (lines: FrikortAccount['lines'], part: 'onCard' | 'ordinary' | 'amount') =>
  lines.reduce((all, line) => all + oere(line[part]), 0);
/** What does not turn on the place of a payment in the list. */
const totals = ({ lines: _, ...rest }: FrikortAccount) => rest;
const withItems = (facts: FullAccount, items: readonly Earning[]): FullAccount => ({ ...facts, earnings: { ...facts.earnings, items } });

describe('the account', () => {
  property([fullAccount, accountChoice], { numRuns: 150 })('never exempts more than a cap, and leaves no øre out', (facts, readings) => {
    const { lines, onCard, ordinary, periods } = kept(facts, readings);
    facts.earnings.items.forEach(({ amount, holidayPay, employerPension }, index) => {
      const line = lines[index] as (typeof lines)[number];
      expect(oere(line.amount)).toBe(oere(amount) + oere(holidayPay as string) + oere(employerPension as string));
      expect(oere(line.onCard) + oere(line.ordinary)).toBe(oere(line.amount));
      expect(Math.min(oere(line.onCard), oere(line.ordinary))).toBeGreaterThanOrEqual(0);
    });
    expect(total(lines, 'onCard')).toBe(oere(onCard));
    expect(oere(onCard) + oere(ordinary)).toBe(total(lines, 'amount'));
    expect(periods.reduce((all, { used }) => all + oere(used), 0)).toBe(oere(onCard));
    for (const [from, to, cap] of capsUnder(readings)) {
      const within = lines.filter(({ date }) => from <= date && date <= to);
      expect(total(within, 'onCard'), `${from} to ${to}`).toBeLessThanOrEqual(cap * 100);
    }
  });

  property([fullAccount, accountChoice], { numRuns: 150 })('what counts is ordinary only where a cap is used up', (facts, readings) => {
    const { lines } = kept(facts, { ...readings, excess: 'only-excess' });
    const first = readings['first-day'] === 'first-of-january' ? '2019-01-01' : '2019-01-02';
    const counting = facts.earnings.items.map(
      ({ date, work, reported }) =>
        work === 'ordinary' &&
        (date < '2025-01-01' || reported === true) &&
        date >= first &&
        date >= facts.cardSince &&
        (facts.deactivatedOn === 'not-deactivated' || date < facts.deactivatedOn),
    );
    for (const { item, date, ordinary, onCard } of lines) {
      if (!counting[item]) expect(onCard).toBe('0.00');
      else if (ordinary !== '0.00') {
        const full = capsUnder(readings).filter(([from, to, cap]) => {
          const free = lines.filter((line) => from <= line.date && line.date <= to);
          return from <= date && date <= to && total(free, 'onCard') === cap * 100;
        });
        expect(full).not.toEqual([]);
      }
    }
  });

  property([fullAccount, accountChoice, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 150 })(
    'is the same however a payment is split',
    (facts, readings, which, share) => {
      const { items } = facts.earnings;
      const earning = items[which % Math.max(items.length, 1)];
      if (earning === undefined) return;
      const first = Math.round(oere(earning.amount) * share);
      const parts = [first, oere(earning.amount) - first].map((part) => (part / 100).toFixed(2)) as [string, string];
      const split = items.flatMap((item) =>
        item === earning
          ? [
              { ...item, amount: parts[0] },
              { ...item, amount: parts[1], holidayPay: '0.00', employerPension: '0.00', reference: 'second part' },
            ]
          : [item],
      );
      expect(totals(kept(withItems(facts, split), readings))).toEqual(totals(kept(facts, readings)));
    },
  );

  property(
    [
      fullAccount.chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts.earnings.items], { minLength: facts.earnings.items.length })),
      ),
      accountChoice,
    ],
    { numRuns: 150 },
  )('does not turn on the order of the list', ([facts, shuffled], readings) => {
    expect(totals(kept(withItems(facts, shuffled), readings))).toEqual(totals(kept(facts, readings)));
  });

  property([fullAccount, accountChoice], { numRuns: 150 })(
    'what may still be earned is free when it is earned, and no øre more',
    (facts, readings) => {
      const choice = { ...readings, excess: 'only-excess' };
      const { amount } = kept(facts, choice).stillToEarn;
      const more = (given: number): Earning => ({
        date: facts.asOf,
        amount: (given / 100).toFixed(2),
        work: 'ordinary',
        employer: { kind: 'business', id: '87654321' },
        reported: true,
      });
      const earned = (given: number) => kept(withItems(facts, [...facts.earnings.items, more(given)]), choice).lines.at(-1);
      expect(earned(oere(amount))?.ordinary).toBe('0.00');
      expect(earned(oere(amount) + 1)?.ordinary).toBe('0.01');
    },
  );
});

const resultOf = (facts: SocialFrikortFacts, options: { on: string; knownOn?: string; readings?: Choice }) => {
  const { outcome, findings, ...rest } = socialFrikort.assess(facts, options);
  // Later acts prolong the card and provide for its control: that is all they change on a day they do not touch.
  const award = 'award' in rest ? { ...rest.award, until: undefined, controls: undefined } : undefined;
  return { outcome, findings, award };
};

describe('the card', () => {
  property([fullCard, cardChoice, fc.nat(), fc.integer({ min: 1, max: 400 }), fc.boolean()], { numRuns: 150 })(
    'a longer stay never turns a met residence into a failed one',
    ({ on, facts }, readings, which, days, backwards) => {
      const { covers, items } = facts.stays;
      const stay = items[which % Math.max(items.length, 1)];
      if (stay === undefined) return;
      const free = (day: string) => covers.from <= day && day <= covers.to && !items.some((other) => other.from <= day && day <= other.to);
      const grown = { ...stay };
      for (let step = 0; step < days; step += 1) {
        if (backwards && free(addDays(grown.from, -1))) grown.from = addDays(grown.from, -1);
        if (!backwards && free(addDays(grown.to, 1))) grown.to = addDays(grown.to, 1);
      }
      const longer = { covers, items: items.map((other) => (other === stay ? grown : other)) };
      const status = (stays: typeof facts.stays) =>
        resultOf({ ...facts, stays }, { on, readings }).findings.find(({ condition }) => condition === 'residence')?.status;
      if (status(facts.stays) === 'met') expect(status(longer)).toBe('met');
    },
  );

  /** The day each text was enacted, and the first day it touched; the amounts count as known from the year they are for. */
  const TEXTS = [
    ['2018-06-08', '2018-06-08', '9999-12-31'],
    // The order of commencement.
    ['2018-12-13', '2019-01-01', '2020-12-31'],
    ['2020-12-29', '2021-01-01', '9999-12-31'],
    ['2022-12-28', '2023-01-01', '9999-12-31'],
    ['2023-06-13', '2023-01-01', '9999-12-31'],
    ['2024-01-01', '2024-01-01', '2024-12-31'],
    ['2024-06-11', '2025-01-01', '9999-12-31'],
    ['2025-01-01', '2025-01-01', '2025-12-31'],
  ] as const;
  const knowing = fc.tuple(
    fc.constantFrom(...TEXTS.flatMap(([enacted]) => [addDays(enacted, -1), enacted])),
    fc.integer({ min: 0, max: 900 }),
  );

  property([fullCard, knowing], { numRuns: 150 })(
    'later acts change nothing on days they do not touch',
    ({ on, facts }, [knownOn, later]) => {
      const until = addDays(knownOn, later);
      const touched = TEXTS.some(([enacted, from, to]) => knownOn < enacted && enacted <= until && from <= on && on <= to);
      if (!touched) expect(resultOf(facts, { on, knownOn: until })).toEqual(resultOf(facts, { on, knownOn }));
    },
  );

  const partly = fullCard.chain((full) => {
    const keys = Object.keys(full.facts) as (keyof typeof full.facts)[];
    return fc.tuple(
      fc.constant(full),
      fc.subarray(keys),
      fc.integer({ min: 0, max: 3_000 }),
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
    );
  });

  property([partly, cardChoice], { numRuns: 150 })(
    'more known facts never contradict what was settled without them',
    ([{ on, facts }, known, less, later], readings) => {
      const from = addDays(facts.stays.covers.from, less);
      const to = addDays(facts.stays.covers.to, -Math.min(later, 3_000 - less));
      const covers = { from, to };
      const stays = {
        covers,
        items: facts.stays.items.flatMap((stay) => {
          const [first, last] = [stay.from < from ? from : stay.from, stay.to > to ? to : stay.to];
          return first > last ? [] : [{ ...stay, from: first, to: last }];
        }),
      };
      const income = { covers, items: facts.income.items.filter(({ date }) => date >= from && date <= to) };
      const education = { covers, items: facts.education.items.filter((spell) => spell.from >= from && spell.to <= to) };
      const some = { ...facts, stays, income, education };
      const part = Object.fromEntries(known.map((key) => [key, some[key]])) as SocialFrikortFacts;
      const before = resultOf(part, { on, readings });
      const between = resultOf(some, { on, readings });
      const after = resultOf(facts, { on, readings });
      for (const earlier of [before, between]) {
        if (earlier.outcome === 'open') continue;
        expect(after.outcome).toBe(earlier.outcome);
        expect(after.award).toEqual(earlier.award);
      }
      for (const { condition, status } of before.findings) {
        const later = after.findings.find((finding) => finding.condition === condition)?.status;
        if ((status === 'met' || status === 'failed') && later !== 'not-needed') expect(later, condition).toBe(status);
      }
    },
  );
});

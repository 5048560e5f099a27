import type { Worked } from '../../../../src/engine/calculation.js';
import { resolve } from '../../../../src/engine/citation.js';
import type { Day } from '../../../../src/engine/day.js';
import { minus, sum } from '../../../../src/engine/kroner.js';
import { missingDays } from '../../../../src/engine/listed.js';
import { isUnsettled, lacking, type OptionOf, type Unsettled } from '../../../../src/engine/reading.js';
import { SOURCES } from '../../../define-scheme.js';
import { step } from '../../../step.js';
import type { AccountReadings } from '../readings.js';
import { type Allotted, allot, exceededIn, leftAfter, withoutExemption } from './allot.js';
import { type CapPeriod, capPeriodOn } from './caps.js';
import type { Earning, FrikortAccountFacts } from './facts.js';
import type { Terms } from './terms.js';
import type { AccountLine, FrikortAccount, PeriodBalance, StillToEarn } from './value.js';

type Excess = OptionOf<AccountReadings, 'excess'>;
type Known = Required<{ [K in keyof FrikortAccountFacts]: Exclude<FrikortAccountFacts[K], undefined> }>;

/** The account under one choice of every reading. */
export function accountUnder(facts: FrikortAccountFacts, terms: Terms, excess: Excess): Worked<FrikortAccount> | Unsettled<never> {
  const known = complete(facts);
  if (isUnsettled(known)) return known;
  const { earnings, asOf } = known;
  const lacks = missing(known, terms);
  if (lacks !== undefined) return lacks;
  const shares = allot(earnings.items, known, terms);
  if (isUnsettled(shares)) return shares;
  const current = capPeriodOn(asOf, terms.periods);
  if (isUnsettled(current)) return current;
  return accountOf(known, shares, current, excess);
}

/** What must be known before anything can be allotted. */
function complete({ cardSince, deactivatedOn, earnings, asOf }: FrikortAccountFacts): Known | Unsettled<never> {
  if (cardSince === undefined) return lacking('cardSince');
  if (deactivatedOn === undefined) return lacking('deactivatedOn');
  if (earnings === undefined) return lacking('earnings');
  return { cardSince, deactivatedOn, earnings, asOf: asOf ?? earnings.covers.to };
}

/** Every day from the start of the first period of account, or of the card, to the day asked for must be covered. */
function missing({ cardSince, earnings, asOf }: Known, { periods }: Terms): Unsettled<never> | undefined {
  if (asOf < cardSince) return undefined;
  const begin = (day: Day) => {
    const period = capPeriodOn(day, periods);
    return isUnsettled(period) ? day : period.days.from;
  };
  const first = earnings.covers.from > cardSince ? earnings.covers.from : cardSince;
  const start = begin(first < asOf ? first : asOf);
  const days = missingDays(earnings, { from: start > cardSince ? start : cardSince, to: asOf });
  return days === undefined ? undefined : lacking('earnings', days);
}

function accountOf(known: Known, shares: readonly Allotted[], current: CapPeriod, excess: Excess): Worked<FrikortAccount> {
  const { items } = known.earnings;
  const lines = excess === 'only-excess' ? shares : withoutExemption(shares);
  const periods = [...new Set(lines.flatMap(({ period }) => period ?? []))];
  const balances = periods.map((period) => balanceOf(period, lines));
  const value: FrikortAccount = {
    lines: [...lines].sort((a, b) => a.item - b.item).map((line) => lineOf(line, items)),
    periods: balances,
    onCard: sum(lines.map(({ onCard }) => onCard)),
    ordinary: sum(lines.map(({ ordinary }) => ordinary)),
    stillToEarn: stillToEarn(known, shares, current, excess),
  };
  const rests = value.lines.map(({ cite }) => cite);
  return { value, working: workingOf(value, [...new Set([...periods, current])]), rests };
}

function lineOf({ item, onCard, ordinary, because, cite }: Allotted, items: readonly Earning[]): AccountLine {
  const { date } = items[item] as Earning;
  return { item, date, amount: sum([onCard, ordinary]), onCard, ordinary, because, cite: resolve(cite, SOURCES) };
}

function balanceOf(period: CapPeriod, lines: readonly Allotted[]): PeriodBalance {
  const inPeriod = lines.filter((line) => line.period === period);
  const used = sum(inPeriod.map(({ onCard }) => onCard));
  const left = inPeriod.some(({ because }) => because === 'cap-exceeded') ? '0.00' : minus(period.cap, used);
  return { period: period.days, cap: period.cap, used, left, cite: resolve(period.cite, SOURCES) };
}

/** What may still be earned in the period of a day, by what was paid up to that day. */
function stillToEarn(
  { asOf: on, cardSince, deactivatedOn, earnings: { items } }: Known,
  shares: readonly Allotted[],
  current: CapPeriod,
  excess: Excess,
): StillToEarn {
  const paid = shares.filter(({ item }) => (items[item] as Earning).date <= on);
  const held = on >= cardSince && (deactivatedOn === 'not-deactivated' || on < deactivatedOn);
  const lost = excess === 'all-ordinary' && exceededIn(paid).has(current);
  const amount = !held || lost ? '0.00' : leftAfter(current, on, paid);
  return { on, amount, period: current.days, cite: resolve(current.cite, SOURCES) };
}

function workingOf({ periods, stillToEarn }: FrikortAccount, used: readonly CapPeriod[]): Worked<FrikortAccount>['working'] {
  return [
    ...used.flatMap(({ days, cap, cite, first }) => [
      step('cap', cap, `kr. from ${days.from} to ${days.to}`, cite),
      ...(first === undefined ? [] : [step('cap-of-first-days', first.cap, `kr. from ${first.days.from} to ${first.days.to}`, first.cite)]),
    ]),
    ...periods.map(({ used: amount, cite }) => ({ step: 'used', value: amount, unit: 'kr.', cite })),
    { step: 'still-to-earn', value: stillToEarn.amount, unit: 'kr.', cite: stillToEarn.cite },
  ];
}

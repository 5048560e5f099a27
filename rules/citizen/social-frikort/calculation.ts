import { contains, type Day } from '../../days.js';
import { amount, choice, citation, day, defineCalculation, list, period, record, total, type ValuesOf, whole } from '../../define.js';
import { accountOf } from './account/account.js';
import { allot, BECAUSE } from './account/allot.js';
import { facts } from './account/facts.js';
import { type AtAccount, capPeriods, periodOn, periodsIn } from './account/periods.js';
import { accountProblems } from './account/problems.js';
import parameters from './parameters.json' with { type: 'json' };
import { accountReadings } from './readings.js';
import register from './register.json' with { type: 'json' };

const account = {
  /** Every payment, in the order of the list of earnings. */
  lines: list(
    record({
      /** Place in the list of earnings, from 0. */
      item: whole('payments'),
      /** The day it was paid. */
      date: day(),
      /** Kroner in all: wages, holiday pay and the employer's pension contribution; below 0 where the line corrects another. */
      amount: total(),
      /** Kroner earned on the card: free of tax and of deductions. */
      onCard: total(),
      /** Kroner of ordinary income; with `onCard` it makes up the whole. */
      ordinary: total(),
      /** Why it is shared so. */
      because: choice(BECAUSE),
      /** The provision of the cap or, where none of it is earned on the card, of what rules that out. */
      cite: citation(),
    }),
  ),
  /** The periods of account in which something was earned on the card, in order: calendar years, or what has a cap of its own. */
  periods: list(
    record({
      period: period(),
      /** Kroner that may be earned on the card in it. */
      cap: amount(),
      /** Kroner of the cap that were earned. */
      used: amount(),
      /** Kroner of the cap that are left; 0 where it is read so that a cap exceeded exempts nothing. */
      left: amount(),
      /** Where the cap stands. */
      cite: citation(),
    }),
  ),
  /** Kroner earned on the card over all lines. */
  onCard: total(),
  /** Kroner of ordinary income over all lines. */
  ordinary: total(),
  /** What may still be earned on the card in the period of a day; 0 where the card is deactivated or not begun. */
  stillToEarn: record({ on: day(), amount: amount(), period: period(), cite: citation() }),
};

/** The account of a free card. */
export type FrikortAccount = ValuesOf<typeof account>;

/**
 * Keeps the account of a free card: each payment is allotted by its own day to the card until the cap of its period is
 * reached; a payment that crosses it is split. Exact to the øre, and it answers how much may still be earned on any day.
 * That only the excess is ordinary income is a reading (`excess`), and inferred.
 *
 * @throws InputError for facts or options that cannot be read or contradict each other
 * @see lov nr. 689 af 8. juni 2018 § 2 (2019-2024) and lov nr. 616 af 11. juni 2024 § 1 (from 2025-01-01)
 * @since 0.1.0
 * @example
 * const shop = { work: 'ordinary', employer: { kind: 'business', id: '12345678' } } as const;
 * const account = socialFrikortAccount.calculate({
 *   cardSince: '2024-03-01', deactivatedOn: 'not-deactivated',
 *   earnings: {
 *     covers: { from: '2024-01-01', to: '2024-12-31' },
 *     items: [{ date: '2024-05-31', amount: '41000.00', ...shop }, { date: '2024-06-30', amount: '500.50', ...shop }],
 *   },
 * }, { readings: { excess: 'only-excess' } });
 * account.outcome === 'calculated' && account.value.lines.map(({ onCard, ordinary }) => [onCard, ordinary]) // => [['41000.00', '0.00'], ['280.00', '220.50']]
 * account.outcome === 'calculated' && account.value.stillToEarn.amount // => '0.00'
 */
export const socialFrikortAccount = defineCalculation({
  id: 'social-frikort-account',
  folder: 'social-frikort',
  title: { da: 'Indtægter på det sociale frikort', en: 'Earnings on the social free card' },
  register,
  parameters,
  readings: accountReadings,
  suppliable: ['cap'],
  facts,
  needs: ['cardSince', 'deactivatedOn', 'earnings'],
  problems: accountProblems,
  value: account,
  compared: amountsOf,
  law: ({ timeline }) => capPeriods({ cap: timeline('cap'), halfYearCap: timeline('halfYearCap'), trialCap: timeline('trialCap') }),
  of: ({ cardSince, deactivatedOn, earnings: { items, covers }, asOf: on = covers.to }, at, law) => {
    at.row('act', cardSince);
    const card = { since: certainSince(cardSince, at), deactivatedOn };
    const first = earlier(later(covers.from, card.since), on);
    const periods = periodsIn({ from: first, to: later(covers.to, on) }, law, at);
    const start = periods.find(({ days }) => contains(days, first))?.days.from ?? first;
    if (on >= card.since) at.need('earnings', { from: later(start, card.since), to: on });
    const shares = allot(items, card, (date) => periodOn(date, periods, law, at), at);
    const isHeld = on >= card.since && (deactivatedOn === 'not-deactivated' || on < deactivatedOn);
    return accountOf(shares, { on, isHeld, period: periodOn(on, periods, law, at) }, at);
  },
});

/** The amounts of an account. Two that agree in them are no different for the citizen, whatever their periods are called. */
function amountsOf({ lines, periods, stillToEarn }: FrikortAccount) {
  return [
    ...lines.map(({ onCard, ordinary }) => [onCard, ordinary]),
    ...periods.map(({ cap, used, left }) => [cap, used, left]),
    [stillToEarn.amount],
  ];
}

/** The first day of a card; on 1 January 2019 the sources disagree about whether the trial had begun. */
function certainSince(cardSince: Day, { ask, timeline }: AtAccount): Day {
  const certain = timeline('firstDay').rows.find(({ value }) => value === 'settled')?.days.from;
  if (certain === undefined || cardSince >= certain) return cardSince;
  return ask('first-day', { 'first-of-january': () => cardSince, 'second-of-january': () => certain });
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

import type { Worked } from '../../../src/engine/calculation.js';
import { isUnsettled, type Unsettled } from '../../../src/engine/reading.js';
import { defineCalculation } from '../../define-scheme.js';
import { accountUnder } from './account/account.js';
import { begunForCertain } from './account/begun.js';
import { type Caps, capPeriods, type PeriodsRead } from './account/caps.js';
import { accountFacts, type FrikortAccountFacts } from './account/facts.js';
import { accountProblems } from './account/problems.js';
import { accountSchema, amountsOf, type FrikortAccount } from './account/value.js';
import { parameters, suppliable } from './parameters.js';
import { accountReadings } from './readings.js';

type Answer = Worked<FrikortAccount> | Unsettled<Worked<FrikortAccount>>;

/**
 * Keeps the account of a free card: each payment is allotted by its own day to the card until the cap of its period is
 * reached; a payment that crosses it is split. Exact to the øre, and it answers how much may still be earned on any day.
 * That only the excess is ordinary income is the default reading, and inferred.
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
 * });
 * account.outcome === 'calculated' && account.value.lines.map(({ onCard, ordinary }) => [onCard, ordinary]) // => [['41000.00', '0.00'], ['280.00', '220.50']]
 * account.outcome === 'calculated' && account.value.stillToEarn.amount // => '0.00'
 */
export const socialFrikortAccount = defineCalculation({
  id: 'social-frikort-account',
  scheme: 'social-frikort',
  title: { da: 'Indtægter på det sociale frikort', en: 'Earnings on the social free card' },
  facts: accountFacts,
  readings: accountReadings,
  checked: parameters.checked,
  suppliable: { cap: suppliable.cap },
  problems: accountProblems,
  of: (facts, { timeline, ask }): Answer => {
    const caps: Caps = {
      yearly: timeline('cap', parameters.cap),
      halfYear: timeline('halfYearCap', parameters.halfYearCap),
      trial: timeline('trialCap', parameters.trialCap),
    };
    const terms = {
      counting: timeline('counting', parameters.counting),
      pay: timeline('pay', parameters.pay),
      deactivation: timeline('deactivation', parameters.deactivation),
    };
    const of = (card: FrikortAccountFacts, periods: PeriodsRead): Answer => {
      const under = { ...terms, periods: capPeriods(caps, periods) };
      const answers = {
        'only-excess': () => accountUnder(card, under, 'only-excess'),
        'all-ordinary': () => accountUnder(card, under, 'all-ordinary'),
      };
      return ask<'excess', Worked<FrikortAccount>>('excess', answers, amountsOf);
    };
    const in2023 = (card: FrikortAccountFacts, trial: PeriodsRead['trial']): Answer => {
      const answers = {
        'whole-year': () => of(card, { trial, of2023: 'whole-year' }),
        'within-the-year': () => of(card, { trial, of2023: 'within-the-year' }),
        'two-accounts': () => of(card, { trial, of2023: 'two-accounts' }),
      };
      return ask<'cap-2023', Worked<FrikortAccount>>('cap-2023', answers, amountsOf);
    };
    const ofCard = (card: FrikortAccountFacts): Answer => {
      const answers = { 'calendar-year': () => in2023(card, 'calendar-year'), 'whole-trial': () => in2023(card, 'whole-trial') };
      return ask<'cap-period', Worked<FrikortAccount>>('cap-period', answers, amountsOf);
    };
    const act = facts.cardSince === undefined ? undefined : timeline('act', parameters.act).on(facts.cardSince);
    if (isUnsettled(act)) return act;
    const begun = begunForCertain(facts, timeline('firstDay', parameters.firstDay));
    if (begun === facts) return ofCard(facts);
    const answers = { 'first-of-january': () => ofCard(facts), 'second-of-january': () => ofCard(begun) };
    return ask<'first-day', Worked<FrikortAccount>>('first-day', answers, amountsOf);
  },
  valueSchema: accountSchema,
});

import { resolve } from '../../../../src/engine/citation.js';
import type { AwardRule, BuildAward } from '../../../../src/engine/condition.js';
import { exceeds, isDue, lesser } from '../../../../src/engine/kroner.js';
import { andThen, type Chosen } from '../../../../src/engine/reading.js';
import { SOURCES } from '../../../define-scheme.js';
import { coverageOf } from '../coverage.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import { NAMED } from '../rates/paid-by-rate.js';
import type { RateRule, Reckoned, Reckoning } from '../rates/rate-rule.js';
import { rateRule } from '../rates/rates.js';
import type { AllowanceReadings } from '../readings.js';
import { journeyOf } from './journey.js';
import { besideOthers, daysCounted, eachIsPaid, monthTaker, partOfMonth } from './month.js';
import type { MonthlyAllowance } from './monthly-allowance.js';

type Facts = ActivationAllowanceFacts;

/** The award: the guideline's rate, the act's ceiling, the days of the month and other allowances of the month. */
export function allowanceAward(
  law: AllowanceLaw,
  { award }: BuildAward<Facts, AllowanceReadings>,
  chosen: Chosen<AllowanceReadings>,
): AwardRule<Facts, AllowanceReadings, MonthlyAllowance> {
  const rate = rateRule(law);
  const cap = capped(law);
  const monthOf = monthTaker(law);
  const journey = journeyOf(law);
  const { cite } = law.guideline;
  return award(
    'rate',
    needsOf(rate, chosen),
    (facts: Facts, at) => {
      const month = monthOf(at.on);
      const amount = andThen(rate.reckon(facts, at.ask), (whole: Reckoned): Reckoning => {
        const part = rate.byDay ? daysCounted(cap(whole), facts, law, month) : partOfMonth(cap(whole), facts, law, month, at);
        return andThen(part, (due: Reckoned) => besideOthers(due, facts, law, month, chosen, at));
      });
      return andThen(amount, (due: Reckoned): MonthlyAllowance | null => {
        if (!isDue(due.amount)) return null;
        return {
          amount: due.amount,
          unit: 'kr./month',
          month: month.name,
          taxable: true,
          journey: journey(facts.dailyTravelKm),
          working: due.working,
        };
      });
    },
    cite,
    {
      onlyIfMet: [...coverageOf(law), ...NAMED],
      figures: { most: law.cap.value },
      mayUse: rate.never ? [] : ['participationPeriod', 'otherAllowances', 'dailyTravelKm'],
    },
  );
}

/** What is asked for from the start: less where the rate, or the organisation's choice of reading, makes it irrelevant. */
function needsOf({ needs, byDay, never }: RateRule, chosen: Chosen<AllowanceReadings>): readonly (keyof Facts & string)[] {
  if (never) return [];
  const period = byDay === undefined && chosen['part-month'] !== 'whole-amount';
  return [...needs, ...(period ? (['participationPeriod'] as const) : []), ...(eachIsPaid(chosen) ? [] : (['otherAllowances'] as const))];
}

/** Applies the act's ceiling and says whether it was reached. */
function capped({ cap }: AllowanceLaw): (whole: Reckoned) => Reckoned {
  const cite = resolve(cap.cite, SOURCES);
  const kept = Object.freeze({ step: 'ceiling-not-reached', value: cap.value, unit: 'kr./month', cite });
  const cut = Object.freeze({ step: 'ceiling-applied', value: cap.value, unit: 'kr./month', cite });
  const done = new WeakMap<Reckoned, Reckoned>();
  return (whole) => {
    const known = done.get(whole);
    if (known !== undefined) return known;
    const over = exceeds(whole.amount, cap.value);
    const result = { amount: lesser(whole.amount, cap.value), working: Object.freeze([...whole.working, over ? cut : kept]) };
    if (Object.isFrozen(whole)) done.set(whole, result);
    return result;
  };
}

import { Exact } from '../../../../src/engine/kroner.js';
import { awaiting } from '../../../../src/engine/reading.js';
import type { AllowanceCondition, Build } from '../build.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { Rate } from '../guidelines/guideline.js';
import type { AllowanceLaw } from '../law.js';
import { rateRule } from './rates.js';
import { holds } from './zone-rates.js';

/** What must hold for the rate to come to anything, whatever else is known: as conditions, so that one that fails decides at once. */
export function paidByRate(law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const { rate } = law.guideline;
  switch (rate.kind) {
    case 'zones':
      return paidZones(rate, law, build);
    case 'per-km':
      return [...paidKilometres(rate, law, build), ...paidDays(rate, law, build)];
    case 'km-bands':
    case 'assessed':
      return [assessedExpense(law, build)];
    default:
      return [];
  }
}

type RateOf<K extends Rate['kind']> = Extract<Rate, { readonly kind: K }>;

function paidZones({ steps }: RateOf<'zones'>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition[] {
  const unpaid = steps.filter(({ amount }) => amount === null);
  if (unpaid.length === 0) return [];
  return [condition('paid-zones', ['zones'], ({ zones }) => !unpaid.some((step) => holds(step, zones)), guideline.cite)];
}

function paidKilometres({ aboveKm }: RateOf<'per-km'>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition[] {
  const figures = { moreThan: String(aboveKm) };
  return [condition('paid-kilometres', ['dailyTravelKm'], ({ dailyTravelKm }) => dailyTravelKm > aboveKm, guideline.cite, { figures })];
}

function paidDays({ days }: RateOf<'per-km'>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition[] {
  if (days === 'per-week') return [];
  return [condition('paid-days', ['daysInMonth'], ({ daysInMonth }) => daysInMonth > 0, guideline.cite)];
}

/** An expense that a caseworker has assessed, and not to nothing; the question names the most it can come to in this case. */
function assessedExpense(law: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const { most } = rateRule(law);
  return condition(
    'assessed-expense',
    [],
    (facts: ActivationAllowanceFacts) => {
      if (facts.assessedAmount === undefined) return awaiting('assessedAmount', { most: most(facts) });
      return !new Exact(facts.assessedAmount.value).isZero();
    },
    law.guideline.cite,
    { mayUse: ['assessedAmount'] },
  );
}

import { Exact } from '../../../../src/engine/kroner.js';
import { awaiting, gap } from '../../../../src/engine/reading.js';
import type { AllowanceCondition, Build } from '../build.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import { bandOf } from './km-rates.js';
import type { RateOf } from './rate-rule.js';
import { rateRule } from './rates.js';
import { columnsOf, holds } from './zone-rates.js';

/** What must hold for the rate to come to anything, whatever else is known: as conditions, so that one that fails decides at once. */
export function paidByRate(law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const { rate } = law.guideline;
  switch (rate.kind) {
    case 'zones':
      return paidZones(rate, law, build);
    case 'per-km':
      return [...paidKilometres(rate, law, build), ...paidDays(rate, law, build)];
    case 'zone-days':
      return [namedDays((days) => days <= columnsOf(rate), law, build)];
    case 'km-bands':
      return [namedDays((days) => days === rate.daysPerWeek, law, build), namedJourney(rate, law, build), assessedExpense(law, build)];
    case 'assessed':
      return [assessedExpense(law, build)];
    default:
      return [];
  }
}

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

/** The conditions on whether the rate names the case; where it does not, no amount follows and none is refused. */
export const NAMED: readonly string[] = ['named-days', 'named-journey'];

/** A number of days that the guideline says something of; of others nothing is concluded. */
function namedDays(isNamed: (days: number) => boolean, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const test = ({ daysPerWeek: days }: { readonly daysPerWeek: number }) =>
    isNamed(days) ? true : gap(`the rate for ${days} days a week`);
  return condition('named-days', ['daysPerWeek'], test, guideline.cite);
}

/** A journey that lies in one of the bands; of others nothing is concluded. */
function namedJourney({ bands, decimals }: RateOf<'km-bands'>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const test = ({ dailyTravelKm: km }: { readonly dailyTravelKm: number }) =>
    bandOf(bands, km) === undefined
      ? gap(`the maximum for a daily journey of ${km} km (the bands are printed to ${decimals} decimal)`)
      : true;
  return condition('named-journey', ['dailyTravelKm'], test, guideline.cite);
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

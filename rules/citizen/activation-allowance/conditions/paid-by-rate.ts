import { isDue, type Kroner } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { RateOf } from '../guidelines/rate.js';
import type { AllowanceLaw } from '../law.js';
import { bandOf } from '../rates/expenses.js';
import type { Turning } from '../rates/rate-rule.js';
import { holds } from '../rates/zones.js';
import type { Build, Rules } from './build.js';

/** The conditions on whether the rate names the case; where it does not, no amount follows and none is refused. */
export const NAMED: readonly string[] = ['named-days', 'named-journey'];

/** What must hold for the rate to come to anything, whatever else is known: as conditions, so that one that fails decides at once. */
export function paidByRate({ guideline: { rate }, rate: { most } }: AllowanceLaw, build: Build): Rules {
  const { condition } = build;
  switch (rate.kind) {
    case 'zones': {
      const unpaid = rate.steps.filter(({ amount }) => amount === null);
      if (unpaid.length === 0) return [];
      return [condition('paid-zones', ['zones'], ({ zones }) => !unpaid.some((step) => holds(step, zones)))];
    }
    case 'per-km':
      return paidKilometres(rate, build);
    case 'zone-days':
      return [namedDays((days) => rate.rows.every(({ amounts }) => days <= amounts.length), build)];
    case 'km-bands': {
      const isNamed = ({ dailyTravelKm: km }: Facts, at: Turning) =>
        bandOf(rate.bands, km as number) !== undefined ||
        at.gap(`the maximum for a daily journey of ${km} km (the bands are printed to ${rate.decimals} decimal)`);
      const journey = condition('named-journey', ['dailyTravelKm'], isNamed);
      return [namedDays((days) => days === rate.daysPerWeek, build), journey, assessedExpense(most, build)];
    }
    case 'assessed':
      return [assessedExpense(most, build)];
    case 'documented':
      return [condition('documented-expense', ['documentedExpense'], ({ documentedExpense }) => isDue(documentedExpense))];
    case 'cheapest-fare':
      return [condition('cheapest-fare', ['cheapestFare'], ({ cheapestFare }) => isDue(cheapestFare))];
    case 'other-fare':
      return [condition('other-fare', ['otherFare'], ({ otherFare }) => isDue(otherFare), { figures: { fare: rate.fare } })];
    default:
      return [];
  }
}

function paidKilometres({ aboveKm, days }: RateOf<'per-km'>, { condition }: Build): Rules {
  const beyond = { figures: { moreThan: String(aboveKm) } };
  return [
    condition('paid-kilometres', ['dailyTravelKm'], ({ dailyTravelKm }) => dailyTravelKm > aboveKm, beyond),
    ...(days === 'per-week' ? [] : [condition('paid-days', ['daysInMonth'], ({ daysInMonth }) => daysInMonth > 0)]),
  ];
}

function namedDays(isNamed: (days: number) => boolean, { condition }: Build) {
  return condition(
    'named-days',
    ['daysPerWeek'],
    ({ daysPerWeek: days }, at) => isNamed(days) || at.gap(`the rate for ${days} days a week`),
  );
}

/** An expense that a caseworker has assessed, and not to nothing; the question names the most it can come to in this case. */
function assessedExpense(most: (facts: Facts) => Kroner, { condition }: Build) {
  const assessed = (facts: Facts, at: Turning) => isDue((facts.assessedAmount ?? at.judge('assessedAmount', { most: most(facts) })).value);
  return condition('assessed-expense', [], assessed, { mayAsk: ['assessedAmount'] });
}

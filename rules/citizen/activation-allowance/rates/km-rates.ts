import type { Citation } from '../../../../src/engine/citation.js';
import { Exact, lesser, roundToOere } from '../../../../src/engine/kroner.js';
import { gap } from '../../../../src/engine/reading.js';
import type { AllowanceLaw } from '../law.js';
import { assessed } from './assessed-rate.js';
import type { RateOf, RateRule } from './rate-rule.js';

/** Kroner per kilometre of the day's journey, within a band, for the planned days. */
export function perKmRule({ rate, aboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>, law: AllowanceLaw, cite: Citation): RateRule {
  const counted = days === 'per-week' ? 'daysPerWeek' : 'daysInMonth';
  const perDay = new Exact(rate).times(weeksPerMonth ?? 1);
  return {
    needs: ['dailyTravelKm', counted],
    reckon: (facts) => {
      const km = new Exact(Math.min(facts.dailyTravelKm as number, upToKm)).minus(aboveKm);
      const number = facts[counted] as number;
      const amount = roundToOere(perDay.times(km).times(number));
      return {
        amount,
        working: [
          { step: 'km-rate', value: roundToOere(rate), unit: 'kr./km', cite },
          { step: 'km-counted', value: km.toString(), unit: 'km/day', cite },
          {
            step: counted === 'daysPerWeek' ? 'days-per-week' : 'days-in-month',
            value: String(number),
            unit: counted === 'daysPerWeek' ? 'days/week' : 'days/month',
            cite,
          },
          ...(weeksPerMonth === undefined ? [] : [{ step: 'weeks-per-month', value: weeksPerMonth, unit: 'weeks/month', cite }]),
          { step: 'rounded-to-oere', value: amount, unit: 'kr./month', cite: PRACTICE },
        ],
      };
    },
    most: () => law.cap.value,
    ...(days === 'per-month' && { byDay: true as const }),
  };
}

/** No rule on rounding was found: whole øre, half up, is practice and not law. */
const PRACTICE: Citation = Object.freeze({ title: 'regelvaerk', provision: 'praksis: afrunding til hele øre, ikke fastsat i loven' });

/** Bands of the day's journey, each with a maximum under which the amount is assessed. */
export function kmBandsRule({ bands, daysPerWeek, decimals }: RateOf<'km-bands'>, _: AllowanceLaw, cite: Citation): RateRule {
  const bandOf = (km: number | undefined) => bands.find(({ from, to }) => km !== undefined && from <= km && km <= to);
  return {
    needs: ['dailyTravelKm', 'daysPerWeek'],
    mayUse: ['assessedAmount'],
    reckon: (facts) => {
      if (facts.daysPerWeek !== daysPerWeek) return gap(`the maximum for ${facts.daysPerWeek} days a week`);
      const band = bandOf(facts.dailyTravelKm);
      if (band === undefined) return gap(`the maximum for a daily journey of ${facts.dailyTravelKm} km (bands to ${decimals} decimals)`);
      return assessed(facts, band.most, cite);
    },
    most: (facts) => bandOf(facts.dailyTravelKm)?.most ?? bands.map(({ most }) => most).reduce((a, b) => (lesser(a, b) === a ? b : a)),
  };
}

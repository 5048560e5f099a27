import type { Citation } from '../../../../src/engine/citation.js';
import { Exact, exceeds, roundToOere } from '../../../../src/engine/kroner.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import { assessed } from './assessed-rate.js';
import type { RateOf, RateRule } from './rate-rule.js';
import { roundingOf } from './rounding.js';

const BY_WEEK = { counted: 'daysPerWeek', step: 'days-per-week', unit: 'days/week' } as const;
const BY_MONTH = { counted: 'daysInMonth', step: 'days-in-month', unit: 'days/month' } as const;

/** Kroner per kilometre of the day's journey, within a band, for the planned days. */
export function perKmRule({ rate, aboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>, law: AllowanceLaw, cite: Citation): RateRule {
  const { counted, ...planned } = days === 'per-week' ? BY_WEEK : BY_MONTH;
  const perDay = new Exact(rate).times(weeksPerMonth ?? 1);
  return {
    needs: ['dailyTravelKm', counted],
    reckon: (facts) => {
      const km = new Exact(Math.min(facts.dailyTravelKm as number, upToKm)).minus(aboveKm);
      const number = facts[counted] as number;
      const product = perDay.times(km).times(number);
      const amount = roundToOere(product);
      return {
        amount,
        working: [
          { step: 'km-rate', value: roundToOere(rate), unit: 'kr./km', cite },
          { step: 'km-counted', value: km.toFixed(), unit: 'km/day', cite },
          { ...planned, value: String(number), cite },
          ...(weeksPerMonth === undefined ? [] : [{ step: 'weeks-per-month', value: weeksPerMonth, unit: 'weeks/month', cite }]),
          { step: 'km-amount', value: product.toFixed(), unit: 'kr./month', cite },
          ...roundingOf(product),
        ],
      };
    },
    most: () => law.cap.value,
    ...(days === 'per-month' && { byDay: true as const }),
  };
}

/** Bands of the day's journey, each with a maximum under which the amount is assessed; the band and the days are conditions. */
export function kmBandsRule({ bands }: RateOf<'km-bands'>, _: AllowanceLaw, cite: Citation): RateRule {
  const highest = bands.map(({ most }) => most).reduce((a, b) => (exceeds(b, a) ? b : a));
  const most = ({ dailyTravelKm: km = Number.NaN }: ActivationAllowanceFacts) => bandOf(bands, km)?.most ?? highest;
  return { needs: ['dailyTravelKm', 'assessedAmount'], reckon: (facts) => assessed(facts, most(facts), cite), most };
}

/** The band in which a journey lies, both ends included; one that is not a number lies in none. */
export function bandOf(bands: RateOf<'km-bands'>['bands'], km: number): RateOf<'km-bands'>['bands'][number] | undefined {
  return bands.find(({ from, to }) => from <= km && km <= to);
}

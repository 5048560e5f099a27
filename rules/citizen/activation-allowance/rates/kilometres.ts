import { Exact, type Kroner, roundToOere } from '../../../define.js';
import type { RateOf } from '../guidelines/rate.js';
import { type Cap, type RateRule, rounded, type Turning } from './rate-rule.js';

const BY_WEEK = { counted: 'daysPerWeek', step: 'days-per-week', unit: 'days/week' } as const;
const BY_MONTH = { counted: 'daysInMonth', step: 'days-in-month', unit: 'days/month' } as const;

/** Kroner per kilometre of the day's journey, within a band, for the planned days. */
export function perKm({ rate, aboveKm, elseAboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>, cap: Cap): RateRule {
  const { counted, step, unit } = days === 'per-week' ? BY_WEEK : BY_MONTH;
  const of: RateRule['of'] = (facts, at) => {
    const perDay = new Exact(shownRate(rate, at)).times(weeksPerMonth ?? 1);
    const beyond = (above: number) => {
      const km = at.show('km-counted', new Exact(Math.min(facts.dailyTravelKm as number, upToKm)).minus(above), 'km/day');
      if (!km.greaterThan(0)) return null;
      const planned = at.show(step, facts[counted] as number, unit);
      if (weeksPerMonth !== undefined) at.show('weeks-per-month', weeksPerMonth, 'weeks/month');
      const exact = at.show('km-amount', perDay.times(km).times(planned), 'kr./month');
      const amount = roundToOere(exact);
      return exact.decimalPlaces() > 2 ? rounded(amount, at) : amount;
    };
    if (elseAboveKm === undefined) return beyond(aboveKm);
    return at.ask('kilometres-counted', { 'from-home': () => beyond(aboveKm), 'beyond-limit': () => beyond(elseAboveKm) });
  };
  return { needs: ['dailyTravelKm', counted], of, most: () => cap.value, ...(days === 'per-month' && { byDay: true as const }) };
}

/** The guideline's own rate, or the official one of the year that it refers to. */
function shownRate(rate: RateOf<'per-km'>['rate'], at: Turning): Kroner {
  if (typeof rate === 'string') return at.show('km-rate', roundToOere(rate), 'kr./km');
  const official = at.row(rate.official);
  return at.show('official-rate', official.value, 'kr./km', official);
}

import { type At, Exact, kroner, roundTo } from '../../define.js';
import type parameters from './parameters.json';

/** § 175, stk. 1-3: the kilometres beyond the limit, at the rate of the year, the whole to the nearest krone. */
export function byKilometres({ dailyTravelKm, days }: { dailyTravelKm: number; days: number }, { row, show }: At<typeof parameters>) {
  const [limit, rate, rounding] = [row('kmLimit'), row('rate'), row('rounding')];
  const beyond = show('km-beyond', new Exact(dailyTravelKm).minus(limit.value), 'km', limit);
  const exact = show('exact', beyond.times(show('days', days, 'days')).times(show('rate', rate.value, 'kr./km', rate)), 'kr.', rate);
  const rounded = roundTo(exact, rounding.value);
  return exact.equals(rounded) ? kroner(rounded) : show('rounded', kroner(rounded), 'kr.', rounding);
}

import { roundToOere } from '../../../define.js';
import type { Rate, RateOf } from '../guidelines/rate.js';
import { assessed, expense, kmBands } from './expenses.js';
import { perKm } from './kilometres.js';
import type { Cap, RateRule } from './rate-rule.js';
import { zoneDays, zones } from './zones.js';

/** The rule of a guideline's rate. */
export function rateOf(rate: Rate, cap: Cap): RateRule {
  return (RULES[rate.kind] as (rate: Rate, cap: Cap) => RateRule)(rate, cap);
}

/** A rule for every kind of rate; a kind without one does not compile. */
const RULES: { readonly [K in Rate['kind']]: (rate: RateOf<K>, cap: Cap) => RateRule } = {
  zones,
  'zone-days': zoneDays,
  flat: ({ amount }) => {
    const stated = roundToOere(amount);
    return { needs: [], of: (_, at) => at.show('flat-rate', stated, 'kr./month'), most: () => amount };
  },
  'per-km': perKm,
  'km-bands': kmBands,
  assessed: ({ most }) => assessed(most),
  documented: ({ most }) => expense('documentedExpense', 'documented', most),
  'cheapest-fare': ({ most }) => expense('cheapestFare', 'fare', most),
  'other-fare': ({ most }) => expense('otherFare', 'fare', most),
  none: (_, cap) => ({ needs: [], never: true, of: () => null, most: () => cap.value }),
  'not-read': (_, cap) => ({ needs: [], never: true, of: (__, at) => at.gap("the guideline's rates"), most: () => cap.value }),
};

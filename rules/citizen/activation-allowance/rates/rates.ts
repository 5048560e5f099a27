import { type Citation, resolve } from '../../../../src/engine/citation.js';
import { gap } from '../../../../src/engine/reading.js';
import { SOURCES } from '../../../define-scheme.js';
import type { Rate } from '../guidelines/guideline.js';
import type { AllowanceLaw } from '../law.js';
import { assessed } from './assessed-rate.js';
import { kmBandsRule, perKmRule } from './km-rates.js';
import { type RateOf, type RateRule, stated } from './rate-rule.js';
import { zoneDaysRule, zoneRule } from './zone-rates.js';

/** A rule for every kind of rate; a kind without one does not compile. */
const RULES: { readonly [K in Rate['kind']]: (rate: RateOf<K>, law: AllowanceLaw, cite: Citation) => RateRule } = {
  zones: zoneRule,
  'zone-days': zoneDaysRule,
  flat: ({ amount }, _, cite) => {
    const reckoned = stated('flat-rate', amount, cite);
    return { needs: [], reckon: () => reckoned, most: () => amount };
  },
  'per-km': perKmRule,
  'km-bands': kmBandsRule,
  assessed: ({ most }, _, cite) => ({
    needs: ['assessedAmount'],
    reckon: (facts) => assessed(facts, most, cite),
    most: () => most,
  }),
  none: (_, law) => ({ needs: [], never: true, reckon: () => null, most: () => law.cap.value }),
  'not-read': (_, law) => ({ needs: [], never: true, reckon: () => gap("the guideline's rates"), most: () => law.cap.value }),
};

/** The rule of a guideline's rate. */
export function rateRule(law: AllowanceLaw): RateRule {
  const { rate, cite } = law.guideline;
  const rule = RULES[rate.kind] as (rate: Rate, law: AllowanceLaw, cite: Citation) => RateRule;
  return rule(rate, law, resolve(cite, SOURCES));
}

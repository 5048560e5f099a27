import { exceeds, type Judgement, type Kroner, roundToOere } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { RateOf } from '../guidelines/rate.js';
import type { RateRule, Turning } from './rate-rule.js';

/** An expense that is known in kroner, up to the guideline's maximum. */
export function expense(fact: 'documentedExpense' | 'cheapestFare' | 'otherFare', step: string, most: Kroner): RateRule {
  const of: RateRule['of'] = (facts, at) => upTo(most, at.show(step, roundToOere(facts[fact] as Kroner), 'kr./month'), at);
  return { needs: [fact], of, most: () => most };
}

/** An expense that a caseworker has assessed, up to the guideline's maximum. */
export function assessed(most: Kroner): RateRule {
  return { needs: ['assessedAmount'], of: (facts, at) => assessedUpTo(most, facts, at), most: () => most };
}

/** The same with a maximum for each band of the day's journey. */
export function kmBands({ bands }: RateOf<'km-bands'>): RateRule {
  const highest = bands.map(({ most }) => most).reduce((a, b) => (exceeds(b, a) ? b : a));
  const most = ({ dailyTravelKm: km = Number.NaN }: Facts) => bandOf(bands, km)?.most ?? highest;
  return { needs: ['dailyTravelKm', 'assessedAmount'], of: (facts, at) => assessedUpTo(most(facts), facts, at), most };
}

/** The band in which a journey lies, both ends included; one that is not a number lies in none. */
export function bandOf(bands: RateOf<'km-bands'>['bands'], km: number): RateOf<'km-bands'>['bands'][number] | undefined {
  return bands.find(({ from, to }) => from <= km && km <= to);
}

function assessedUpTo(most: Kroner, { assessedAmount }: Facts, at: Turning): Kroner {
  const { value } = assessedAmount as Judgement<Kroner>;
  return upTo(most, at.show('assessed', roundToOere(value), 'kr./month'), at);
}

function upTo(most: Kroner, expended: Kroner, at: Turning): Kroner {
  return exceeds(expended, most) ? at.show('guideline-maximum', roundToOere(most), 'kr./month') : expended;
}

import { exceeds, type Judgement, type Kroner, roundToOere } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { RateOf } from '../guidelines/rate.js';
import type { RateRule, Turning } from './rate-rule.js';

/** An expense that is known in kroner, up to the guideline's maximum. */
export function expense(fact: 'documentedExpense' | 'cheapestFare' | 'otherFare', step: string, most: Kroner): RateRule {
  return upTo(() => most, {
    needs: [fact],
    of: (facts, at) => at.show(step, roundToOere(facts[fact] as Kroner), 'kr./month'),
  });
}

/** An expense that a caseworker has assessed, up to the guideline's maximum. */
export function assessed(most: Kroner): RateRule {
  return upTo(() => most, { needs: ['assessedAmount'], of: shownAssessed });
}

/** The same with a maximum for each band of the day's journey. */
export function kmBands({ bands }: RateOf<'km-bands'>): RateRule {
  const highest = bands.map(({ most }) => most).reduce((a, b) => (exceeds(b, a) ? b : a));
  const most = ({ dailyTravelKm: km = Number.NaN }: Facts) => bandOf(bands, km)?.most ?? highest;
  return upTo(most, { needs: ['dailyTravelKm', 'assessedAmount'], of: shownAssessed });
}

/** The band in which a journey lies, both ends included; one that is not a number lies in none. */
export function bandOf(bands: RateOf<'km-bands'>['bands'], km: number): RateOf<'km-bands'>['bands'][number] | undefined {
  return bands.find(({ from, to }) => from <= km && km <= to);
}

function shownAssessed({ assessedAmount }: Facts, at: Turning): Kroner {
  const { value } = assessedAmount as Judgement<Kroner>;
  return at.show('assessed', roundToOere(value), 'kr./month');
}

/** The maximum is applied beside the ceiling of the act, for what is set off may come before it or after. */
function upTo(most: RateRule['most'], expended: Pick<RateRule, 'needs' | 'of'>): RateRule {
  return { ...expended, most, maximum: (facts) => roundToOere(most(facts)) };
}

import type { At, Kroner, Representatives, Ruling } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type parameters from '../parameters.json';
import type readings from '../readings.json';

/** What the rules of the allowance turn to. */
export type Turning = At<typeof parameters, typeof readings, Facts>;

/** A guideline's rate, ready to be applied. */
export interface RateRule {
  readonly needs: readonly (keyof Facts & string)[];
  /** What it comes to for a whole month before the guideline's maximum and the ceiling; `null` where nothing is due. */
  of(facts: Facts, at: Turning): Kroner | null;
  /** True where no amount ever follows: nothing is due, or what is due was not read. */
  readonly never?: true;
  /** True where the days of the month are counted already, so that a part month answers itself. */
  readonly byDay?: true;
  /** One value for every cell of the facts the rate turns on, where they are finite. */
  readonly representatives?: Representatives<Facts>;
  /** The most the rate can come to in this case. */
  most(facts: Facts): Kroner;
  /** The most that the guideline itself lets an expense come to, in whole øre; left out where the rate states the amount. */
  maximum?(facts: Facts): Kroner;
}

/** The ceiling of the act. */
export type Cap = Ruling<Kroner>;

/** No rule on rounding was found: whole øre, half up, is practice and not law. */
const PRACTICE = { title: 'regelvaerk', provision: 'praksis: afrunding til hele øre, ikke fastsat i loven' };

/** Says that an amount was rounded to whole øre. */
export function rounded(amount: Kroner, at: Turning): Kroner {
  return at.show('rounded-to-oere', amount, 'kr./month', PRACTICE);
}

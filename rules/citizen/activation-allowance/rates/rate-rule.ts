import type { Citation } from '../../../../src/engine/citation.js';
import { type Kroner, roundToOere } from '../../../../src/engine/kroner.js';
import type { Points } from '../../../../src/engine/possible.js';
import type { Ask, Unsettled } from '../../../../src/engine/reading.js';
import type { Step } from '../../../../src/engine/step.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { Rate } from '../guidelines/guideline.js';
import type { AllowanceReadings } from '../readings.js';

type Facts = ActivationAllowanceFacts;

/** What a rate comes to for a whole month, before the ceiling, with the steps that lead there. */
export interface Reckoned {
  readonly amount: Kroner;
  readonly working: readonly Step[];
}

/** A rate's answer: nothing due is `null`. */
export type Reckoning = Reckoned | null | Unsettled<Reckoned | null>;

/** A guideline's rate, ready to be applied. */
export interface RateRule {
  readonly needs: readonly (keyof Facts & string)[];
  reckon(facts: Facts, ask: Ask<AllowanceReadings>): Reckoning;
  /** True where no amount ever follows: nothing is due, or what is due was not read. */
  readonly never?: true;
  /** True where the days of the month are counted already, so that a part month answers itself. */
  readonly byDay?: true;
  /** One value for every cell of the facts the rate turns on, where they are finite. */
  readonly points?: Points<Facts>;
  /** The most the rate can come to in this case. */
  most(facts: Facts): Kroner;
}

/** The rate of one kind. */
export type RateOf<K extends Rate['kind']> = Extract<Rate, { readonly kind: K }>;

/** A stated amount, written with two decimals as awards carry it; built once and shared by every case. */
export function stated(step: string, amount: Kroner, cite: Citation): Reckoned {
  const value = roundToOere(amount);
  return Object.freeze({ amount: value, working: Object.freeze([Object.freeze({ step, value, unit: 'kr./month', cite })]) });
}

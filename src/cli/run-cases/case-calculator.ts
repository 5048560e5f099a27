import type { CalculationOptions } from '../../engine/options.js';
import type { Readings } from '../../engine/reading.js';
import type { AnyCalculation } from '../../engine/types-of.js';
import { type AnswerCase, orRejected } from './answer.js';

/** Prepares the calculations of a run; options that cannot be read are refused here, before any input is. */
export function caseCalculator(calculation: AnyCalculation, options: CalculationOptions<Readings>): AnswerCase {
  // A calculation of nothing, not kept: it refuses what cannot be read in its options.
  calculation.calculate({}, options);
  return orRejected((facts) => ({ kind: 'calculated', calculated: calculation.calculate(facts, options) }));
}

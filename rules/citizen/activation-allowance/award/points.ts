import { addDays, type Day } from '../../../../src/engine/day.js';
import { daysIn, monthOf, type Period } from '../../../../src/engine/period.js';
import type { Points } from '../../../../src/engine/possible.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import { rateRule } from '../rates/rates.js';

/** One value for every cell of the facts that the award turns on: the rate's own, and every length of participation. */
export function allowancePoints(law: AllowanceLaw, on: Day): Points<ActivationAllowanceFacts> {
  const month = monthOf(on);
  const lengths = Array.from({ length: daysIn(month) }, (_, days): Period => ({ from: month.from, to: addDays(month.from, days) }));
  return { ...rateRule(law).points, participationPeriod: lengths };
}

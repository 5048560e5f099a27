import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';

/** The built-in guideline of an id. */
export function guidelineOf(id: string): AllowanceGuideline {
  return activationAllowance.guidelines.find((guideline) => guideline.id === id) as AllowanceGuideline;
}

/** The distance on which a guideline turns first, as it stands in the data. */
export function limitOf(id: string): number | undefined {
  const { minimums, rate } = guidelineOf(id);
  const [minimum] = minimums ?? [];
  if (minimum !== undefined) return minimum.atLeast ?? minimum.moreThan;
  if (rate.kind === 'per-km') return rate.aboveKm;
  return rate.kind === 'km-bands' ? rate.bands[1]?.from : undefined;
}

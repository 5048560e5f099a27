import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { TargetGroup } from '../../../rules/citizen/target-groups/target-group.js';

/** The built-in guideline of an id. */
export function guidelineOf(id: string): AllowanceGuideline {
  return activationAllowance.guidelines.find((guideline) => guideline.id === id) as AllowanceGuideline;
}

/** The distance on which a guideline turns first, for a group where it tells groups apart, as it stands in the data. */
export function limitOf(id: string, group?: TargetGroup): number | undefined {
  const { minimums, maximums, rate } = guidelineOf(id);
  const minimum = minimums?.find(({ groups }) => group === undefined || groups === undefined || groups.includes(group));
  if (minimum !== undefined) return minimum.atLeast ?? minimum.moreThan;
  const [maximum] = maximums ?? [];
  if (maximum !== undefined) return maximum.atMost ?? maximum.lessThan;
  if (rate.kind === 'per-km') return rate.aboveKm;
  return rate.kind === 'km-bands' ? rate.bands[1]?.from : undefined;
}

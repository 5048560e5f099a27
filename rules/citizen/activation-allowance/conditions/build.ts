import type { Builders, Stated } from '../../../define.js';
import type { TargetGroup } from '../../target-groups/target-group.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import type parameters from '../parameters.json';
import type readings from '../readings.json';

/** What the conditions of a guideline are stated with. */
export type Build = Pick<Builders<typeof parameters, typeof readings, Facts>, 'anyOf' | 'condition' | 'when' | 'yes'>;

/** Conditions, as they were stated. */
export type Rules = readonly Stated<Facts>[];

/** States rules that concern some groups and no others. */
export function onlyFor(
  groups: readonly TargetGroup[] | undefined,
  rule: Stated<Facts>,
  { groupIn }: AllowanceLaw,
  { when }: Build,
): Rules {
  if (groups === undefined) return [rule];
  return when(['targetGroup'], (facts) => groups.includes(groupIn(facts) as TargetGroup), [rule]);
}

/** The id of a condition, with a number where others stand before it that are alike. */
export function numbered(id: string, before: number): string {
  return before === 0 ? id : `${id}-${before + 1}`;
}

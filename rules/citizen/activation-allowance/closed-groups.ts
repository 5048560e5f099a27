import type { Builders, Stated } from '../../define.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { AllowanceLaw } from './law.js';
import type parameters from './parameters.json';
import type readings from './readings.json';

type Build = Pick<Builders<typeof parameters, typeof readings, Facts>, 'condition' | 'rowIfAny' | 'when'>;

/**
 * Whether a course of a group that is closed to new ones was granted in time; asked of those groups only.
 *
 * @see act 1750 of 29 December 2025 § 21, stk. 8: resource courses and vocational rehabilitation from 1 February 2026
 */
export function grantedInTime({ groupIn }: AllowanceLaw, { condition, rowIfAny, when }: Build): readonly Stated<Facts>[] {
  const closed = rowIfAny('closed');
  if (closed === undefined) return [];
  const granted = condition(
    'course-granted',
    ['courseGranted'],
    ({ courseGranted }, at) => courseGranted <= at.show('granted-by', closed.value.latest, 'date'),
    { under: closed },
  );
  return when(['targetGroup'], (facts) => closed.value.groups.includes(groupIn(facts) as string), [granted]);
}

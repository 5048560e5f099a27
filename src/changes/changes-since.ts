import changes from '../../rules/changes.json' with { type: 'json' };
import version from '../../rules/version.json' with { type: 'json' };
import { freeze } from '../engine/freeze.js';
import { InputError, show } from '../engine/problem.js';
import type { ChangedRules, RuleChanges } from './change.js';

const SINCE = changes as unknown as Readonly<Record<string, readonly ChangedRules[]>>;

/**
 * The released versions that one may ask about, the oldest first.
 * @since 0.2.0
 * @example
 * RELEASED_VERSIONS[0] // => '0.1.0'
 */
export const RELEASED_VERSIONS: readonly string[] = Object.freeze(Object.keys(SINCE));

/**
 * Finds what the rules say otherwise than in a released version: dated rows, guidelines, open questions of law, texts, and the worked
 * cases that are answered otherwise now. A host looks again at cases whose scheme and day these touch.
 *
 * @throws InputError for a version that was not released
 * @since 0.2.0
 * @example
 * const { rules } = changesSince('0.1.0');
 * rules.find(({ id }) => id === 'travel-reimbursement')?.change // => 'added'
 * const cases = rules.find(({ id }) => id === 'activation-allowance')?.changes.filter((change) => change.of === 'case');
 * cases?.map(({ key }) => key) // => ['lt-nytteindsats', 'lt-nytteindsats-too-near']
 */
export function changesSince(release: string): RuleChanges {
  const rules = Object.hasOwn(SINCE, release) ? SINCE[release] : undefined;
  if (rules === undefined) {
    const expected = `a released version: ${RELEASED_VERSIONS.join(', ')}`;
    throw new InputError('options', [{ path: 'since', code: 'unexpected', expected, received: show(release) }]);
  }
  return { since: release, version: version.version, rules: freeze(rules) };
}

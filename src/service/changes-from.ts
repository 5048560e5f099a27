import { changesSince, RELEASED_VERSIONS, type RuleChanges } from '../changes.js';
import { show } from '../engine/problem.js';
import { Refused } from './problem-details.js';

/**
 * What the rules say otherwise than in a released version.
 * @throws Refused for a version that was not released, and where none or several are named
 */
export function changesFrom(versions: readonly string[]): RuleChanges {
  const [version = ''] = versions;
  if (versions.length > 1) throw refused(`${versions.length} versions`);
  if (!RELEASED_VERSIONS.includes(version)) throw refused(show(version));
  return changesSince(version);
}

function refused(received: string): Refused {
  const expected = `one released version: ${RELEASED_VERSIONS.join(', ')}`;
  return new Refused('query', {}, [{ path: '?from', code: 'unexpected', expected, received }]);
}

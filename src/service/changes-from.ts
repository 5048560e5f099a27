import { changesSince, type RuleChanges } from '../changes.js';
import { InputError, type Problem } from '../engine/problem.js';
import { Refused } from './problem-details.js';

/**
 * What the rules say otherwise than in a released version.
 * @throws Refused for a version that was not released, and where none or several are named
 */
export function changesFrom(versions: readonly string[]): RuleChanges {
  if (versions.length > 1) throw new Refused('query', {}, [several(versions.length)]);
  try {
    return changesSince(versions[0] ?? '');
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const problems = cause.problems.map((problem) => ({ ...problem, path: '?from' }));
    throw new Refused('query', {}, problems);
  }
}

function several(count: number): Problem {
  return { path: '?from', code: 'unexpected', expected: 'one released version', received: `${count} versions` };
}

import { changesSince, type RuleChanges } from '../changes.js';
import { InputError } from '../engine/problem.js';
import { Refused } from './problem-details.js';

/**
 * What the rules say otherwise than in a released version.
 * @throws Refused for a version that was not released, and where none is named
 */
export function changesFrom(version: string | undefined): RuleChanges {
  try {
    return changesSince(version ?? '');
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const problems = cause.problems.map((problem) => ({ ...problem, path: '?from' }));
    throw new Refused('query', {}, problems);
  }
}

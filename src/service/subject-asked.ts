import { CALCULATIONS, SCHEMES, type Subject } from '../cli/commands/subjects.js';
import { nearestKey } from '../engine/nearest-key.js';
import { Refused } from './problem-details.js';

/**
 * The scheme or calculation of an id.
 * @throws Refused that names the nearest where there is none, and says where one of the other kind is asked
 */
export function subjectAsked(id: string, subjects: ReadonlyMap<string, Subject>): Subject {
  const found = subjects.get(id);
  if (found !== undefined) return found;
  if (CALCULATIONS.has(id)) throw new Refused('not-a-scheme', { id });
  if (SCHEMES.has(id)) throw new Refused('not-a-calculation', { id });
  const nearest = nearestKey(id, [...subjects.keys()]);
  throw nearest === undefined ? new Refused('unknown-subject', { id }) : new Refused('unknown-subject-nearest', { id, nearest });
}

import { nearestKey } from '../engine/nearest-key.js';
import type { Problem } from '../engine/problem.js';

/** Names in the query of an address that nothing reads: a typing error must not pass for a choice. */
export function queryProblems(names: readonly string[], known: readonly string[]): Problem[] {
  const expected = known.length === 0 ? 'no query' : known.join(', ');
  return names
    .filter((name) => !known.includes(name))
    .map((name): Problem => {
      const nearest = nearestKey(name, known);
      return { path: `?${name}`, code: 'unknown-key', expected, ...(nearest !== undefined && { nearest }) };
    });
}

import { nearestKey } from '../engine/nearest-key.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Wanted } from './wanted.js';

/** The columns of text that groups are told apart by. */
export const BY = ['municipality', 'benefit'] as const;

/** What a column of a file holds: a value a line, lists of events, or values of a type that is none of ours. */
export type Held = 'values' | 'lists' | `values of type ${string}`;

/**
 * Accepts the columns of a file, by name; a file without any holds nobody.
 * @throws InputError where one that is asked for is not among them, or the file holds dated events instead
 */
export function requireColumns(columns: readonly Wanted[], found: ReadonlyMap<string, Held>): void {
  if (found.size === 0) return;
  const asked = new Map<string, string>([
    ...BY.map((name) => [name, 'a column of keys'] as const),
    ...columns.map(({ name, expected }) => [name, `a column of ${expected.replace('a ', '').replace('number', 'numbers')}`] as const),
  ]);
  const others = [...found.keys()].filter((name) => !asked.has(name));
  const faults = [...asked].flatMap(([path, expected]): Problem[] => {
    const held = found.get(path);
    if (held === 'values') return [];
    if (held !== undefined) return [{ path, code: 'unexpected', expected, received: held }];
    const nearest = nearestKey(path, others);
    return [{ path, code: 'unexpected', expected, received: 'no such column', ...(nearest !== undefined && { nearest }) }];
  });
  if (faults.length > 0) throw new InputError('facts', [...dated(found), ...faults]);
}

/** Dated events are counted citizen by citizen, in the window of the plan; SQL is given what was counted. */
function dated(found: ReadonlyMap<string, Held>): Problem[] {
  const lists = [...found].filter(([, held]) => held === 'lists').map(([name]) => name);
  const expected = 'counted columns; `regelvaerk jobcenterindblik EXTRACT --columns FILE` counts dated events';
  return lists.length === 0 ? [] : [{ path: '', code: 'unexpected', expected, received: `dated events in ${lists.join(', ')}` }];
}

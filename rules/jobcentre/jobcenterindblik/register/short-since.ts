import { addDays, type Day } from '../../../../src/engine/day.js';
import { changesIn, firstWithout } from './changes.js';
import type { RegisterCitizen } from './citizen.js';
import { citizenColumns, type Derived } from './columns.js';
import { lackingIn } from './lacking.js';
import { coversOf } from './listed.js';
import { windowEnding } from './window.js';
import type { WorkOptions } from './worklist.js';

/**
 * The day from which a citizen who falls short on `on` has done so without a break; `undefined` where that is 12 months ago or more, or
 * the lists do not tell.
 */
export function shortSince(citizen: RegisterCitizen, { on, how, judge }: WorkOptions): Day | undefined {
  const told = firstWithout(addDays(coversOf(citizen).from, -1));
  const yearBack = windowEnding(on).from;
  const first = told > yearBack ? told : yearBack;
  if (first > on) return undefined;
  const now = citizenColumns(citizen, windowEnding(on), how);
  let since: Day | undefined;
  for (const day of [first, ...changesIn({ from: first, to: on }, citizen, how)].reverse()) {
    const columns = citizenColumns(citizen, windowEnding(day), how);
    if (!tells(columns, now)) return undefined;
    if ('excluded' in columns || lackingIn(columns, day, judge) === undefined) return since;
    since = day;
  }
  return undefined;
}

/** Tells whether as much is known as in other columns; that there is no benefit or residence is known too. */
function tells(columns: Derived, other: Derived): boolean {
  if ('excluded' in columns) return columns.excluded === 'no-benefit' || columns.excluded === 'not-resident';
  return Object.entries(columns).every(
    ([column, value]) => value !== undefined || (other as Record<string, unknown>)[column] === undefined,
  );
}

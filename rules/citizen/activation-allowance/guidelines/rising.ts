import { exceeds, type Kroner } from '../../../../src/engine/kroner.js';
import type { Problem } from '../../../../src/engine/problem.js';
import { fault } from './fault.js';
import type { Rate } from './rate.js';

type Amount = Kroner | 'not-read' | null;

/**
 * Amounts that fall where they should rise: for more zones, or for more days a week. Bands of kilometres may fall, for the travel
 * reimbursement takes over; a table that falls on purpose says so.
 */
export function fallFaults(rate: Rate): Problem[] {
  if (rate.kind === 'zones' && !rate.mayFall) {
    const amounts = rate.steps.map(({ amount }) => amount);
    return falls(amounts, 'zones', (place) => `rate.steps[${place}].amount`);
  }
  if (rate.kind !== 'zone-days' || rate.mayFall) return [];
  const { rows } = rate;
  const byDays = rows.flatMap(({ amounts }, row) => falls(amounts, 'days a week', (place) => `rate.rows[${row}].amounts[${place}]`));
  const days = Math.max(...rows.map(({ amounts }) => amounts.length));
  const byZones = Array.from({ length: days }).flatMap((_, day) => {
    const amounts = rows.map((row) => row.amounts[day] ?? null);
    return falls(amounts, 'zones', (place) => `rate.rows[${place}].amounts[${day}]`);
  });
  return [...byDays, ...byZones];
}

/** The amounts that are lower than the one stated before; nothing due, and what was not read, are passed over. */
function falls(amounts: readonly Amount[], what: string, path: (place: number) => string): Problem[] {
  let before: Kroner | undefined;
  return amounts.flatMap((amount, place) => {
    if (amount === null || amount === 'not-read') return [];
    const fallen = before !== undefined && exceeds(before, amount);
    const expected = `at least ${before}, the amount for fewer ${what}, or "mayFall": true where it falls on purpose`;
    before = amount;
    return fallen ? [fault(path(place), expected, amount)] : [];
  });
}

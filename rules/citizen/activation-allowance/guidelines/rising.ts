import { exceeds, type Kroner, type Problem } from '../../../define.js';
import parameters from '../parameters.json' with { type: 'json' };
import { fault } from './fault.js';
import type { Rate, RateOf } from './rate.js';

type Amount = Kroner | 'not-read' | null;

/**
 * Amounts that fall where they should rise: for more zones, for more days a week, or for more kilometres; a table that falls on purpose says
 * so. The other kinds cannot fall: they state one amount or one maximum, or pay each kilometre alike.
 */
export function fallFaults(rate: Rate): Problem[] {
  if (rate.kind === 'zones' && !rate.mayFall) {
    const amounts = rate.steps.map(({ amount }) => amount);
    return falls(amounts, 'zones', (place) => `rate.steps[${place}].amount`);
  }
  if (rate.kind === 'km-bands' && !rate.mayFall) return bandFalls(rate);
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

/** Bands that begin beyond the kilometres that the allowance covers may fall: there the travel reimbursement takes over. */
function bandFalls({ bands }: RateOf<'km-bands'>): Problem[] {
  const covered = Math.max(...parameters.frame.map(({ value }) => Number(value)));
  const within = bands.filter(({ from }) => from <= covered).map(({ most }) => most);
  return falls(within, 'kilometres', (place) => `rate.bands[${place}].most`);
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

import { type Share, shareIn } from '../../../../src/population/share.js';
import type { Tally } from '../../../../src/population/tally.js';
import type { CountedShares } from '../shares/share-given.js';
import type { Way } from './focus-measure.js';
import type { CountingPlan } from './plan.js';
import { added, sumIn } from './sums.js';

/** Which citizens a share is of: all of them, those of a municipality, or those on a benefit. */
export interface Of {
  /** Key of the municipality; left out: of all. */
  readonly municipality?: string | undefined;
  /** Key of the benefit; left out: on any. */
  readonly benefit?: string | undefined;
}

/** The measures of a plan that count alike, in every window. */
export interface WayTallies {
  readonly way: Way;
  /** One for each window that is averaged; one in all where they are pooled. */
  readonly states: readonly (readonly number[])[];
  /** Those of the latest window. */
  readonly latest: readonly number[];
}

/**
 * The facts that the scheme asks of what was counted: one entry for each way to count that is left open.
 * @param tallies one for each measure of the plan
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 });
 * countedShares(plan, count.tallies(), { municipality: 'lejre' })[0]?.offers // => [{ least: { reached: 0, counted: 0 }, most: { reached: 0, counted: 0 } }]
 */
export function countedShares(plan: CountingPlan, tallies: readonly Tally[], of: Of = {}): CountedShares[] {
  return byWay(plan, tallies, of).map(({ way, states }) => ({
    under: way,
    conversations: shares(states, 0),
    offers: shares(states, 1),
    both: shares(states, 'all'),
  }));
}

/** The states of the citizens asked about, for each way to count. */
export function byWay({ measures }: CountingPlan, tallies: readonly Tally[], { municipality, benefit }: Of): WayTallies[] {
  const ways = new Map<Way, Tally[]>();
  for (const [place, { way }] of measures.entries()) {
    const windows = ways.get(way);
    if (windows === undefined) ways.set(way, [tallies[place] as Tally]);
    else windows.push(tallies[place] as Tally);
  }
  return [...ways].map(([way, windows]) => {
    const each = windows.map((tally) => sumIn(tally, municipality, benefit));
    const pooled = way.averaging === 'pooled-months' || way.averaging === 'pooled-quarters';
    return { way, states: pooled ? [each.reduce(added)] : each, latest: each.at(-1) as readonly number[] };
  });
}

function shares(windows: readonly (readonly number[])[], asked: number | 'all'): Share[] {
  return windows.map((states) => shareIn(states, asked));
}

import type { Day } from '../../../src/engine/day.js';
import { contradiction } from '../../../src/engine/list-problems.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { CountedShares, JobcentreFacts, ShareGiven } from './facts.js';
import { COUNTING } from './readings.js';
import { type Bounds, boundsOf } from './shares/bounds.js';

/**
 * Contradictions among the facts: measured beyond the day judged, ways to count that are named of some entries only or given
 * twice, lists of different windows, and bounds the wrong way round.
 */
export function jobcentreProblems({ counted = [], measuredTo }: JobcentreFacts, on: Day): Problem[] {
  const ways = counted.map(wayOf);
  const beyond =
    measuredTo === undefined || measuredTo <= on ? [] : [contradiction('measuredTo', `a day not after the day judged, ${on}`, measuredTo)];
  return [...beyond, ...counted.flatMap((entry, index) => [...wayProblems(ways, index), ...entryProblems(entry, `counted[${index}]`)])];
}

/** Which readings an entry names, and which option of each. */
function wayOf({ under }: CountedShares): { readonly named: string; readonly options: string } {
  const named = COUNTING.filter((reading) => under?.[reading] !== undefined);
  return { named: named.join(', ') || 'none', options: named.map((reading) => under?.[reading]).join(', ') || 'none' };
}

function wayProblems(ways: readonly ReturnType<typeof wayOf>[], index: number): Problem[] {
  const [first, way] = [ways[0], ways[index]] as [ReturnType<typeof wayOf>, ReturnType<typeof wayOf>];
  const path = `counted[${index}].under`;
  if (way.named !== first.named) return [contradiction(path, `the same readings as counted[0]: ${first.named}`, way.named)];
  const same = ways.findIndex(({ named, options }) => named === way.named && options === way.options);
  return same < index ? [contradiction(path, `another way to count than counted[${same}]`, way.options)] : [];
}

/** The lists of one entry are of the same windows, and the least of a share is not above the most. */
function entryProblems({ conversations, offers, both }: CountedShares, path: string): Problem[] {
  const lists = Object.entries({ conversations, offers, ...(both !== undefined && { both }) });
  return lists.flatMap(([name, shares]) => [
    ...(shares.length === conversations.length
      ? []
      : [contradiction(`${path}.${name}`, `${conversations.length} windows, as in conversations`, `${shares.length}`)]),
    ...shares.flatMap((share, place) => boundProblems(share, `${path}.${name}[${place}]`)),
  ]);
}

function boundProblems(share: ShareGiven, path: string): Problem[] {
  if (!('least' in share) || inOrder(boundsOf(share))) return [];
  const { least, most } = share;
  return [contradiction(`${path}.least`, `at most ${most.reached} of ${most.counted}`, `${least.reached} of ${least.counted}`)];
}

/** The least and the most in order; a share of nobody has no place among them. */
function inOrder({ least, most }: Bounds): boolean {
  return least === undefined || most === undefined || least.of * most.among <= most.of * least.among;
}

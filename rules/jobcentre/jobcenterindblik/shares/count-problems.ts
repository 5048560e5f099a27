import { contradiction, type Problem } from '../../../define.js';
import { COUNTING } from '../readings.js';
import { type Bounds, boundsOf } from './bounds.js';
import type { CountedShares, ShareGiven } from './share-given.js';

/** Contradictions among counts: ways that are named of some entries only or given twice, lists of different windows, bounds the wrong way round. */
export function countProblems(counted: readonly CountedShares[]): Problem[] {
  const ways = counted.map(wayOf);
  return counted.flatMap((one, index) => [...wayProblems(ways, index), ...entryProblems(one, `counted[${index}]`)]);
}

/** Which readings an entry names, and which option of each. */
function wayOf({ under }: CountedShares): { readonly named: string; readonly options: string } {
  const named = COUNTING.filter((reading) => under?.[reading] !== undefined);
  return { named: named.join(', ') || 'none', options: named.map((reading) => under?.[reading]).join(', ') || 'none' };
}

function wayProblems(ways: readonly ReturnType<typeof wayOf>[], index: number): Problem[] {
  const [first, own] = [ways[0], ways[index]] as [ReturnType<typeof wayOf>, ReturnType<typeof wayOf>];
  const path = `counted[${index}].under`;
  if (own.named !== first.named) return [contradiction(path, `the same readings as counted[0]: ${first.named}`, own.named)];
  const same = ways.findIndex(({ named, options }) => named === own.named && options === own.options);
  return same < index ? [contradiction(path, `another way to count than counted[${same}]`, own.options)] : [];
}

/** The lists of one entry are of the same windows, and the least of a share is not above the most. */
function entryProblems({ conversations, offers, both }: CountedShares, path: string): Problem[] {
  const lists = Object.entries({ conversations, offers, ...(both !== undefined && { both }) });
  return lists.flatMap(([name, shares]) => [
    ...(shares.length === conversations.length
      ? []
      : [contradiction(`${path}.${name}`, `${conversations.length} windows, as in conversations`, `${shares.length}`)]),
    ...shares.flatMap((given, place) => boundProblems(given, `${path}.${name}[${place}]`)),
  ]);
}

function boundProblems(given: ShareGiven, path: string): Problem[] {
  if (!('least' in given) || inOrder(boundsOf(given))) return [];
  const { least, most } = given;
  return [contradiction(`${path}.least`, `at most ${most.reached} of ${most.counted}`, `${least.reached} of ${least.counted}`)];
}

/** The least and the most in order; a share of nobody has no place among them. */
function inOrder({ least, most }: Bounds): boolean {
  return least === undefined || most === undefined || least.of * most.among <= most.of * least.among;
}

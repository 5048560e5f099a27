import type { Text } from '../engine/reading.js';
import type { Unverified } from './citations.js';

/** Something that is not verified, and why it stands nevertheless. */
export interface Known extends Unverified {
  readonly because: Text;
}

/** What was found against what is known not to be verified. */
export interface Against {
  /** Found, and not in the list: the rules or the list must be mended. */
  readonly fresh: readonly Unverified[];
  /** In the list and found. */
  readonly known: readonly Known[];
  /** In the list and no longer found: it is to be taken off. */
  readonly settled: readonly Known[];
}

/** Holds findings against the list of what is known not to be verified. Of the places where nothing could be looked up nothing is settled. */
export function against(found: readonly Unverified[], list: readonly Known[], notLookedUp: readonly string[] = []): Against {
  const listed = new Set(list.map(keyOf));
  const seen = new Set(found.map(keyOf));
  const unseen = new Set(notLookedUp);
  return {
    fresh: found.filter((each) => !listed.has(keyOf(each))),
    known: list.filter((each) => seen.has(keyOf(each))),
    settled: list.filter((each) => !seen.has(keyOf(each)) && !unseen.has(each.at)),
  };
}

/** How many entries of the list each folder of rules has, by its name: for a table of what is covered. */
export function unverifiedBy(list: readonly Unverified[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { at } of list) {
    const [, folder = at] = at.split('/');
    counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return counts;
}

function keyOf({ at, lacks }: Unverified): string {
  return `${at} ${lacks}`;
}

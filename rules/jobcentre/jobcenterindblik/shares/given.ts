import type { Problem } from '../../../../src/engine/problem.js';
import type { Chosen } from '../../../../src/engine/reading.js';
import { choice, contradiction, type Kind, list, oneOf, optional, pattern, record, such, type ValueOf, whole } from '../../../define.js';
import { COUNTING, type CountingReadings } from '../readings.js';
import readings from '../readings.json' with { type: 'json' };
import { type Bounds, boundsOf } from './bounds.js';

const fraction = such(
  record({
    /** Citizens who reached what is asked, a whole number from 0. */
    reached: whole('citizens'),
    /** Citizens counted, at least as many. */
    counted: whole('citizens'),
  }),
  ({ reached, counted }) => reached <= counted,
  '{ reached, counted } in whole citizens, reached at most counted',
);

const share = oneOf(
  [
    fraction,
    record({ least: fraction, most: fraction }),
    /** As printed, such as "86" or "86.4": it stands for every share that rounds to it. */
    record({ percent: pattern(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'a share in % as printed, such as "86" or "86.4", at most 100') }),
  ],
  'a share { reached, counted }, reached at most counted, { least, most } of two such, or { percent: "86" } of at most 100',
);

/** A share of the citizens counted: as counted, with the bounds where something is unknown, or as printed and rounded. */
export type ShareGiven = ValueOf<typeof share>;

/** One option of each reading that decides how citizens are counted, of as many as are named. */
const way = record(
  Object.fromEntries(COUNTING.map((reading) => [reading, optional(choice(Object.keys(readings[reading].options)))])),
) as unknown as Kind<Chosen<CountingReadings>>;

const windows = list(share, { from: 1, to: 100, what: 'a list of shares, one for each window' });

const entry = record({
  /** How it was counted, where the sources leave that open; left out of hand-given figures. */
  under: optional(way),
  /** Of those counted, the citizens with enough conversations: one share for each window that is averaged. */
  conversations: windows,
  /** Of those counted, the citizens with an offer, or with the hours that stand in for one. */
  offers: windows,
  /** Citizens who reached both, where the two are read as one joint share; left out, the two shares bound it. */
  both: optional(windows),
});

/** What was counted under one way to count; each list has one entry for each window that is averaged. */
export type CountedShares = ValueOf<typeof entry>;

/** What was counted: one entry, or one for each way to count that is left open. */
export const counts = list(entry, { from: 1, what: 'a list of what was counted, one entry for each way to count' });

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

import type { At, Chosen } from '../../../define.js';
import { COUNTING, type CountingReadings } from '../readings.js';
import readings from '../readings.json' with { type: 'json' };
import type { CountedShares } from './share-given.js';

type Counting = keyof CountingReadings;
type Entries = readonly CountedShares[];
type Asking = Pick<At<object, typeof readings, object>, 'ask'>;

/**
 * The entry of the way to count that holds. Every reading that the entries name is asked, but those that are decided, so that the
 * answer turns on it only where the ways to count come to different answers. `undefined` where there is no entry of that way.
 */
export function entryCounted(counted: Entries, decided: Chosen<CountingReadings>, at: Asking): CountedShares | undefined {
  const [settled, open] = [true, false].map((is) => COUNTING.filter((reading) => (decided[reading] !== undefined) === is));
  const alike = (settled as Counting[]).reduce((entries, reading) => countedAs(entries, reading, decided[reading] as string), counted);
  return (open as Counting[]).reduce((entries, reading) => {
    const present = [...namedIn(entries, reading).keys()];
    if (present.length === 0) return entries;
    const options = present.length > 1 ? present : Object.keys(readings[reading].options);
    return countedAs(entries, reading, askedAmong(reading, options, at));
  }, alike)[0];
}

/** Asks between some of the options of a reading only: those that were counted. */
function askedAmong(reading: string, options: readonly string[], { ask }: Asking): string {
  const answers = Object.fromEntries(options.map((option) => [option, () => option]));
  return (ask as unknown as (reading: string, answers: Readonly<Record<string, () => string>>) => string)(reading, answers);
}

/** What was counted under one option of a reading; all of it, where how it was read is not told. */
function countedAs(counted: Entries, reading: Counting, option: string): Entries {
  const named = namedIn(counted, reading);
  return named.size === 0 ? counted : (named.get(option) ?? []);
}

const known = new WeakMap<Entries, Map<Counting, ReadonlyMap<string, Entries>>>();

/** The entries by the option of a reading that they name: kept, for a rule looks at the same ones for each way to count. */
function namedIn(entries: Entries, reading: Counting): ReadonlyMap<string, Entries> {
  const all = known.get(entries) ?? new Map<Counting, ReadonlyMap<string, Entries>>();
  known.set(entries, all);
  const found = all.get(reading) ?? grouped(entries, reading);
  all.set(reading, found);
  return found;
}

function grouped(entries: Entries, reading: Counting): ReadonlyMap<string, Entries> {
  const groups = new Map<string, CountedShares[]>();
  for (const entry of entries) {
    const option = entry.under?.[reading];
    if (option === undefined) continue;
    const group = groups.get(option) ?? [];
    groups.set(option, group);
    group.push(entry);
  }
  return groups;
}

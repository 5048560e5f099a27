import { Misuse } from '../../io/io.js';
import { bloomFilter } from './bloom-filter.js';

/** What is known of an id when a line has it: met first on another line, perhaps met before, or new. */
export type Met = { readonly on: number } | 'perhaps' | 'new';

/** Finds citizens who stand in an extract more than once. Ids are compared as text: 7 and "7" are one citizen. */
export interface Duplicates {
  /** Meets the ids of lines that could be read, at most `MOST_AT_ONCE`. */
  meet(ids: readonly string[], lines: readonly number[]): readonly Met[];
  /** The ids that a second reading has to settle, with the first line they were doubted on. */
  readonly doubted: ReadonlyMap<string, number>;
}

/** Finds them without a text made of every id. */
export interface DoubtingIds extends Duplicates {
  /** Puts an id of ASCII that stands among bytes on one of the places of those that are met together. */
  put(place: number, bytes: Uint8Array, from: number, to: number): void;
  /** Meets the ids of so many first places; 1 where one was perhaps met before. */
  meetPut(count: number): Uint8Array;
  /** Notes that an id was perhaps met before. */
  doubt(id: string, line: number): void;
}

/** Keeps every id: for an input that can be read only once. */
export function keepingIds(): Duplicates {
  const lines = new Map<string, number>();
  return {
    meet: (ids, numbers) =>
      ids.map((id, place) => {
        const on = lines.get(id);
        if (on !== undefined) return { on };
        lines.set(id, numbers[place] as number);
        return 'new';
      }),
    doubted: new Map(),
  };
}

/** A file in which more citizens stand twice is not an extract, and to settle them all would take memory without bound. */
const MOST_DOUBTED = 1_000_000;

/** Keeps a filter that is bounded: for a file of so many bytes, which can be read again where the filter was in doubt. */
export function doubtingIds(size: number, most = MOST_DOUBTED): DoubtingIds {
  const filter = bloomFilter(size);
  const doubted = new Map<string, number>();
  const doubt = (id: string, line: number) => {
    if (!doubted.has(id)) doubted.set(id, line);
    if (doubted.size > most) throw new Misuse(`more than ${most} citizens stand in the extract twice: is it the same one two times over?`);
  };
  return {
    put: filter.putBytes,
    meetPut: filter.meet,
    doubt,
    meet: (ids, lines) => {
      for (const [place, id] of ids.entries()) filter.put(place, id);
      const met = filter.meet(ids.length);
      return ids.map((id, place) => {
        if (met[place] === 0) return 'new';
        doubt(id, lines[place] as number);
        return 'perhaps';
      });
    },
    doubted,
  };
}

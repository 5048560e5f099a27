/** Remembers ids in a fixed size: an id it has not met is sometimes taken for one it has, never the other way round. */
export interface BloomFilter {
  /** Notes ids, at most `MOST_AT_ONCE`, one after the other; true where an id may have been noted before. */
  meet(ids: readonly string[]): readonly boolean[];
}

/** Ids are best noted together: the memory they lie in is then waited for once, not once for each. */
export const MOST_AT_ONCE = 64;

/** At most 32 MiB: of 5.9 million ids hardly one is taken for another. At least 8 MiB, so that memory hardly grows with an extract. */
const [FEWEST, MOST] = [2 * 1024 * 1024, 8 * 1024 * 1024];
/** A word for so many bytes of an extract: 64 bits and more for each citizen. */
const BYTES_FOR_WORD = 64;
/** The bits of an id lie within one cache line, each in a word of its own. */
const BLOCK_WORDS = 16;
const BITS = 12;
/** The upper five bits of a number name a bit of the word. */
const BIT_SHIFT = 27;
/** A step through all numbers of 32 bits: the ids of a block share their bits only where they share all 32. */
const STEP = 0x9e3779b1;
const OTHER_STEP = 0x5f356495;

/** A filter that has met nothing, for an extract of so many bytes. */
export function bloomFilter(size: number): BloomFilter {
  const words = new Int32Array(Math.min(MOST, Math.max(FEWEST, 2 ** Math.ceil(Math.log2(size / BYTES_FOR_WORD)))));
  const all = words.length / BLOCK_WORDS;
  const blocks = new Int32Array(MOST_AT_ONCE);
  const spreads = new Int32Array(MOST_AT_ONCE);
  /** Written and never read: what lies apart in memory is fetched side by side before it is looked at one after the other. */
  const fetched = new Int32Array(MOST_AT_ONCE);
  const note = (place: number): boolean => {
    let bits = spreads[place] as number;
    let met = true;
    const block = blocks[place] as number;
    const first = bits;
    for (let bit = 0; bit < BITS; bit += 1) {
      const word = block + ((first + bit) & (BLOCK_WORDS - 1));
      bits = (Math.imul(bits, STEP) + STEP) | 0;
      const mask = 1 << (bits >>> BIT_SHIFT);
      const held = words[word] as number;
      if ((held & mask) === 0) met = false;
      words[word] = held | mask;
    }
    return met;
  };
  return {
    meet: (ids) => {
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place] as string;
        blocks[place] = ((hashed(id, STEP) >>> 0) % all) * BLOCK_WORDS;
        spreads[place] = hashed(id, OTHER_STEP);
      }
      for (let place = 0; place < ids.length; place += 1) fetched[place] = words[blocks[place] as number] as number;
      return ids.map((_, place) => note(place));
    },
  };
}

/** A number of 32 bits for a text, another for another step. */
function hashed(text: string, step: number): number {
  let hash = step;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), step);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

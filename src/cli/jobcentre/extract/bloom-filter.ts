/** Remembers ids in a fixed size: an id it has not met is sometimes taken for one it has, never the other way round. */
export interface BloomFilter {
  /** Puts an id on one of the places of those that are noted together. */
  put(place: number, id: string): void;
  /** The same for an id of ASCII that stands among bytes. */
  putBytes(place: number, bytes: Uint8Array, from: number, to: number): void;
  /** Notes the ids of so many first places, one after the other; 1 where an id may have been noted before. */
  meet(count: number): Uint8Array;
}

/** Ids are best noted together: the memory they lie in is then waited for once, not once for each. */
export const MOST_AT_ONCE = 64;

/** At most 32 MiB: of 5.9 million ids hardly one is taken for another. At least 8 MiB, so that memory hardly grows with an extract. */
const [FEWEST, MOST] = [2 * 1024 * 1024, 8 * 1024 * 1024];
/** A word for so many bytes of an extract: 64 bits and more for each citizen. */
const BYTES_FOR_WORD = 64;
/** The bits of an id lie within one cache line: in five of its words, three in each. */
const [BLOCK_WORDS, WORDS] = [16, 5];
/** The upper bits of a number name three bits of a word, each by five: of what a bit is shifted by no more is looked at. */
const [FIRST_SHIFT, SECOND_SHIFT, THIRD_SHIFT] = [27, 22, 17];
/** A step through all numbers of 32 bits: the ids of a block share their bits only where they share all 32. */
const STEP = 0x9e3779b1;
const OTHER_STEP = 0x5f356495;

/** A filter that has met nothing, for an extract of so many bytes. */
export function bloomFilter(size: number): BloomFilter {
  const words = new Int32Array(Math.min(MOST, Math.max(FEWEST, 2 ** Math.ceil(Math.log2(size / BYTES_FOR_WORD)))));
  const all = words.length / BLOCK_WORDS - 1;
  const blocks = new Int32Array(MOST_AT_ONCE);
  const spreads = new Int32Array(MOST_AT_ONCE);
  /**
   * Written and never read: what lies apart in memory is fetched side by side before it is looked at one after the other. Both ends of
   * a block, for memory does not begin with a cache line.
   */
  const fetched = new Int32Array(MOST_AT_ONCE);
  const note = (place: number): boolean => {
    const block = blocks[place] as number;
    let bits = spreads[place] as number;
    let word = bits & (BLOCK_WORDS - 1);
    const apart = ((bits >>> 4) & (BLOCK_WORDS - 1)) | 1;
    let missing = 0;
    for (let step = 0; step < WORDS; step += 1) {
      word = (word + apart) & (BLOCK_WORDS - 1);
      bits = (Math.imul(bits ^ (bits >>> 15), STEP) + STEP) | 0;
      const mask = (1 << (bits >>> FIRST_SHIFT)) | (1 << (bits >>> SECOND_SHIFT)) | (1 << (bits >>> THIRD_SHIFT));
      const held = words[block + word] as number;
      missing |= mask & ~held;
      words[block + word] = held | mask;
    }
    return missing === 0;
  };
  const met = new Uint8Array(MOST_AT_ONCE);
  const hashed = (place: number, hash: number, other: number) => {
    blocks[place] = (mixed(hash) & all) * BLOCK_WORDS;
    spreads[place] = mixed(other);
  };
  return {
    put: (place, id) => {
      let [hash, other] = [STEP, OTHER_STEP];
      for (let at = 0; at < id.length; at += 1) {
        hash = Math.imul(hash ^ id.charCodeAt(at), STEP);
        other = Math.imul(other ^ id.charCodeAt(at), OTHER_STEP);
      }
      hashed(place, hash, other);
    },
    putBytes: (place, bytes, from, to) => {
      let [hash, other] = [STEP, OTHER_STEP];
      for (let at = from; at < to; at += 1) {
        hash = Math.imul(hash ^ (bytes[at] as number), STEP);
        other = Math.imul(other ^ (bytes[at] as number), OTHER_STEP);
      }
      hashed(place, hash, other);
    },
    meet: (count) => {
      for (let place = 0; place < count; place += 1) {
        const block = blocks[place] as number;
        fetched[place] = (words[block] as number) ^ (words[block + BLOCK_WORDS - 1] as number);
      }
      for (let place = 0; place < count; place += 1) met[place] = Number(note(place));
      return met;
    },
  };
}

/** Spreads the bits of a number of 32 bits over all of them. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

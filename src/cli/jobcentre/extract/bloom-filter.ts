/** Remembers ids in a fixed size: an id it has not met is sometimes taken for one it has, never the other way round. */
export interface BloomFilter {
  /** Notes an id; true where it may have been noted before. */
  meet(id: string): boolean;
}

/** 16 MiB: of 5.9 million ids some hundred are taken for others. */
const WORDS = 4 * 1024 * 1024;
/** The bits of an id lie within one cache line. */
const BLOCK_WORDS = 16;
const BLOCKS = WORDS / BLOCK_WORDS;
const BITS = 8;
/** The upper bits of a number name a word of the block, those below a bit of the word. */
const WORD_SHIFT = 28;
const MASK_SHIFT = 23;
const LAST_BIT = 31;
/** A step through all numbers of 32 bits: the ids of a block share its bits only where they share all 32. */
const STEP = 0x9e3779b1;

/** A filter that has met nothing. */
export function bloomFilter(): BloomFilter {
  const words = new Uint32Array(WORDS);
  return {
    meet: (id) => {
      const [place, spread] = hashes(id);
      const block = (place % BLOCKS) * BLOCK_WORDS;
      let met = true;
      let bits = spread;
      for (let n = 0; n < BITS; n += 1) {
        bits = (Math.imul(bits, STEP) + STEP) >>> 0;
        const word = block + (bits >>> WORD_SHIFT);
        const mask = 1 << ((bits >>> MASK_SHIFT) & LAST_BIT);
        const held = words[word] as number;
        if ((held & mask) !== 0) continue;
        met = false;
        words[word] = held | mask;
      }
      return met;
    },
  };
}

/** Two independent numbers of 32 bits for a text. */
function hashes(text: string): readonly [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

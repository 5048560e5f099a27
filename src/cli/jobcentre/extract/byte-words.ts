/** Finds words among bytes, four at a time, so that no text has to be made of them. */
export interface Words {
  /** The place of the word that stands here, -1 where it is none of these; the word at the place guessed is tried first. */
  at(bytes: DataView, from: number, to: number, guess?: number): number;
  /** How many bytes each word has. */
  readonly lengths: Int32Array;
}

const FOUR = 4;
const STEP = 0x9e3779b1;
const NONE = -1;

/** Collects words of four bytes and more, each with a sign at its end that stands nowhere else in one. */
export function wordsOf(texts: readonly string[]): Words {
  const words = texts.map((text) => Buffer.from(text));
  const lengths = Int32Array.from(words, ({ length }) => length);
  const ends = Int32Array.from(
    words,
    sumOf(({ length }) => Math.ceil(length / FOUR)),
  );
  const offsets = Int32Array.from(words.flatMap(offsetsOf));
  const fours = Int32Array.from(words.flatMap((word) => offsetsOf(word).map((at) => word.readInt32LE(at))));
  const mask = 2 ** Math.ceil(Math.log2(8 * words.length)) - 1;
  const heads = new Int16Array(mask + 1).fill(NONE);
  const next = new Int16Array(words.length);
  words.forEach((word, place) => {
    const head = mixed(word.readInt32LE()) & mask;
    next[place] = heads[head] as number;
    heads[head] = place;
  });
  const stands = (place: number, bytes: DataView, from: number, to: number): boolean => {
    if (from + (lengths[place] as number) > to) return false;
    const end = ends[place] as number;
    for (let part = place === 0 ? 0 : (ends[place - 1] as number); part < end; part += 1)
      if (bytes.getInt32(from + (offsets[part] as number), true) !== fours[part]) return false;
    return true;
  };
  return {
    lengths,
    at: (bytes, from, to, guess = NONE) => {
      if (guess !== NONE && stands(guess, bytes, from, to)) return guess;
      if (from + FOUR > to) return NONE;
      let place = heads[mixed(bytes.getInt32(from, true)) & mask] as number;
      while (place !== NONE && !stands(place, bytes, from, to)) place = next[place] as number;
      return place;
    },
  };
}

/** Where the fours of a word begin; the last one ends where it ends, and may repeat some of those before. */
function offsetsOf({ length }: Buffer): number[] {
  return Array.from({ length: Math.ceil(length / FOUR) }, (_, part) => Math.min(part * FOUR, length - FOUR));
}

function sumOf<T>(count: (item: T) => number): (item: T) => number {
  let sum = 0;
  return (item) => {
    sum += count(item);
    return sum;
  };
}

function mixed(four: number): number {
  const product = Math.imul(four, STEP);
  return product ^ (product >>> 16);
}

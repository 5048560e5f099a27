/** Finds words among bytes, so that no text has to be made of them. */
export interface Words<T> {
  /** The word that stands from a place up to the next quote, `undefined` where it is none of these; a guess is tried first. */
  at(bytes: Uint8Array, from: number, guess?: Word<T>): Word<T> | undefined;
}

/** What a word stands for, and its bytes. */
export interface Word<T> {
  readonly value: T;
  readonly bytes: Uint8Array;
}

const QUOTE = 0x22;
const STEP = 31;

/** Collects words, none of which has a quote or a backslash in it. */
export function wordsOf<T>(entries: readonly (readonly [word: string, value: T])[]): Words<T> {
  const mask = 2 ** Math.ceil(Math.log2(8 * entries.length)) - 1;
  const table = Array.from({ length: mask + 1 }, (): Word<T>[] => []);
  for (const [word, value] of entries) {
    const bytes = Buffer.from(word);
    table[bytes.reduce(mixed, 0) & mask]?.push({ value, bytes });
  }
  return {
    at: (bytes, from, guess) => {
      if (guess !== undefined && stands(guess.bytes, bytes, from)) return guess;
      let hash = 0;
      let end = from;
      for (let byte = bytes[end]; byte !== QUOTE; byte = bytes[end]) {
        if (byte === undefined) return undefined;
        hash = mixed(hash, byte);
        end += 1;
      }
      const words = table[hash & mask] as Word<T>[];
      for (let place = 0; place < words.length; place += 1) {
        const word = words[place] as Word<T>;
        if (stands(word.bytes, bytes, from)) return word;
      }
      return undefined;
    },
  };
}

function mixed(hash: number, byte: number): number {
  return (Math.imul(hash, STEP) + byte) | 0;
}

function stands(word: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let place = 0; place < word.length; place += 1) if (word[place] !== bytes[from + place]) return false;
  return bytes[from + word.length] === QUOTE;
}

/** Draws from lists and numbers; the same seed draws the same. */
export interface Random {
  /** A number from 0 up to 1. */
  (): number;
  oneOf<T>(list: readonly T[]): T;
  /** A whole number, first and last included. */
  whole(from: number, to: number): number;
}

/** A small generator of numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(random, {
    oneOf: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T,
    whole: (from: number, to: number) => from + Math.floor(random() * (to - from + 1)),
  });
}

import type { Readings } from '../src/engine/reading.js';
import type { ReadingText } from '../src/engine/texts.js';
import type { Words } from '../src/engine/value-words.js';

/** A calendar day in words. */
export const DAY: Words = { as: 'day' };

/** A period in words. */
export const PERIOD: Words = { as: 'period' };

/** An amount in words. */
export const KRONER: Words = { as: 'kroner' };

/** The choices about the law as the organisation is asked: as the register of readings words them, without what they rest on. */
export function asWorded<R extends Readings>(readings: R): { readonly [Q in keyof R]: ReadingText } {
  const worded = Object.entries(readings).map(([id, { question, options }]): [string, ReadingText] => [
    id,
    { question, options: Object.fromEntries(Object.entries(options).map(([option, { da, en }]) => [option, { da, en }])) },
  ]);
  return Object.fromEntries(worded) as { [Q in keyof R]: ReadingText };
}

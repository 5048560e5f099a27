import { LONGEST_NAME } from '../../../register/plain-values.js';
import { wordsOf } from './byte-words.js';

/** Where something stands in a line, and then where it ends. */
export interface Cursor {
  at: number;
}

/** A value that is written plainly; `undefined` for one that is not, or may not be right. */
export type ReadPlain = (line: Buffer, cursor: Cursor) => string | number | undefined;

const [QUOTE, BACKSLASH, SPACE, LAST, POINT, ZERO, NINE] = [0x22, 0x5c, 0x20, 0x7e, 0x2e, 0x30, 0x39];
const BASE = 10;

/** So many digits are exact, and so is the power that they are divided by: the quotient is the number that `JSON.parse` reads. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => BASE ** power);

/** A number from 0 without an exponent. */
export const plainNumber = (line: Buffer, cursor: Cursor): number | undefined => {
  const first = cursor.at;
  let at = first;
  let digits = 0;
  let point = -1;
  for (let byte = line[at] as number; ; byte = line[at] as number) {
    if (byte >= ZERO && byte <= NINE) digits = digits * BASE + byte - ZERO;
    else if (byte === POINT && point === -1) point = at;
    else break;
    at += 1;
  }
  cursor.at = at;
  const whole = (point === -1 ? at : point) - first;
  if (whole < 1 || (whole > 1 && line[first] === ZERO) || at - first > MOST_DIGITS || point === at - 1) return undefined;
  return point === -1 ? digits : digits / (POWERS[at - point - 1] as number);
};

/** A whole number from 0. */
export const plainWhole: ReadPlain = (line, cursor) => {
  const number = plainNumber(line, cursor);
  return Number.isInteger(number) ? number : undefined;
};

/** A whole number from 0, or a text of ASCII that does not begin with a blank. */
export const plainId: ReadPlain = (line, cursor) => {
  if (line[cursor.at] !== QUOTE) return plainWhole(line, cursor);
  const first = cursor.at + 1;
  let end = first;
  for (let byte = line[end] as number; byte !== QUOTE; byte = line[end] as number) {
    if (!(byte >= SPACE && byte <= LAST) || byte === BACKSLASH) return undefined;
    end += 1;
  }
  cursor.at = end + 1;
  return end > first && end - first <= LONGEST_NAME && line[first] !== SPACE ? line.toString('latin1', first, end) : undefined;
};

/** One of some names, as it is listed. */
export function plainName(names: readonly string[]): ReadPlain {
  const known = wordsOf(names.map((name) => [name, name]));
  return (line, cursor) => {
    const word = line[cursor.at] === QUOTE ? known.at(line, cursor.at + 1) : undefined;
    if (word !== undefined) cursor.at += word.bytes.length + 2;
    return word?.value;
  };
}

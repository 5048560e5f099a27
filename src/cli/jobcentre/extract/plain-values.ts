import { LONGEST_NAME } from '../../../register/plain-values.js';

const [QUOTE, BACKSLASH, SPACE, LAST, POINT, ZERO, NINE] = [0x22, 0x5c, 0x20, 0x7e, 0x2e, 0x30, 0x39];
const BASE = 10;

/** So many digits are exact, and so is the power that they are divided by: the quotient is the number that `JSON.parse` reads. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => BASE ** power);

/** What stands where nothing is written plainly. */
export const NOT_PLAIN = -1;

/** Reads a number from 0 without an exponent into a place, and answers where it ends. */
export function readNumber(line: Buffer, from: number, into: Float64Array, place: number): number {
  let at = from;
  let digits = 0;
  let point = NOT_PLAIN;
  for (let byte = line[at] as number; ; byte = line[at] as number) {
    if (byte >= ZERO && byte <= NINE) digits = digits * BASE + byte - ZERO;
    else if (byte === POINT && point === NOT_PLAIN) point = at;
    else break;
    at += 1;
  }
  const whole = (point === NOT_PLAIN ? at : point) - from;
  if (whole < 1 || (whole > 1 && line[from] === ZERO) || at - from > MOST_DIGITS || point === at - 1) return NOT_PLAIN;
  into[place] = point === NOT_PLAIN ? digits : digits / (POWERS[at - point - 1] as number);
  return at;
}

/** Where a whole number from 0 ends, or a text of ASCII that does not begin with a blank. */
export function endOfId(line: Buffer, from: number): number {
  return line[from] === QUOTE ? endOfText(line, from + 1) : endOfDigits(line, from);
}

function endOfDigits(line: Buffer, from: number): number {
  let at = from;
  while ((line[at] as number) >= ZERO && (line[at] as number) <= NINE) at += 1;
  return at > from && at - from <= MOST_DIGITS && (at === from + 1 || line[from] !== ZERO) ? at : NOT_PLAIN;
}

function endOfText(line: Buffer, from: number): number {
  let at = from;
  for (let byte = line[at] as number; byte !== QUOTE; byte = line[at] as number) {
    if (!(byte >= SPACE && byte <= LAST) || byte === BACKSLASH) return NOT_PLAIN;
    at += 1;
  }
  return at > from && at - from <= LONGEST_NAME && line[from] !== SPACE ? at + 1 : NOT_PLAIN;
}

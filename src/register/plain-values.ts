import type { Day } from '../engine/day.js';
import { MONTHS, monthLength, SHORTEST_MONTH } from '../population/calendar.js';

/** The longest name or id there is. */
export const LONGEST_NAME = 200;

/** A whole number from 0. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A number from 0. */
export function isSome(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

/** A text that is neither blank nor too long. */
export function isPlainName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME && (isVisible(value.charCodeAt(0)) || /\S/.test(value));
}

/** What tells citizens apart. */
export function isPlainId(value: unknown): value is string | number {
  return Number.isSafeInteger(value) || isPlainName(value);
}

/** A calendar day as `YYYY-MM-DD`; a pattern that knows the leap years takes twice as long, and a register has billions of days. */
export function isPlainDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 'YYYY-MM-DD'.length) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const [century, year, month, date] = [pair(value, 0), pair(value, 2), pair(value, 5), pair(value, 8)];
  if (!(century >= 0 && year >= 0 && month >= 1 && month <= MONTHS && date >= 1)) return false;
  return date <= SHORTEST_MONTH || date <= monthLength(century * CENTURY + year, month);
}

const CENTURY = 100;
const BASE = 10;
const HYPHEN = '-'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const [SPACE, DELETE] = [0x20, 0x7f];

/** The number that two digits write; none where they are no digits. */
function pair(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens < BASE && ones >= 0 && ones < BASE ? tens * BASE + ones : Number.NaN;
}

/** Letters, digits and signs of ASCII: whatever follows, a text that begins with one is not blank. */
function isVisible(code: number): boolean {
  return code > SPACE && code < DELETE;
}

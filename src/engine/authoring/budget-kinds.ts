import type { Kroner } from '../kroner.js';
import * as z from '../zod.js';
import { type Kind, REFUSED } from './kind.js';
import { decimal, pattern, whole } from './kinds.js';

/** An amount in kroner that may lie below nothing, as a decimal text with at most two decimals. */
export function signedAmount(): Kind<Kroner> {
  const expected = 'an amount in kroner as a text with at most two decimals, negative below nothing, such as "-550.00"';
  return pattern(/^-?\d{1,12}(\.\d{1,2})?$/, expected, 'kroner');
}

/** A calendar year: of a budget, of accounts, of a grant. */
export function year(): Kind<number> {
  const expected = `a calendar year from ${FIRST} to ${LAST}`;
  return {
    expected,
    schema: () => z.int().min(FIRST).max(LAST).describe(expected),
    accept: (value) =>
      Number.isSafeInteger(value) && (value as number) >= FIRST && (value as number) <= LAST ? (value as number) : REFUSED,
    words: { as: 'year' },
  };
}

/** A number of people, or of firms, which may be added up. */
export function headcount(unit: string): Kind<number> {
  return whole(unit, { to: MOST_COUNTED });
}

/** A share in per cent, 0 to 100, at most two decimals. */
export function sharePercent(): Kind<number> {
  return decimal('percent', { to: ALL });
}

/** A share in whole per cent. */
export function wholePercent(): Kind<number> {
  return whole('percent', { to: ALL });
}

/** By how many whole percentage points one share lies above another; negative below it. */
export function wholePoints(): Kind<number> {
  return whole('percentage-points', { from: -ALL, to: ALL });
}

const MOST_COUNTED = 10_000_000;
const ALL = 100;
const FIRST = 1900;
const LAST = 2199;

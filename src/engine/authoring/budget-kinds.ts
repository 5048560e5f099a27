import type { Kroner } from '../kroner.js';
import * as z from '../zod.js';
import { type Kind, REFUSED } from './kind.js';
import { pattern } from './kinds.js';

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

const FIRST = 1900;
const LAST = 2199;

import type * as z from 'zod';
import { zodOf } from './compound-kinds.js';
import { type Kind, REFUSED } from './kind.js';
import { unexpected } from './kind-problems.js';
import { text } from './kinds.js';

/** A value of a kind of which something holds besides; `expected` describes both in English. */
export function such<T>(kind: Kind<T>, holds: (value: T) => boolean, expected: string): Kind<T> {
  const accept = (value: unknown) => {
    const copy = kind.accept(value);
    return copy !== REFUSED && holds(copy) ? copy : REFUSED;
  };
  const problems = (value: unknown, path: string) => {
    const within = kind.accept(value) === REFUSED ? kind.problems?.(value, path) : undefined;
    return within ?? [unexpected(expected, value, path)];
  };
  const schema = () => zodOf(kind).refine(holds).describe(expected) as unknown as z.ZodType<T>;
  return { ...kind, expected, accept, problems, schema };
}

/** A kind with a description of its own, in English, for those who give it. */
export function described<T>(kind: Kind<T>, expected: string): Kind<T> {
  return { ...kind, expected, schema: () => zodOf(kind).describe(expected) as unknown as z.ZodType<T> };
}

/** The address of a page: http or https alone, for it becomes a link in reports. */
export function webAddress(): Kind<string> {
  const expected = 'an address that begins with http: or https:';
  return such(text(expected), (given) => /^https?:/.test(given) && URL.canParse(given), expected);
}

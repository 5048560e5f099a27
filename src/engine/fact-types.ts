import { isDay } from './day.js';
import type { Period } from './period.js';
import * as z from './zod.js';

/**
 * A list of dated things, and the days it is complete for: a day outside `covers` is unknown, not empty. Every item has a day
 * inside; one that is a period may reach beyond, and tells of all its days.
 */
export interface Listed<T> {
  /** The days it is complete for, both ends included. */
  readonly covers: Period;
  /** What happened, at most 10,000 items; empty where it is known that nothing did. */
  readonly items: readonly T[];
}

/** A calendar day as a fact. */
export const day = () => z.iso.date().describe('a calendar day as YYYY-MM-DD');

/** An amount as a fact: a decimal string, so that nothing is lost on the way. */
export const amount = () =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,2})?$/)
    .describe('an amount in kroner as a text with at most two decimals, such as "550.00"');

/** Kilometres as a fact: finite and not negative. */
export const kilometres = (what: string) => z.number().min(0).max(20_000).describe(`${what} in km, a number from 0 to 20,000`);

/** A period as a fact, both ends included. */
export const period = () =>
  z
    .strictObject({ from: day(), to: day() })
    .refine((given) => given.from <= given.to || !isDay(given.from) || !isDay(given.to))
    .describe('a period { from, to } of calendar days, from not after to');

/** An item of a list: an object that has no description of its own is told by its keys, or a fault in it would be told as one of the list. */
export function itemOf<T extends z.ZodType>(item: T): T {
  const { type, shape } = item.def as unknown as { readonly type: string; readonly shape: Readonly<Record<string, z.ZodType>> };
  if (item.description !== undefined || type !== 'object') return item;
  const keys = Object.entries(shape).map(([key, { def }]) => (def.type === 'optional' ? `${key}?` : key));
  return item.describe(`an object { ${keys.join(', ')} }`);
}

const lists = new WeakSet<z.ZodType>();

/** A list as a fact. */
export function listed<T extends z.ZodType>(item: T) {
  const schema = z
    .strictObject({ covers: period(), items: z.array(itemOf(item)).max(10_000).describe('a list of at most 10,000 items') })
    .describe('a list { covers, items } that says which period it is complete for');
  lists.add(schema);
  return schema;
}

/** Tells whether a fact's schema was made by `listed`. */
export function isListed(schema: z.ZodType): boolean {
  return lists.has(schema);
}

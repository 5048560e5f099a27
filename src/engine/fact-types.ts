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

/** A period as a fact, both ends included. */
export const period = () =>
  z
    .strictObject({ from: day(), to: day() })
    .refine((given) => given.from <= given.to || !isDay(given.from) || !isDay(given.to))
    .describe('a period { from, to } of calendar days, from not after to');

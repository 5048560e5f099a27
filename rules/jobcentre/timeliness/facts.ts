import * as z from 'zod';
import { factsOf } from '../../../src/engine/facts.js';
import { Exact } from '../../../src/engine/kroner.js';

/**
 * What is known of the contact with a citizen in the period that ends on the day judged. Every fact may be left out: it is then
 * unknown, never assumed. Every citizen is judged, however new.
 */
export interface TimelinessFacts {
  /** The length of the period, months, above 0, at most two decimals; only 12 is settled. */
  readonly periodMonths?: number | undefined;
  /** Months of the period in which the citizen was exempt from conversations, 0 to the length of the period, at most two decimals. */
  readonly exemptMonths?: number | undefined;
  /** Conversations held with the citizen in the period, a whole number from 0. */
  readonly conversations?: number | undefined;
}

/** Months as a fact: more decimals than two would be the noise of binary fractions, and turn a whole requirement into a broken one. */
const months = (of: z.ZodNumber, what: string) =>
  of.refine((given) => new Exact(given).decimalPlaces() <= 2).describe(`${what} in months, with at most two decimals`);

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<TimelinessFacts>()(() => ({
  periodMonths: months(z.number().positive(), 'the length of the period, above 0,'),
  exemptMonths: months(z.number().min(0), 'the time for which the citizen was exempt from conversations, 0 or more,'),
  conversations: z.int().min(0).describe('the number of conversations held in the period, a whole number from 0'),
}));

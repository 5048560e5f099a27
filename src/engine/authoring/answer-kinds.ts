import { citationSchema, stepSchema } from '../assessment-schema.js';
import type { Citation } from '../citation.js';
import type { Kroner } from '../kroner.js';
import type { Step } from '../step.js';
import * as z from '../zod.js';
import { type InWords, type Kind, REFUSED } from './kind.js';

/** What only an answer holds: described for its JSON Schema, never taken from outside. */
function answered<T>(schema: () => unknown, words: InWords): Kind<T> {
  return { expected: 'part of an answer', accept: () => REFUSED, schema: schema as Kind<T>['schema'], words };
}

/** Where something stands, resolved. */
export function citation(): Kind<Citation> {
  return answered(citationSchema, { as: 'citation' });
}

/** The steps that led to an amount. */
export function working(): Kind<readonly Step[]> {
  return answered(() => z.array(stepSchema()), { as: 'working' });
}

/** Two whole numbers between which something lies; the same where it is whole itself. */
export function span(unit: string): Kind<{ readonly least: number; readonly most: number }> {
  const count = () => z.int().min(0);
  return answered(() => z.strictObject({ least: count(), most: count() }), { as: 'span', unit });
}

/** A sum of amounts in kroner with two decimals: it may be larger than an amount that is given. */
export function total(): Kind<Kroner> {
  return answered(() => z.string().regex(/^-?\d+\.\d{2}$/), { as: 'kroner' });
}

/** An exact number of something as a decimal text. */
export function count(unit: string): Kind<string> {
  return answered(() => z.string().regex(/^\d+(\.\d+)?$/), { as: 'count', unit });
}

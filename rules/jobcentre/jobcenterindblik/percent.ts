import * as z from 'zod';
import { Exact } from '../../../src/engine/kroner.js';

/** A share in per cent, from 0 to 100; a number strictly between 0 and 1 must name its unit, for it may be either. */
export type Percent = number | { readonly value: number; readonly unit: 'percent' | 'fraction' };

/** A share in per cent as a fact. */
export const percent = () =>
  z
    .union([z.number().min(0).max(100), z.strictObject({ value: z.number().min(0).max(100), unit: z.enum(['percent', 'fraction']) })])
    .refine((given) => typeof given !== 'number' || given === 0 || given >= 1)
    .refine((given) => typeof given === 'number' || given.unit === 'percent' || given.value <= 1)
    .describe('a share in per cent from 0 to 100; one between 0 and 1 as { value, unit: "percent" or "fraction" }');

/** A share in per cent as an exact number: `9.36`, and `{ value: 0.0936, unit: 'fraction' }` too, are 9.36 %. */
export function percentOf(given: Percent): Exact {
  if (typeof given === 'number') return new Exact(given);
  const value = new Exact(given.value);
  return given.unit === 'percent' ? value : value.times(100);
}

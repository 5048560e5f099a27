import * as z from 'zod';
import { factsOf } from '../../../../src/engine/facts.js';
import { type Percent, percent } from '../percent.js';

/** A printed number of full-time persons; negative where there are fewer than expected. */
export interface PrintedPersons {
  /** Full-time persons, as printed. */
  readonly persons: number;
  /** What the number was rounded to: whole persons, or tens. */
  readonly roundedTo: 1 | 10;
}

/** What is known of a gap to the result target. Every fact may be left out: it is then unknown, never assumed. */
export interface GapFacts {
  /** The share of the population expected on public support, in % (the ministry's benchmark). */
  readonly expectedShare?: Percent | undefined;
  /** The actual share, in %. */
  readonly actualShare?: Percent | undefined;
  /** Decimals to which the two shares in % are rounded, 0 to 4, or `exact`; asked where persons are worked out. */
  readonly decimals?: number | 'exact' | undefined;
  /** The persons whom the shares are of: then the gap is worked out in persons. */
  readonly base?: number | undefined;
  /** What the gap is printed to be in persons: then the persons whom the shares are of are bounded. */
  readonly printedPersons?: PrintedPersons | undefined;
}

/** The facts of the calculation and the schema that checks them. */
export const gapFacts = factsOf<GapFacts>()(() => ({
  expectedShare: percent(),
  actualShare: percent(),
  decimals: z
    .union([z.int().min(0).max(4), z.literal('exact')])
    .describe('decimals of the shares in %, a whole number from 0 to 4, or "exact"'),
  base: z.int().min(1).describe('the persons whom the shares are of, a whole number from 1'),
  printedPersons: z
    .strictObject({ persons: z.int(), roundedTo: z.union([z.literal(1), z.literal(10)]) })
    .describe('{ persons, roundedTo } in whole full-time persons, rounded to 1 or 10'),
}));

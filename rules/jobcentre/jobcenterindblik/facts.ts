import * as z from 'zod';
import type { Day } from '../../../src/engine/day.js';
import { day } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import type { Chosen } from '../../../src/engine/reading.js';
import type { Fraction } from '../../../src/population/share.js';
import { type Percent, percent } from './percent.js';
import { COUNTING, type CountingReadings, readings } from './readings.js';

export type { Percent } from './percent.js';

/** A share of the citizens counted: as counted, with the bounds where something is unknown, or as printed and rounded. */
export type ShareGiven =
  | Fraction
  | { readonly least: Fraction; readonly most: Fraction }
  /** As printed, such as "86" or "86.4": it stands for every share that rounds to it. */
  | { readonly percent: string };

/** What was counted under one way to count; each list has one entry for each window that is averaged. */
export interface CountedShares {
  /** How it was counted, where the sources leave that open; left out of hand-given figures. */
  readonly under?: Chosen<CountingReadings> | undefined;
  /** Of those counted, the citizens with enough conversations. */
  readonly conversations: readonly ShareGiven[];
  /** Of those counted, the citizens with an offer, or with the hours that stand in for one. */
  readonly offers: readonly ShareGiven[];
  /** Citizens who reached both, where the two are read as one joint share; left out, the two shares bound it. */
  readonly both?: readonly ShareGiven[] | undefined;
}

/** What is known of a jobcentre. Every fact may be left out: it is then unknown, never assumed. */
export interface JobcentreFacts {
  /** The share of the population expected on public support, in % (the ministry's benchmark). */
  readonly expectedShare?: Percent | undefined;
  /** The actual share, in %. */
  readonly actualShare?: Percent | undefined;
  /** The last day of what the focus targets were measured over. */
  readonly measuredTo?: Day | undefined;
  /** What was counted: one entry, or one for each way to count that is left open. */
  readonly counted?: readonly CountedShares[] | undefined;
}

const fraction = () =>
  z
    .strictObject({ reached: z.int().min(0), counted: z.int().min(0) })
    .refine(({ reached, counted }) => reached <= counted)
    .describe('{ reached, counted } in whole citizens, reached at most counted');

const shareGiven = () =>
  z
    .union([
      fraction(),
      z.strictObject({ least: fraction(), most: fraction() }),
      z.strictObject({ percent: z.string().regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/) }),
    ])
    .describe('a share { reached, counted }, reached at most counted, { least, most } of two such, or { percent: "86" } of at most 100');

const optionOf = (options: readonly string[]) => z.enum(options).describe(`one of ${options.join(', ')}`);

const under = () =>
  z.strictObject(
    Object.fromEntries(COUNTING.map((key) => [key, optionOf(Object.keys(readings[key].options)).optional()])),
  ) as unknown as z.ZodType<Chosen<CountingReadings>>;

const windows = () => z.array(shareGiven()).min(1).max(100).describe('a list of shares, one for each window');

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<JobcentreFacts>()(() => ({
  expectedShare: percent(),
  actualShare: percent(),
  measuredTo: day(),
  counted: z
    .array(z.strictObject({ under: under().optional(), conversations: windows(), offers: windows(), both: windows().optional() }))
    .min(1)
    .describe('a list of what was counted, one entry for each way to count'),
}));

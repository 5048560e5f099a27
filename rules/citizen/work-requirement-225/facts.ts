import * as z from 'zod';
import type { Day } from '../../../src/engine/day.js';
import { day, type Listed, listed, period } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import { type Judgement, judged } from '../../../src/engine/judgement.js';
import type { Period } from '../../../src/engine/period.js';
import {
  BENEFITS,
  type Benefit,
  GROUNDS,
  type Ground,
  MARITAL_STATUSES,
  type MaritalStatus,
  RATE_BASES,
  type RateBase,
  WORK_KINDS,
  type WorkKind,
} from './kinds.js';

/** Documented hours of work for one employer. */
export interface Work extends Period {
  /** Hours worked in the period; the days must have room for those of all lines, 24 hours each. */
  readonly hours: number;
  readonly kind: WorkKind;
  /** The employer, or the person's own business: a name or number that tells one from another. */
  readonly employer: string;
}

/** Days with a ground of extension. */
export interface OwnPause extends Period {
  readonly ground: Ground;
}

/** What is known of a citizen, for the 225-hour rule. Every fact may be left out: it is then unknown, never assumed. */
export interface WorkRequirementFacts {
  /** The help received. */
  readonly benefit?: Benefit | undefined;
  /** Married or not: it decides which help is covered, and by how much it falls. */
  readonly maritalStatus?: MaritalStatus | undefined;
  /** What the monthly help is set by. */
  readonly rateBase?: RateBase | undefined;
  /** The day on which the help was applied for. */
  readonly appliedOn?: Day | undefined;
  /** Periods with help, at most 10,000, and the days this list is complete for. */
  readonly helpPeriods?: Listed<Period> | undefined;
  /** Documented hours, at most 10,000 lines, and the days this list is complete for. */
  readonly hours?: Listed<Work> | undefined;
  /** Documented grounds of extension, at most 10,000, and the days this list is complete for. */
  readonly pauses?: Listed<OwnPause> | undefined;
  /** Whether the grounds listed as `other` extend the months looked back on. */
  readonly otherGround?: Judgement<boolean> | undefined;
  /** Whether the capacity for work is so limited that no ordinary job can be had now. */
  readonly exempt?: Judgement<boolean> | undefined;
  /** Whether the help is already reduced, or has lapsed, under this rule: no reduction is answered for until this is known. */
  readonly reduced?: boolean | undefined;
  /** The first day of that reduction. */
  readonly reducedFrom?: Day | undefined;
}

/** Grounds of extension are asked for from this day at the earliest; an older day is a slip of the hand. */
const EARLIEST = '2000-01-01';

const dated = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject({ from: day(), to: day(), ...shape });
const oneOf = <const V extends readonly string[]>(what: string, values: V) => z.enum(values).describe(`${what}: ${values.join(', ')}`);
const inOrder = ({ from, to }: Period) => from <= to;
const reversed = { error: 'reversed', abort: true };

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<WorkRequirementFacts>()(() => ({
  benefit: oneOf('the help received', BENEFITS),
  maritalStatus: oneOf('the marital status', MARITAL_STATUSES),
  rateBase: oneOf('what the monthly help is set by', RATE_BASES),
  appliedOn: day(),
  helpPeriods: listed(period()),
  hours: listed(
    dated({
      hours: z.number().min(0).describe('hours of work in the period, a number from 0'),
      kind: oneOf('how the work was paid', WORK_KINDS),
      employer: z.string().regex(/\S/).max(200).describe('the employer as a text, not empty and at most 200 characters'),
    })
      .refine(inOrder, reversed)
      .describe('documented hours { from, to, hours, kind, employer }, from not after to'),
  ),
  pauses: listed(
    dated({ ground: oneOf('a ground of extension', GROUNDS) })
      .refine(inOrder, reversed)
      .refine(({ from }) => from >= EARLIEST, { error: 'too early' })
      .describe(`a ground of extension { from, to, ground }, from not after to and not before ${EARLIEST}`),
  ),
  otherGround: judged(z.boolean().describe('true or false: do the other grounds listed extend the months looked back on')),
  exempt: judged(z.boolean().describe('true or false: is the capacity for work so limited that no ordinary job can be had now')),
  reduced: z.boolean().describe('true or false: is the help already reduced, or has it lapsed, under this rule'),
  reducedFrom: day(),
}));

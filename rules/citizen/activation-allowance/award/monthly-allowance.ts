import * as z from 'zod';
import { citationSchema, stepSchema } from '../../../../src/engine/assessment-schema.js';
import type { Citation } from '../../../../src/engine/citation.js';
import type { Kroner } from '../../../../src/engine/kroner.js';
import type { Step } from '../../../../src/engine/step.js';

/** How far the day's journey reaches beyond what the allowance covers. */
export interface Journey {
  /** The kilometres a day that the allowance covers; exactly this many are within. */
  readonly limitKm: string;
  /** The day's journey, km; `null` where it is not known. */
  readonly km: number | null;
  /** Kilometres a day beyond the limit; `null` where the journey is not known. */
  readonly beyondKm: string | null;
  /** The provision under which the rest may be applied for; `null` where nothing is beyond, or the journey is not known. */
  readonly mayApplyUnder: Citation | null;
}

/** An activation allowance for one calendar month. */
export interface MonthlyAllowance {
  /** Kroner gross for the month. */
  readonly amount: Kroner;
  readonly unit: 'kr./month';
  /** The calendar month, `YYYY-MM`. */
  readonly month: string;
  /** The allowance is taxable income. */
  readonly taxable: true;
  /** How far the day's journey reaches beyond what the allowance covers. */
  readonly journey: Journey;
  /** How the amount came about. */
  readonly working: readonly Step[];
}

/** The schema of the award, for the shipped JSON Schema. */
export function awardSchema(): z.ZodType<MonthlyAllowance> {
  return z.strictObject({
    amount: z.string().describe('kroner gross for the month, two decimals'),
    unit: z.literal('kr./month'),
    month: z.string().describe('YYYY-MM'),
    taxable: z.literal(true),
    journey: z.strictObject({
      limitKm: z.string(),
      km: z.number().nullable(),
      beyondKm: z.string().nullable(),
      mayApplyUnder: citationSchema().nullable(),
    }),
    working: z.array(stepSchema()),
  }) as z.ZodType<MonthlyAllowance>;
}

import * as z from 'zod';
import { citationSchema } from '../../../../src/engine/assessment-schema.js';
import type { Worked } from '../../../../src/engine/calculation.js';
import type { Citation } from '../../../../src/engine/citation.js';
import type { Day } from '../../../../src/engine/day.js';
import { day, period } from '../../../../src/engine/fact-types.js';
import type { Kroner } from '../../../../src/engine/kroner.js';
import type { Period } from '../../../../src/engine/period.js';
import type { Because } from './allot.js';

/** A payment of the list and how it is shared. */
export interface AccountLine {
  /** Place in the list of earnings, from 0. */
  readonly item: number;
  /** The day it was paid. */
  readonly date: Day;
  /** Kroner in all: wages, holiday pay and the employer's pension contribution. */
  readonly amount: Kroner;
  /** Kroner earned on the card: free of tax and of deductions. */
  readonly onCard: Kroner;
  /** Kroner of ordinary income. */
  readonly ordinary: Kroner;
  /** Why it is shared so. */
  readonly because: Because;
  /** The provision of the cap or, where none of it is earned on the card, of what rules that out. */
  readonly cite: Citation;
}

/** A period of account in which something was earned on the card. */
export interface PeriodBalance {
  /** Its first and last day: a calendar year, or the part of one that has a cap of its own. */
  readonly period: Period;
  /** Kroner that may be earned on the card in it. */
  readonly cap: Kroner;
  /** Kroner of the cap that were earned. */
  readonly used: Kroner;
  /** Kroner of the cap that are left; 0 where it is read so that a cap exceeded exempts nothing. */
  readonly left: Kroner;
  /** Where the cap stands. */
  readonly cite: Citation;
}

/** What may still be earned on the card. */
export interface StillToEarn {
  /** The day asked about. */
  readonly on: Day;
  /** Kroner that may still be earned on the card in the period of the day; 0 where the card is deactivated or not begun. */
  readonly amount: Kroner;
  /** The period of account of that day. */
  readonly period: Period;
  /** Where its cap stands. */
  readonly cite: Citation;
}

/** The account of a free card. */
export interface FrikortAccount {
  /** Every payment, in the order of the list of earnings. */
  readonly lines: readonly AccountLine[];
  /** The periods in which something was earned on the card, in order. */
  readonly periods: readonly PeriodBalance[];
  /** Kroner earned on the card over all lines. */
  readonly onCard: Kroner;
  /** Kroner of ordinary income over all lines. */
  readonly ordinary: Kroner;
  /** What may still be earned on the card. */
  readonly stillToEarn: StillToEarn;
}

/** The amounts of an account. Two that agree in them are no different for the citizen, whatever their periods are called. */
export function amountsOf({ value: { lines, periods, stillToEarn } }: Worked<FrikortAccount>): readonly (readonly Kroner[])[] {
  return [
    ...lines.map(({ onCard, ordinary }) => [onCard, ordinary]),
    ...periods.map(({ cap, used, left }) => [cap, used, left]),
    [stillToEarn.amount],
  ];
}

const REASONS = [
  'within-cap',
  'crosses-cap',
  'cap-used',
  'cap-exceeded',
  'before-card',
  'card-deactivated',
  'work-does-not-count',
  'employer-does-not-count',
] as const satisfies readonly Because[];

/** The schema of the account, for the shipped JSON Schema. */
export function accountSchema(): z.ZodType<FrikortAccount> {
  const dated = { period: period(), cite: citationSchema() };
  return z.strictObject({
    lines: z.array(
      z.strictObject({
        item: z.int().min(0),
        date: day(),
        amount: z.string(),
        onCard: z.string(),
        ordinary: z.string(),
        because: z.enum(REASONS),
        cite: citationSchema(),
      }),
    ),
    periods: z.array(z.strictObject({ ...dated, cap: z.string(), used: z.string(), left: z.string() })),
    onCard: z.string(),
    ordinary: z.string(),
    stillToEarn: z.strictObject({ ...dated, on: day(), amount: z.string() }),
  }) as z.ZodType<FrikortAccount>;
}

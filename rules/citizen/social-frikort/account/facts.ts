import * as z from 'zod';
import type { Day } from '../../../../src/engine/day.js';
import { amount, day, type Listed, listed } from '../../../../src/engine/fact-types.js';
import { factsOf } from '../../../../src/engine/facts.js';
import type { Kroner } from '../../../../src/engine/kroner.js';

/** Kinds of work; only ordinary, unsubsidised employment is earned on the card. */
export const WORK = ['ordinary', 'wage-subsidy', 'flexjob', 'freelance', 'own-business'] as const;

/** Kinds of employer; a private person without a CVR number is none that counts. */
export const EMPLOYERS = ['business', 'public-authority', 'private-person'] as const;

/** One payment of wages. */
export interface Earning {
  /** The day it was paid. */
  readonly date: Day;
  /** Wages in kroner, at most two decimals. */
  readonly amount: Kroner;
  /** Holiday pay in kroner; it counts toward the cap. */
  readonly holidayPay?: Kroner | undefined;
  /** The employer's contribution to a pension in kroner; it counts toward the cap. */
  readonly employerPension?: Kroner | undefined;
  /** The kind of work; only `ordinary` is earned on the card. */
  readonly work: (typeof WORK)[number];
  /** Who paid; a `private-person` without a CVR number is no employer that counts. */
  readonly employer: {
    readonly kind: (typeof EMPLOYERS)[number];
    /** CVR number of a business, eight digits; else what tells the employer apart. */
    readonly id: string;
  };
  /** What tells two payments of the same employer, day and amount apart. */
  readonly reference?: string | undefined;
}

/** What is known of a card and what was earned. Every fact may be left out: it is then unknown. */
export interface FrikortAccountFacts {
  /** The first day of the card. */
  readonly cardSince?: Day | undefined;
  /** The day of the decision to deactivate the card, from which it no longer holds, or `not-deactivated`. */
  readonly deactivatedOn?: Day | 'not-deactivated' | undefined;
  /** Payments of wages, at most 10,000, and the days this list is complete for. */
  readonly earnings?: Listed<Earning> | undefined;
  /** The day for which it is told what may still be earned; left out: the last day that the list covers. */
  readonly asOf?: Day | undefined;
}

const text = (what: string) => z.string().regex(/\S/).max(200).describe(`${what}, not empty`);

/** The facts of the account and the schema that checks them. */
export const accountFacts = factsOf<FrikortAccountFacts>()(() => ({
  cardSince: day(),
  deactivatedOn: z.union([day(), z.literal('not-deactivated')]).describe('the day of the decision as YYYY-MM-DD, or "not-deactivated"'),
  earnings: listed(
    z.strictObject({
      date: day(),
      amount: amount(),
      holidayPay: amount().optional(),
      employerPension: amount().optional(),
      work: z.enum(WORK).describe(`a kind of work: ${WORK.join(', ')}`),
      employer: z.strictObject({
        kind: z.enum(EMPLOYERS).describe(`a kind of employer: ${EMPLOYERS.join(', ')}`),
        id: text('a CVR number, or what tells the employer apart'),
      }),
      reference: text('what tells two payments apart').optional(),
    }),
  ),
  asOf: day(),
}));

import * as z from 'zod';
import type { Day } from '../../../src/engine/day.js';
import { amount, day, type Listed, listed } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import { type Judgement, judged } from '../../../src/engine/judgement.js';
import type { Kroner } from '../../../src/engine/kroner.js';
import { type Education, REALM, type Stay } from './spells.js';

/** Taxable earned income outside the card, gross. Card income is free of tax and is left out. */
export interface Income {
  /** The day it was paid. */
  readonly date: Day;
  /** Kroner, 0 to 999,999,999.99, at most two decimals. */
  readonly amount: Kroner;
}

/** The benefits that the residence requirement belongs to. */
export const BENEFITS = ['kontanthjaelp', 'uddannelseshjaelp', 'foertidspension', 'other', 'none'] as const;
export type Benefit = (typeof BENEFITS)[number];

/** What is known of a citizen, for a free card. Every fact may be left out: it is then unknown, never assumed. */
export interface SocialFrikortFacts {
  /** The day from which the citizen has had a card, or `no-card` for one who applies. */
  readonly cardSince?: Day | 'no-card' | undefined;
  /** Whether the citizen has special social problems, such as addiction, homelessness or mental illness. */
  readonly specialSocialProblems?: Judgement<boolean> | undefined;
  /** Whether the conditions for support to adults under serviceloven are met; the support need not be received. */
  readonly supportConditions?: Judgement<boolean> | undefined;
  /** Spells of education, at most 10,000, and the days this list is complete for. */
  readonly education?: Listed<Education> | undefined;
  /** Taxable earned income outside the card, at most 10,000 payments, and the days this list is complete for. */
  readonly income?: Listed<Income> | undefined;
  /** Whether the condition on earned income is waived in this special case; from 2025. */
  readonly dispensation?: Judgement<boolean> | undefined;
  /** Stays in the realm and in the EU/EEA, at most 10,000, and the days this list is complete for; other days are stays elsewhere. */
  readonly stays?: Listed<Stay> | undefined;
  /** Whether the stays in the EU/EEA count as residence. */
  readonly eeaStaysCount?: Judgement<boolean> | undefined;
  /** The benefit that the citizen receives. */
  readonly receives?: Benefit | undefined;
  /** Whether the citizen received the benefit on 1 January 2019 and since then without two whole calendar months off it. */
  readonly onBenefitSince2019?: boolean | undefined;
}

const yesOrNo = (what: string) => z.boolean().describe(`true or false: ${what}`);

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<SocialFrikortFacts>()(() => ({
  cardSince: z.union([day(), z.literal('no-card')]).describe('the first day of the card as YYYY-MM-DD, or "no-card"'),
  specialSocialProblems: judged(yesOrNo('does the citizen have special social problems')),
  supportConditions: judged(yesOrNo('are the conditions for support to adults under serviceloven met')),
  education: listed(z.strictObject({ from: day(), to: day(), suEligible: yesOrNo('does the education give access to SU') })),
  income: listed(z.strictObject({ date: day(), amount: amount() })),
  dispensation: judged(yesOrNo('is the condition on earned income waived')),
  stays: listed(
    z.strictObject({
      from: day(),
      to: day(),
      where: z.enum([...REALM, 'eea']).describe(`where the citizen stayed: ${REALM.join(', ')} or eea`),
    }),
  ),
  eeaStaysCount: judged(yesOrNo('do the stays in the EU/EEA count as residence')),
  receives: z.enum(BENEFITS).describe(`a benefit: ${BENEFITS.join(', ')}`),
  onBenefitSince2019: yesOrNo('has the citizen received the benefit since 1 January 2019'),
}));

import { choice, correctable, day, type FactsOf, judged, listed, literal, oneOf, yesNo } from '../../define.js';
import { BENEFITS } from './residence/benefits.js';
import { stay } from './residence/stay.js';

/** The facts of the card. */
export const facts = {
  /** The day from which the citizen has had a card, not after the day judged, or `no-card` for one who applies. */
  cardSince: oneOf([day(), literal('no-card')], 'the first day of the card as YYYY-MM-DD, or "no-card"'),
  /** The day on which the citizen applied for the card, not after the visitation. */
  appliedOn: day(),
  /** The day on which the municipality assesses, or assessed, whether the conditions of an application are met (visitation), not after the day judged. */
  visitedOn: day(),
  /** The day on which the citizen was born. */
  bornOn: day(),
  /** Whether the citizen has special social problems, such as addiction, homelessness or mental illness: judged. */
  specialSocialProblems: judged(yesNo('does the citizen have special social problems')),
  /** Whether the conditions for support to adults under serviceloven are met; the support need not be received: judged. */
  supportConditions: judged(yesNo('are the conditions for support to adults under serviceloven met')),
  /** Spells of education, at most 10,000, first and last day included; `suEligible` gives access to SU, the state's grants for students. */
  education: listed({ from: day(), to: day(), suEligible: yesNo('does the education give access to SU') }),
  /** Payments of taxable earned income outside the card, at most 10,000, gross, in kroner; one below 0 corrects what was paid that month. Card income is free of tax and is left out. */
  income: listed({ date: day(), amount: correctable() }),
  /** Whether the condition on earned income is waived in this special case, of a card that is held; from 2025: judged. */
  dispensation: judged(yesNo('is the condition on earned income waived')),
  /**
   * Stays in the realm, in the EU/EEA and elsewhere, at most 10,000, first and last day included. Days with a registered address in the realm
   * are a stay there, unless special grounds speak against it. Of other days that the list covers it is not known why they were spent abroad.
   */
  stays: listed(stay),
  /** Whether the stays in the EU/EEA count as residence: judged. */
  eeaStaysCount: judged(yesNo('do the stays in the EU/EEA count as residence')),
  /** The benefit that the citizen receives. */
  receives: choice(BENEFITS, 'a benefit:'),
  /** Whether the citizen received the benefit on 1 January 2019 and since then without two whole calendar months off it. */
  onBenefitSince2019: yesNo('has the citizen received the benefit since 1 January 2019'),
};

/** What is known of a citizen, for a free card. Every fact may be left out: it is then unknown, never assumed. */
export type SocialFrikortFacts = FactsOf<typeof facts>;

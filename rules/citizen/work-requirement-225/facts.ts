import { choice, day, type FactsOf, judged, listed, period, yesNo } from '../../define.js';
import { STATUSES } from './marital-status.js';
import { PAUSE } from './pauses.js';
import { WORK } from './work.js';

/** The facts of the scheme. */
export const FACTS = {
  /** The help received; `overgangsydelse` stands for integrationsydelse and selvforsørgelses- og hjemrejseydelse too. */
  benefit: choice(['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse', 'other'], 'the help received:'),
  /**
   * Married or not, whoever the person lives with: it decides which help is covered, and by how much it falls. `married` is a couple whose help
   * is worked out together; `married-alone-on-help` has a spouse on another public benefit, or on the grant for minding one's own children, and
   * help is worked out for the one only (§ 13 f, stk. 8); a couple `married-below-a-year` has not yet had help as a couple for a year in all
   * within three (stk. 7).
   */
  maritalStatus: choice(STATUSES, 'the marital status:'),
  /**
   * What the monthly help is set by: the rate of parents, that of others, a lower one, the level of SU, or § 26, stk. 2, for who lives with or is
   * married to a recipient of transition benefit (`with-partner`).
   */
  rateBase: choice(['parent', 'non-parent', 'lower', 'su-level', 'with-partner'], 'what the monthly help is set by:'),
  /** The day on which the help was applied for, not after the day judged. */
  appliedOn: day(),
  /**
   * Periods with help, at most 10,000, and the days this list is complete for. As help count the benefits themselves, offers under LAB
   * and under the acts on compensation for disability and on integration, one-off help (§ 25 a), and periods of deduction, reduction or stop by
   * a sanction (§ 13 f, stk. 10).
   */
  helpPeriods: listed(period()),
  /** Documented hours, at most 10,000 lines, and the days this list is complete for. */
  hours: listed(WORK),
  /** Documented grounds of extension, at most 10,000, and the days this list is complete for. */
  pauses: listed(PAUSE),
  /** Whether the capacity for work is so limited that no ordinary job can be had now. */
  exempt: judged(yesNo('is the capacity for work so limited that no ordinary job can be had now')),
  /** Whether the help is already reduced, or has lapsed, under this rule: no reduction is answered for until this is known. */
  reduced: yesNo('is the help already reduced, or has it lapsed, under this rule'),
  /** The first day of that reduction, not after the day judged. */
  reducedFrom: day(),
  /** The day on which the warning letter was sent: it names the reckoned day and what follows. */
  warnedOn: day(),
  /** The day on which the person was heard: told that the municipality intends to decide, and asked what puts the day off. */
  heardOn: day(),
  /** The day on which the reduction was decided, where the help is reduced. */
  decidedOn: day(),
};

/** What is known of a citizen, for the 225-hour rule. */
export type WorkRequirementFacts = FactsOf<typeof FACTS>;

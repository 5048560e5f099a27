import { amount, choice, day, decimal, type FactsOf, judged, listed, month, period, whole, yesNo } from '../../define.js';
import { targetGroup } from '../target-groups/target-group.js';
import { OFFERS } from './offer.js';
import { ownAnswers, ownJudgements } from './own-answer.js';

const kilometres = (what: string) => decimal('km', { to: 20_000, decimals: Number.POSITIVE_INFINITY, what });

/** The facts of the activation allowance, each by its kind. Which of them a case needs depends on the municipality's guideline. */
export const facts = {
  /** The target group, by id or by a number with its act. */
  targetGroup: targetGroup(),
  /** Whether the citizen takes part in the offer. */
  participates: yesNo('does the citizen take part in the offer'),
  /** The kind of offer. */
  offer: choice(OFFERS, 'a kind of offer:'),
  /** The days of the offer, first and last included. */
  participationPeriod: period(),
  /** Allowances already awarded for other offers, kroner gross for a calendar month, at most 10,000, and the days this list is complete for. */
  otherAllowances: listed({ month: month(), amount: amount() }),
  /** Zones of public transport from home to the place of the offer, the home zone included; 1 to 1,000. */
  zones: whole('zones', { from: 1, to: 1_000 }),
  /** Walking distance from home to the place of the offer, km one way, 0 to 20,000. */
  walkingKm: kilometres('km on foot, one way'),
  /** Distance from home to the place of the offer, km one way, 0 to 20,000, by the route the guideline names. */
  oneWayKm: kilometres('km, one way'),
  /** The day's whole journey home-place-home, km, 0 to 20,000; not the walking distance. */
  dailyTravelKm: kilometres("km of the day's journey home-place-home"),
  /** Planned days a week in the offer, 1 to 7. */
  daysPerWeek: whole('days-a-week', { from: 1, to: 7, what: 'days a week' }),
  /** Planned days in the offer in the month judged, 0 to the days of participation in it. */
  daysInMonth: whole('days', { to: 31, what: 'days in the month' }),
  /** Planned hours a day in the offer, above 0 and at most 24. */
  hoursPerDay: decimal('hours-a-day', { above: 0, to: 24, decimals: Number.POSITIVE_INFINITY, what: 'hours a day' }),
  /** Whether the citizen is judged obviously ready for education (åbenlyst uddannelsesparat). */
  obviouslyEducationReady: yesNo('is the citizen obviously ready for education'),
  /** Whether the citizen travels by public transport. */
  usesPublicTransport: yesNo('does the citizen travel by public transport'),
  /** Whether an employer pays wages during the offer. */
  wagesDuringOffer: yesNo('does an employer pay wages during the offer'),
  /** Whether actual transport expenses are covered because of a disability (§ 175, stk. 4). */
  actualTransportCovered: yesNo('are actual transport expenses covered under § 175, stk. 4'),
  /** Whether home and offer both lie inside the town boundary. */
  homeAndOfferInTown: yesNo('do home and offer both lie inside the town boundary'),
  /** Whether a sanction under aktivloven falls in the month. */
  sanctionInMonth: yesNo('does a sanction fall in the month'),
  /** Whether the expense is documented, where a guideline asks for it. */
  expensesDocumented: yesNo('is the expense documented'),
  /** The day on which a resource course or vocational rehabilitation was granted, for those groups from 1 February 2026. */
  courseGranted: day(),
  /** The documented expense for the month, kroner, where a guideline pays that. */
  documentedExpense: amount(),
  /** The cheapest public fare for the month's journeys, kroner, where a guideline pays that. */
  cheapestFare: amount(),
  /** The other fare that a guideline names, kroner for the month. */
  otherFare: amount(),
  /** Planned days in the month on which the citizen stayed away without fair reason, 0 to 31. */
  absentDays: whole('days', { to: 31, what: 'planned days in the month of absence without fair reason' }),
  /** Planned days in the month that lie in a sanction, 0 to 31; those of absence are not counted again. */
  sanctionedDays: whole('days', { to: 31, what: 'planned days in the month that lie in a sanction' }),
  /** What was awarded for the month as travel reimbursement (§ 82, from 2020 § 175), kroner. */
  travelReimbursement: amount(),
  /** The day on which the allowance was claimed, where a guideline sets one. */
  claimedOn: day(),
  /** Answers to the conditions that a guideline names itself, by their ids. */
  ownConditions: ownAnswers(),
  /** Those of its own conditions that a caseworker must judge, each with who judged it and why. */
  ownJudgements: ownJudgements(),
  /** Whether documented health limits keep the citizen from covering the distance. */
  healthPreventsTransport: judged(yesNo('do health limits keep the citizen from covering the distance')),
  /** The allowance that a caseworker has assessed, kroner gross for the month, where a guideline leaves it to assessment; cut to its maximum. */
  assessedAmount: judged(amount()),
};

/**
 * What is known of a citizen, for the activation allowance. Every fact may be left out: it is then unknown, never assumed.
 * Which facts a case needs depends on the municipality's guideline.
 */
export type ActivationAllowanceFacts = FactsOf<typeof facts>;

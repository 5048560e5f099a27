import * as z from 'zod';
import { amount, kilometres, type Listed, listed, period } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import { type Judgement, judged } from '../../../src/engine/judgement.js';
import type { Kroner } from '../../../src/engine/kroner.js';
import type { Period } from '../../../src/engine/period.js';
import { OFFERS, type Offer } from './offer.js';
import { ACTS, type NumberedGroup, TARGET_GROUPS, type TargetGroup } from './target-group.js';

/** An activation allowance that the citizen was already awarded for another offer. */
export interface OtherAllowance {
  /** The calendar month it was awarded for, as `YYYY-MM`. */
  readonly month: string;
  /** Kroner gross for the month, 0 to 999,999,999.99, at most two decimals. */
  readonly amount: Kroner;
}

/**
 * What is known of a citizen, for the activation allowance. Every fact may be left out: it is then unknown, never assumed.
 * Which facts a case needs depends on the municipality's guideline.
 */
export interface ActivationAllowanceFacts {
  /** The target group, by id or by a number with its act. */
  readonly targetGroup?: TargetGroup | NumberedGroup | undefined;
  /** Whether the citizen takes part in the offer. */
  readonly participates?: boolean | undefined;
  /** The kind of offer. */
  readonly offer?: Offer | undefined;
  /** The days of the offer, first and last included. */
  readonly participationPeriod?: Period | undefined;
  /** Allowances already awarded for other offers, at most 10,000, and the days this list is complete for. */
  readonly otherAllowances?: Listed<OtherAllowance> | undefined;
  /** Zones of public transport from home to the place of the offer, the home zone included; 1 to 1,000. */
  readonly zones?: number | undefined;
  /** Walking distance from home to the place of the offer, km one way, 0 to 20,000. */
  readonly walkingKm?: number | undefined;
  /** Distance from home to the place of the offer, km one way, 0 to 20,000, by the route the guideline names. */
  readonly oneWayKm?: number | undefined;
  /** The day's whole journey home-place-home, km, 0 to 20,000; not the walking distance. */
  readonly dailyTravelKm?: number | undefined;
  /** Planned days a week in the offer, 1 to 7. */
  readonly daysPerWeek?: number | undefined;
  /** Planned days in the offer in the month judged, 0 to the days of participation in it. */
  readonly daysInMonth?: number | undefined;
  /** Planned hours a day in the offer, above 0 and at most 24. */
  readonly hoursPerDay?: number | undefined;
  /** Whether the citizen is judged obviously ready for education (åbenlyst uddannelsesparat). */
  readonly obviouslyEducationReady?: boolean | undefined;
  /** Whether the citizen travels by public transport. */
  readonly usesPublicTransport?: boolean | undefined;
  /** Whether an employer pays wages during the offer. */
  readonly wagesDuringOffer?: boolean | undefined;
  /** Whether actual transport expenses are covered because of a disability (§ 175, stk. 4). */
  readonly actualTransportCovered?: boolean | undefined;
  /** Whether home and offer both lie inside the town boundary. */
  readonly homeAndOfferInTown?: boolean | undefined;
  /** Whether a sanction under aktivloven falls in the month. */
  readonly sanctionInMonth?: boolean | undefined;
  /** Whether the expense is documented, where a guideline asks for it. */
  readonly expensesDocumented?: boolean | undefined;
  /** Whether documented health limits keep the citizen from covering the distance. */
  readonly healthPreventsTransport?: Judgement<boolean> | undefined;
  /** The allowance that a caseworker has assessed, kroner gross for the month, where a guideline leaves it to assessment; cut to its maximum. */
  readonly assessedAmount?: Judgement<Kroner> | undefined;
}

const groups = z.enum(TARGET_GROUPS).describe(`a target group: ${TARGET_GROUPS.join(', ')}`);
const yesOrNo = (what: string) => z.boolean().describe(`true or false: ${what}`);

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<ActivationAllowanceFacts>()(() => ({
  targetGroup: z
    .union([
      groups,
      z.strictObject({
        act: z.enum(ACTS).describe('the act of the number, lab-2016 or lab-2019'),
        number: z
          .string()
          .regex(/^\d{1,2}\.\d{1,2}$/)
          .describe('paragraph and number as a text, such as "2.3" or "6.3"'),
      }),
    ])
    .describe(`a target group (${TARGET_GROUPS.join(', ')}) or a number with its act, such as { act: "lab-2016", number: "2.3" }`),
  participates: yesOrNo('does the citizen take part in the offer'),
  offer: z.enum(OFFERS).describe(`a kind of offer: ${OFFERS.join(', ')}`),
  participationPeriod: period(),
  otherAllowances: listed(
    z.strictObject({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .describe('a calendar month as YYYY-MM'),
      amount: amount(),
    }),
  ),
  zones: z.int().min(1).max(1_000).describe('a whole number of zones, 1 to 1,000'),
  walkingKm: kilometres('walking distance, one way,'),
  oneWayKm: kilometres('distance, one way,'),
  dailyTravelKm: kilometres("the day's journey home-place-home"),
  daysPerWeek: z.int().min(1).max(7).describe('a whole number of days a week, 1 to 7'),
  daysInMonth: z.int().min(0).max(31).describe('a whole number of days in the month, 0 to 31'),
  hoursPerDay: z.number().gt(0).max(24).describe('hours a day, above 0 and at most 24'),
  obviouslyEducationReady: yesOrNo('is the citizen obviously ready for education'),
  usesPublicTransport: yesOrNo('does the citizen travel by public transport'),
  wagesDuringOffer: yesOrNo('does an employer pay wages during the offer'),
  actualTransportCovered: yesOrNo('are actual transport expenses covered under § 175, stk. 4'),
  homeAndOfferInTown: yesOrNo('do home and offer both lie inside the town boundary'),
  sanctionInMonth: yesOrNo('does a sanction fall in the month'),
  expensesDocumented: yesOrNo('is the expense documented'),
  healthPreventsTransport: judged(yesOrNo('do health limits keep the citizen from covering the distance')),
  assessedAmount: judged(amount()),
}));

import { choice, cite, guidelineWith, type Kind, list, optional, record, said, type ValueOf, whole, yesNo } from '../../../define.js';
import { ACTS, TARGET_GROUPS } from '../../target-groups/target-group.js';
import { OFFERS } from '../offer.js';
import { limit, rate } from './rate.js';

/** Facts that a guideline may set a minimum for. */
export const MEASURES = ['walkingKm', 'oneWayKm', 'dailyTravelKm', 'daysPerWeek', 'hoursPerDay'] as const;

/** Facts that a guideline may ask to be so or not so. */
export const FLAGS = [
  'obviouslyEducationReady',
  'usesPublicTransport',
  'wagesDuringOffer',
  'actualTransportCovered',
  'homeAndOfferInTown',
  'sanctionInMonth',
  'expensesDocumented',
] as const;

const group = () => choice(TARGET_GROUPS, 'a target group:');
const onlyGroups = () => optional(list(group(), { from: 1, what: 'a list of target groups' }));

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
const named = <T>(of: Kind<T>, what: string) =>
  record({ named: list(of, { from: 1, what: `a list of ${what}` }), others: choice(['excluded', 'not-stated']) }, '{ named, others }');

/** A limit: `atLeast` includes it, `moreThan` does not; in the unit of what is measured: km, days or hours. */
const limits = { atLeast: optional(limit()), moreThan: optional(limit()) };

/** A fact that must be so. */
const flagIs = { fact: choice(FLAGS), is: yesNo() };

/** A least distance, number of days or hours. */
const minimum = record({
  /** What is measured: kilometres, days a week or hours a day. */
  measure: choice(MEASURES),
  ...limits,
  /** Only for these target groups; left out: for all. */
  groups: onlyGroups(),
  /** A higher limit for those of whom this is so. */
  higher: optional(record({ where: choice(FLAGS), ...limits }, '{ where, atLeast or moreThan }')),
  /** A judgement that lifts the minimum. */
  unless: optional(choice(['healthPreventsTransport'])),
  /** The open question whether the guideline has the minimum at all. */
  whether: optional(choice(['distance-of-alternative'])),
  /** Where it stands; left out: where the guideline's own citation points. */
  cite: optional(cite()),
});

/** A requirement that is not a number: a fact that must be so, only for some groups where they are named. */
const requirement = record({ ...flagIs, groups: onlyGroups(), cite: optional(cite()) });

/** A municipality's guideline for the activation allowance. */
export const guideline = guidelineWith(
  {
    /** The act under which it was adopted. */
    act: choice(ACTS, 'the act it was adopted under,'),
    /** The target groups it names; left out: all that the act covers. */
    groups: optional(named(group(), 'target groups')),
    /** The kinds of offer it names; left out: all that the act covers. */
    offers: optional(named(choice(OFFERS), 'offers')),
    /** Least distances, days and hours; every one must be reached. */
    minimums: optional(list(minimum, { from: 1, what: 'a list of minimums' })),
    /** Facts that must be so or not so; every one must hold. */
    requirements: optional(list(requirement, { from: 1, what: 'a list of requirements' })),
    /** Cases the guideline settles in a way we do not compute: they are not covered. */
    notModelled: optional(list(record({ ...flagIs, missing: said('what is not computed') }), { from: 1, what: 'a list of cases' })),
    /** How the amount is set. */
    rate,
    /** When it was to be evaluated: so many months, and where it says so. */
    evaluation: optional(record({ months: whole('months', { from: 1, to: 120 }), cite: cite() }, '{ months, cite }')),
    /** What a reviewer must know. */
    remarks: optional(list(record({ da: said('a remark in Danish'), en: said('a remark in English') }, 'a remark { da, en }'))),
  },
  'a guideline for the activation allowance',
);

/** A municipality's guideline for the activation allowance. */
export type AllowanceGuideline = ValueOf<typeof guideline>;

/** A fact that a guideline may set a minimum for. */
export type Measure = (typeof MEASURES)[number];

/** A fact that a guideline may ask to be so or not so. */
export type Flag = (typeof FLAGS)[number];

/** A least distance, number of days or hours. */
export type Minimum = ValueOf<typeof minimum>;

/** A limit: `atLeast` includes it, `moreThan` does not. */
export type Limit = Pick<Minimum, 'atLeast' | 'moreThan'>;

/** A fact that must be so. */
export type FlagIs = Pick<Requirement, 'fact' | 'is'>;

/** A requirement that is not a number. */
export type Requirement = ValueOf<typeof requirement>;

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
export type Named<T> = ValueOf<ReturnType<typeof named<T>>>;

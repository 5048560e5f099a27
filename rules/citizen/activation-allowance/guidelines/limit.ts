import { choice, cite, decimal, list, optional, record, type ValueOf } from '../../../define.js';
import { TARGET_GROUPS } from '../../target-groups/target-group.js';
import { FLAGS } from './flag.js';

/** Facts that a guideline may set a least or a most for. */
export const MEASURES = ['walkingKm', 'oneWayKm', 'dailyTravelKm', 'daysPerWeek', 'hoursPerDay'] as const;

/** A target group. */
export const group = () => choice(TARGET_GROUPS, 'a target group:');

/** Only for these target groups; left out: for all. */
export const onlyGroups = () => optional(list(group(), { from: 1, what: 'a list of target groups' }));

/** A limit in the unit of what is measured: km, days or hours. */
export const limit = () => decimal('km, days or hours', { to: 1_000, decimals: Number.POSITIVE_INFINITY });

/** `atLeast` includes its figure, `moreThan` does not. */
const lower = { atLeast: optional(limit()), moreThan: optional(limit()) };

/** `atMost` includes its figure, `lessThan` does not. */
const upper = { atMost: optional(limit()), lessThan: optional(limit()) };

/** A least distance, number of days or hours. */
export const minimum = record({
  /** What is measured: kilometres, days a week or hours a day. */
  measure: choice(MEASURES),
  ...lower,
  /** Only for these target groups; left out: for all. */
  groups: onlyGroups(),
  /** A higher limit for those of whom this is so. */
  higher: optional(record({ where: choice(FLAGS), ...lower }, '{ where, atLeast or moreThan }')),
  /** A judgement that lifts the minimum. */
  unless: optional(choice(['healthPreventsTransport'])),
  /** The open question whether the guideline has the minimum at all. */
  whether: optional(choice(['distance-of-alternative'])),
  /** Where it stands; left out: where the guideline's own citation points. */
  cite: optional(cite()),
});

/** A most of a distance, of days or of hours: beyond it nothing is paid. */
export const maximum = record({ measure: choice(MEASURES), ...upper, groups: onlyGroups(), cite: optional(cite()) });

/** A fact that a guideline may set a least or a most for. */
export type LimitMeasure = (typeof MEASURES)[number];

/** A least distance, number of days or hours. */
export type Minimum = ValueOf<typeof minimum>;

/** A most of a distance, of days or of hours. */
export type Maximum = ValueOf<typeof maximum>;

/** A lower limit: `atLeast` includes it, `moreThan` does not. */
export type Lower = Pick<Minimum, 'atLeast' | 'moreThan'>;

/** An upper limit: `atMost` includes it, `lessThan` does not. */
export type Upper = Pick<Maximum, 'atMost' | 'lessThan'>;

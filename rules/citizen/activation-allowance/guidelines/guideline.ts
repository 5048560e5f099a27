import type { Cite } from '../../../../src/engine/citation.js';
import type { GuidelineBase } from '../../../../src/engine/guideline.js';
import type { Kroner } from '../../../../src/engine/kroner.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { Offer } from '../offer.js';
import type { ActId, TargetGroup } from '../target-group.js';

/** Facts that a guideline may set a minimum for. */
export const MEASURES = ['walkingKm', 'oneWayKm', 'dailyTravelKm', 'daysPerWeek', 'hoursPerDay'] as const;

/** A fact that a guideline may set a minimum for. */
export type Measure = (typeof MEASURES)[number];

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

/** A fact that a guideline may ask to be so or not so. */
export type Flag = (typeof FLAGS)[number];

/** A fact that must be so. */
export interface FlagIs {
  /** The fact asked about. */
  readonly fact: Flag;
  /** The value it must have. */
  readonly is: boolean;
}

/** A limit: `atLeast` includes it, `moreThan` does not. */
export interface Limit {
  /** The limit, in the unit of what is measured, and all above it: km, days or hours. */
  readonly atLeast?: number | undefined;
  /** All above the limit, without the limit itself. */
  readonly moreThan?: number | undefined;
}

/** A least distance, number of days or hours. */
export interface Minimum extends Limit {
  /** What is measured: kilometres, days a week or hours a day. */
  readonly measure: Measure;
  /** A higher limit for those of whom this is so. */
  readonly higher?: (Limit & { readonly where: Flag }) | undefined;
  /** Only for these target groups; left out: for all. */
  readonly groups?: readonly TargetGroup[] | undefined;
  /** A judgement that lifts the minimum. */
  readonly unless?: 'healthPreventsTransport' | undefined;
  /** The open question whether the guideline has the minimum at all. */
  readonly whether?: 'distance-of-alternative' | undefined;
  /** Where it stands; left out: where the guideline's own citation points. */
  readonly cite?: Cite | undefined;
}

/** A requirement that is not a number. */
export interface Requirement extends FlagIs {
  /** Only for these target groups; left out: for all. */
  readonly groups?: readonly TargetGroup[] | undefined;
  /** Where it stands; left out: where the guideline's own citation points. */
  readonly cite?: Cite | undefined;
}

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
export interface Named<T> {
  /** Those that the guideline names. */
  readonly named: readonly T[];
  /** What holds for the rest. */
  readonly others: 'excluded' | 'not-stated';
}

/** A step of a zone table; without `to` it is open upwards. An amount of `null` means that nothing is due. */
export interface ZoneStep {
  /** The first number of zones, from 1, the home zone included. */
  readonly from: number;
  /** The last number of zones. */
  readonly to?: number | undefined;
  /** Kroner gross per month. */
  readonly amount: Kroner | null;
}

/** How a guideline sets the amount. */
export type Rate =
  | { readonly kind: 'zones'; readonly steps: readonly ZoneStep[] }
  /** Amounts for 1, 2, 3 ... days a week. */
  | {
      readonly kind: 'zone-days';
      readonly rows: readonly { readonly from: number; readonly to: number; readonly amounts: readonly Kroner[] }[];
    }
  | { readonly kind: 'flat'; readonly amount: Kroner }
  /** Kroner per km of the day's journey above one limit and up to another, for the planned days. */
  | {
      readonly kind: 'per-km';
      readonly rate: Kroner;
      readonly aboveKm: number;
      readonly upToKm: number;
      readonly days: 'per-week' | 'per-month';
      /** Weeks in a month as a decimal text, for days per week. */
      readonly weeksPerMonth?: string | undefined;
    }
  /** Bands of the day's journey, each with a maximum under which the amount is individually assessed. */
  | {
      readonly kind: 'km-bands';
      readonly daysPerWeek: number;
      /** Decimals to which the bands are printed. */
      readonly decimals: number;
      readonly bands: readonly { readonly from: number; readonly to: number; readonly most: Kroner }[];
    }
  /** Individually assessed up to a maximum. */
  | { readonly kind: 'assessed'; readonly most: Kroner }
  /** Decided: no allowance. */
  | { readonly kind: 'none' }
  /** Amounts that exist and were not read: a condition that fails still refuses, and no amount follows. */
  | { readonly kind: 'not-read' };

/** A municipality's guideline for the activation allowance. */
export interface AllowanceGuideline extends GuidelineBase {
  /** The act under which it was adopted. */
  readonly act: ActId;
  /** The target groups it names; left out: all that the act covers. */
  readonly groups?: Named<TargetGroup> | undefined;
  /** The kinds of offer it names; left out: all that the act covers. */
  readonly offers?: Named<Offer> | undefined;
  /** Least distances, days and hours; every one must be reached. */
  readonly minimums?: readonly Minimum[] | undefined;
  /** Facts that must be so or not so; every one must hold. */
  readonly requirements?: readonly Requirement[] | undefined;
  /** Cases the guideline settles in a way we do not compute: they are not covered. */
  readonly notModelled?: readonly (FlagIs & { readonly missing: string })[] | undefined;
  /** How the amount is set. */
  readonly rate: Rate;
  /** When it was to be evaluated. */
  readonly evaluation?: { readonly months: number; readonly cite: Cite } | undefined;
  /** What a reviewer must know. */
  readonly remarks?: readonly Text[] | undefined;
}

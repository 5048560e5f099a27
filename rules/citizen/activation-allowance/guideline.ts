import * as z from 'zod';
import type { Cite } from '../../../src/engine/citation.js';
import { amount, day } from '../../../src/engine/fact-types.js';
import type { GuidelineBase } from '../../../src/engine/guideline.js';
import type { Kroner } from '../../../src/engine/kroner.js';
import { type ActivationAllowanceFacts, OFFERS, type Offer } from './facts.js';
import { type ActId, TARGET_GROUPS, type TargetGroup } from './target-groups.js';

/** Facts that a guideline may set a minimum for. */
export const MEASURES = ['walkingKm', 'oneWayKm', 'dailyTravelKm', 'daysPerWeek', 'hoursPerDay'] as const;
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
export type Flag = (typeof FLAGS)[number];

/** A fact that must be so. */
export interface FlagIs {
  readonly fact: Flag;
  readonly is: boolean;
}

/** A least distance, number of days or hours; `atLeast` includes the limit, `moreThan` does not. */
export interface Minimum {
  readonly measure: Measure;
  readonly atLeast?: number | undefined;
  readonly moreThan?: number | undefined;
  /** Only for these target groups; left out: for all. */
  readonly groups?: readonly TargetGroup[] | undefined;
  /** Only where this is so. */
  readonly when?: FlagIs | undefined;
  /** A judgement that lifts the minimum. */
  readonly unless?: 'healthPreventsTransport' | undefined;
  readonly cite?: Cite | undefined;
}

/** A requirement that is not a number. */
export interface Requirement extends FlagIs {
  readonly groups?: readonly TargetGroup[] | undefined;
  readonly cite?: Cite | undefined;
}

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
export interface Named<T> {
  readonly named: readonly T[];
  readonly others: 'excluded' | 'not-stated';
}

/** A step of a zone table; without `to` it is open upwards. An amount of `null` means that nothing is due. */
export interface ZoneStep {
  readonly from: number;
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
  | { readonly kind: 'none' };

/** A municipality's guideline for the activation allowance. */
export interface AllowanceGuideline extends GuidelineBase {
  /** The act under which it was adopted. */
  readonly act: ActId;
  readonly groups?: Named<TargetGroup> | undefined;
  readonly offers?: Named<Offer> | undefined;
  readonly minimums?: readonly Minimum[] | undefined;
  readonly requirements?: readonly Requirement[] | undefined;
  /** Cases the guideline settles in a way we do not compute: they are not covered. */
  readonly notModelled?: readonly (FlagIs & { readonly missing: string })[] | undefined;
  readonly rate: Rate;
  /** When it was to be evaluated. */
  readonly evaluation?: { readonly months: number; readonly cite: Cite } | undefined;
  /** What a reviewer must know, in English. */
  readonly remarks?: readonly string[] | undefined;
}

const text = (what: string) => z.string().regex(/\S/).describe(what);
const cite = () =>
  z
    .union([
      z.strictObject({ source: text('id of a registered source'), provision: text('paragraph, item or page') }),
      z.strictObject({
        title: text('title of the source'),
        url: z.url().describe('a URL').optional(),
        provision: text('paragraph, item or page'),
      }),
    ])
    .describe('a citation { title, provision, url? }, or { source, provision } for a registered source');
const group = () => z.enum(TARGET_GROUPS).describe(`a target group: ${TARGET_GROUPS.join(', ')}`);
const groups = () => z.array(group()).min(1).describe('a list of target groups');
const flag = { fact: z.enum(FLAGS).describe(`one of ${FLAGS.join(', ')}`), is: z.boolean().describe('true or false') };
const others = z.enum(['excluded', 'not-stated']).describe('excluded or not-stated');
const limit = () => z.number().min(0).max(1_000).describe('a number from 0');
const zone = () => z.int().min(1).max(1_000).describe('a whole number of zones, 1 or more');
const list = <T extends z.ZodType>(item: T, what: string) => z.array(item).min(1).describe(what);

const rate = () =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('zones'),
        steps: list(
          z.strictObject({
            from: zone(),
            to: zone().optional(),
            amount: amount().nullable().describe('an amount such as "550.00", or null for nothing'),
          }),
          'a list of steps { from, to?, amount }',
        ),
      }),
      z.strictObject({
        kind: z.literal('zone-days'),
        rows: list(
          z.strictObject({
            from: zone(),
            to: zone(),
            amounts: z.array(amount()).min(1).max(7).describe('amounts for 1, 2, ... days a week'),
          }),
          'a list of rows { from, to, amounts }',
        ),
      }),
      z.strictObject({ kind: z.literal('flat'), amount: amount() }),
      z.strictObject({
        kind: z.literal('per-km'),
        rate: amount(),
        aboveKm: limit(),
        upToKm: limit(),
        days: z.enum(['per-week', 'per-month']).describe('per-week or per-month'),
        weeksPerMonth: z
          .string()
          .regex(/^[1-5](\.\d{1,3})?$/)
          .describe('weeks in a month as a text, such as "4.3"')
          .optional(),
      }),
      z.strictObject({
        kind: z.literal('km-bands'),
        daysPerWeek: z.int().min(1).max(7).describe('days a week, 1 to 7'),
        decimals: z.int().min(0).max(2).describe('0, 1 or 2 decimals'),
        bands: list(z.strictObject({ from: limit(), to: limit(), most: amount() }), 'a list of bands { from, to, most }'),
      }),
      z.strictObject({ kind: z.literal('assessed'), most: amount() }),
      z.strictObject({ kind: z.literal('none') }),
    ])
    .describe('a rate of kind zones, zone-days, flat, per-km, km-bands, assessed or none');

/** The schema of a guideline file. */
export function guidelineSchema(): z.ZodType<AllowanceGuideline> {
  return z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]{1,80}$/)
        .describe('an id of small letters, digits and hyphens'),
      municipality: text('the key of a municipality'),
      act: z.enum(['lab-2016', 'lab-2019']).describe('the act it was adopted under, lab-2016 or lab-2019'),
      status: z
        .enum(['law', 'adopted', 'practice', 'agreed', 'proposed', 'rejected'])
        .describe('adopted, practice, agreed, proposed, rejected or law'),
      adopted: day().optional(),
      from: day(),
      to: day().optional(),
      window: z.enum(['stated', 'inferred']).describe('stated or inferred'),
      checkedUntil: day(),
      verified: z
        .enum(['minutes', 'statute', 'official', 'guideline', 'bill', 'press', 'inferred'])
        .describe('how it was read: minutes, guideline, ...'),
      cite: cite(),
      groups: z.strictObject({ named: groups(), others }).describe('{ named, others }').optional(),
      offers: z
        .strictObject({ named: z.array(z.enum(OFFERS).describe(`one of ${OFFERS.join(', ')}`)).min(1), others })
        .describe('{ named, others }')
        .optional(),
      minimums: list(
        z.strictObject({
          measure: z.enum(MEASURES).describe(`one of ${MEASURES.join(', ')}`),
          atLeast: limit().optional(),
          moreThan: limit().optional(),
          groups: groups().optional(),
          when: z.strictObject(flag).describe('{ fact, is }').optional(),
          unless: z.literal('healthPreventsTransport').describe('healthPreventsTransport').optional(),
          cite: cite().optional(),
        }),
        'a list of minimums',
      ).optional(),
      requirements: list(
        z.strictObject({ ...flag, groups: groups().optional(), cite: cite().optional() }),
        'a list of requirements',
      ).optional(),
      notModelled: list(z.strictObject({ ...flag, missing: text('what is not computed') }), 'a list of cases').optional(),
      rate: rate(),
      evaluation: z
        .strictObject({ months: z.int().min(1).max(120).describe('months'), cite: cite() })
        .describe('{ months, cite }')
        .optional(),
      remarks: z.array(text('a remark')).optional(),
    })
    .describe('a guideline for the activation allowance');
}

/** The facts a measure or flag refers to are facts of the scheme; this does not compile otherwise. */
export type GuidelineFact = Extract<keyof ActivationAllowanceFacts, Measure | Flag>;

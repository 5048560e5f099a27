import * as z from 'zod';
import { amount, day, itemOf } from '../../../../src/engine/fact-types.js';
import { STATUSES } from '../../../../src/engine/guideline.js';
import { VERIFIED } from '../../../../src/engine/timeline.js';
import { OFFERS } from '../offer.js';
import { ACTS, TARGET_GROUPS } from '../target-group.js';
import { type AllowanceGuideline, FLAGS, MEASURES } from './guideline.js';

const text = (what: string) => z.string().regex(/\S/).describe(what);
const provision = () => text('paragraph, item or page');
const cite = () =>
  z
    .union([
      z.strictObject({ source: text('id of a registered source'), provision: provision() }),
      z.strictObject({
        title: text('title of the source'),
        url: z.url().describe('a URL').optional(),
        provision: provision(),
      }),
    ])
    .describe('a citation { title, provision, url? }, or { source, provision } for a registered source');
const group = () => z.enum(TARGET_GROUPS).describe(`a target group: ${TARGET_GROUPS.join(', ')}`);
const groups = () => z.array(group()).min(1).describe('a list of target groups');
const flag = { fact: z.enum(FLAGS).describe(`one of ${FLAGS.join(', ')}`), is: z.boolean().describe('true or false') };
const others = z.enum(['excluded', 'not-stated']).describe('excluded or not-stated');
const limit = () => z.number().min(0).max(1_000).describe('a number from 0');
const zone = () => z.int().min(1).max(1_000).describe('a whole number of zones, 1 or more');
const list = <T extends z.ZodType>(item: T, what: string) => z.array(itemOf(item)).min(1).describe(what);

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
      z.strictObject({ kind: z.literal('not-read') }),
    ])
    .describe('a rate of kind zones, zone-days, flat, per-km, km-bands, assessed, none or not-read');

/** The schema of a guideline file. */
export function guidelineSchema(): z.ZodType<AllowanceGuideline> {
  return z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]{1,80}$/)
        .describe('an id of small letters, digits and hyphens'),
      municipality: text('the key of a municipality'),
      act: z.enum(ACTS).describe('the act it was adopted under, lab-2016 or lab-2019'),
      status: z.enum(STATUSES).describe('adopted, practice, agreed, proposed, rejected or law'),
      adopted: day().optional(),
      rejected: day().optional(),
      from: day(),
      to: day().optional(),
      window: z.enum(['stated', 'inferred']).describe('stated or inferred'),
      checkedUntil: day(),
      verified: z.enum(VERIFIED).exclude(['caller']).describe('how it was read: minutes, guideline, ...'),
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
          higher: z
            .strictObject({ where: flag.fact, atLeast: limit().optional(), moreThan: limit().optional() })
            .describe('{ where, atLeast or moreThan }')
            .optional(),
          unless: z.literal('healthPreventsTransport').describe('healthPreventsTransport').optional(),
          whether: z.literal('distance-of-alternative').describe('distance-of-alternative').optional(),
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
      remarks: z
        .array(z.strictObject({ da: text('a remark in Danish'), en: text('a remark in English') }).describe('a remark { da, en }'))
        .optional(),
    })
    .describe('a guideline for the activation allowance');
}

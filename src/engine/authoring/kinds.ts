import { type Day, isDay } from '../day.js';
import * as types from '../fact-types.js';
import { Exact, type Kroner } from '../kroner.js';
import type { Period } from '../period.js';
import * as z from '../zod.js';
import { type Kind, UNSURE } from './kind.js';

/** True or false; `what` says in English what is asked, for the one who gives it. */
export function yesNo(what?: string): Kind<boolean> {
  return {
    schema: () => z.boolean().describe(what === undefined ? 'true or false' : `true or false: ${what}`),
    plain: (value) => (typeof value === 'boolean' ? value : UNSURE),
    words: { as: 'yes-no' },
    representatives: [true, false],
  };
}

/** One of a few, by id; `what` names them together. */
export function choice<const O extends string>(of: readonly O[], what = 'one of'): Kind<O> {
  const known: ReadonlySet<unknown> = new Set(of);
  return {
    schema: () => z.enum(of).describe(`${what} ${of.join(', ')}`) as unknown as z.ZodType<O>,
    plain: (value) => (known.has(value) ? (value as O) : UNSURE),
    words: { as: 'choice', of },
    representatives: of,
  };
}

/** The least and the most of a number; `above` leaves the least out itself. */
export interface Bounds {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  /** At most so many decimals. */
  readonly decimals?: number;
  /** What is counted, where the unit alone does not say it. */
  readonly what?: string;
}

/** A whole number of something, from 0 unless told. */
export function whole(
  unit: string,
  { from = 0, to = Number.MAX_SAFE_INTEGER, what = unit }: Omit<Bounds, 'above' | 'decimals'> = {},
): Kind<number> {
  const described = `a whole number of ${what}${bounds({ from, ...(to < Number.MAX_SAFE_INTEGER && { to }) })}`;
  return {
    schema: () => z.int().min(from).max(to).describe(described),
    plain: (value) => (Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : UNSURE),
    words: { as: 'count', unit },
  };
}

const SPELT = ['no', 'one', 'two', 'three'];

/** A number of something, from 0 unless told; at most two decimals unless told. */
export function decimal(unit: string, given: Bounds = {}): Kind<number> {
  const { from = given.above === undefined ? 0 : undefined, above, to, decimals = 2, what = unit } = given;
  const limits = { ...(from !== undefined && { from }), ...(above !== undefined && { above }), ...(to !== undefined && { to }) };
  const precision = Number.isFinite(decimals) ? `, with at most ${SPELT[decimals] ?? decimals} decimals` : '';
  const within = (value: number) =>
    (from === undefined || value >= from) && (above === undefined || value > above) && (to === undefined || value <= to);
  const fits = (value: number) => within(value) && new Exact(value).decimalPlaces() <= decimals;
  const scale = 10 ** decimals;
  const plainly = (value: number) => value < LARGE && within(value) && (scale === Infinity || Math.round(value * scale) / scale === value);
  return {
    schema: () =>
      bounded(limits)
        .refine(fits)
        .describe(`a number of ${what}${bounds(limits)}${precision}`),
    plain: (value) => (typeof value === 'number' && plainly(value) ? value : UNSURE),
    words: { as: 'count', unit },
  };
}

/** A number within bounds, which its JSON Schema tells. */
function bounded({ from = 0, above, to }: Bounds) {
  const least = above === undefined ? z.number().min(from) : z.number().gt(above);
  return to === undefined ? least : least.max(to);
}

/** Below this a number that is so many hundredths is written with two decimals at most. */
const LARGE = 1e9;

function bounds({ from, above, to }: Bounds): string {
  const least = above === undefined ? grouped(from as number) : `above ${above}`;
  if (to === undefined) return above === undefined ? `, ${least} or more` : ` ${least}`;
  const most = grouped(to);
  return above === undefined ? `, ${least} to ${most}` : ` ${least} and at most ${most}`;
}

/** A number with a comma between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Two whole numbers between which something lies; the same where it is whole itself. */
export function span(unit: string): Kind<{ readonly least: number; readonly most: number }> {
  const count = () => z.int().min(0);
  return { schema: () => z.strictObject({ least: count(), most: count() }), plain: () => UNSURE, words: { as: 'span', unit } };
}

/** An exact number of something as a decimal text, in what is answered. */
export function exact(unit: string): Kind<string> {
  return { ...pattern(/^\d+(\.\d+)?$/, `a number of ${unit} as a decimal text`), words: { as: 'count', unit } };
}

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

/** An amount in kroner as a decimal text with at most two decimals. */
export function amount(): Kind<Kroner> {
  return {
    schema: types.amount,
    plain: (value) => (typeof value === 'string' && AMOUNT.test(value) ? value : UNSURE),
    words: { as: 'kroner' },
  };
}

/** A calendar day. */
export function day(): Kind<Day> {
  return { schema: types.day, plain: (value) => (isDay(value) ? value : UNSURE), words: { as: 'day' } };
}

/** A text of a shape; `expected` says it in English. */
export function pattern(shape: RegExp, expected: string): Kind<string> {
  return {
    schema: () => z.string().regex(shape).describe(expected),
    plain: (value) => (typeof value === 'string' && shape.test(value) ? value : UNSURE),
    words: { as: 'data' },
  };
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar month as `YYYY-MM`. */
export function month(): Kind<string> {
  return {
    schema: () => z.string().regex(MONTH).describe('a calendar month as YYYY-MM'),
    plain: (value) => (typeof value === 'string' && MONTH.test(value) ? value : UNSURE),
    words: { as: 'month' },
  };
}

/** A period of calendar days, both ends included. */
export function period(): Kind<Period> {
  return { schema: types.period as () => z.ZodType<Period>, plain: plainPeriod, words: { as: 'period' } };
}

/** A copy of a period that is plainly one. */
export function plainPeriod(value: unknown): Period | typeof UNSURE {
  if (!isPlainObject(value)) return UNSURE;
  const { from, to } = value as Partial<Period>;
  return Object.keys(value).length === 2 && isDay(from) && isDay(to) && from <= to ? { from, to } : UNSURE;
}

/** An object that hides nothing: no class, nothing inherited. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null;
}

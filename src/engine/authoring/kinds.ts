import { type Day, isDay } from '../day.js';
import { Exact, type Kroner } from '../kroner.js';
import * as z from '../zod.js';
import { type Kind, REFUSED } from './kind.js';
import { type Bounds, bounds, grouped, withinOf } from './number-bounds.js';

/** True or false; `what` says in English what is asked, for the one who gives it. */
export function yesNo(what?: string): Kind<boolean> {
  const expected = what === undefined ? 'true or false' : `true or false: ${what}`;
  return {
    expected,
    schema: () => z.boolean().describe(expected),
    accept: (value) => (typeof value === 'boolean' ? value : REFUSED),
    words: { as: 'yes-no' },
    representatives: [true, false],
  };
}

/** One of a few, by id; `what` names them together. */
export function choice<const O extends string>(of: readonly O[], what = 'one of'): Kind<O> {
  const known: ReadonlySet<unknown> = new Set(of);
  const expected = `${what} ${of.join(', ')}`;
  return {
    expected,
    schema: () => z.enum(of).describe(expected) as unknown as z.ZodType<O>,
    accept: (value) => (known.has(value) ? (value as O) : REFUSED),
    words: { as: 'choice', of },
    representatives: of,
  };
}

/** A whole number of something, from 0 unless told. */
export function whole(
  unit: string,
  { from = 0, to = Number.MAX_SAFE_INTEGER, what = unit }: Omit<Bounds, 'above' | 'decimals'> = {},
): Kind<number> {
  const expected = `a whole number of ${what}${bounds({ from, ...(to < Number.MAX_SAFE_INTEGER && { to }) })}`;
  return {
    expected,
    schema: () => z.int().min(from).max(to).describe(expected),
    accept: (value) => (Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : REFUSED),
    words: { as: 'count', unit, within: { least: from, ...(to < Number.MAX_SAFE_INTEGER && { most: to }), decimals: 0 } },
  };
}

const DECIMALS = ['no decimals', 'at most one decimal', 'at most two decimals', 'at most three decimals'];

/** A number of something, from 0 unless told; at most two decimals unless told. */
export function decimal(unit: string, given: Bounds = {}): Kind<number> {
  const { from = given.above === undefined ? 0 : undefined, above, to, decimals = 2, what = unit } = given;
  const limits = { ...(from !== undefined && { from }), ...(above !== undefined && { above }), ...(to !== undefined && { to }) };
  const precision = Number.isFinite(decimals) ? `, with ${DECIMALS[decimals] ?? `at most ${decimals} decimals`}` : '';
  const expected = `a number of ${what}${bounds(limits)}${precision}`;
  const scale = 10 ** decimals;
  // A number that is so many hundredths is written with two decimals at most; only large ones may be so and not be told by that.
  const fits = (value: number) =>
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (decimals === Number.POSITIVE_INFINITY || Math.round(value * scale) / scale === value || new Exact(value).decimalPlaces() <= decimals);
  return {
    expected,
    schema: () => bounded(limits).refine(fits).describe(expected),
    accept: (value) => (Number.isFinite(value) && fits(value as number) ? (value as number) : REFUSED),
    words: { as: 'count', unit, within: withinOf(limits, decimals) },
  };
}

/** A number within bounds, which its JSON Schema tells. */
function bounded({ from = 0, above, to }: Bounds) {
  const least = above === undefined ? z.number().min(from) : z.number().gt(above);
  return to === undefined ? least : least.max(to);
}

/** An amount in kroner as a decimal text with at most two decimals. */
export function amount(): Kind<Kroner> {
  return pattern(/^\d{1,9}(\.\d{1,2})?$/, 'an amount in kroner as a text with at most two decimals, such as "550.00"', 'kroner');
}

/** The same, which may be below 0: a line that corrects an earlier one, as registers write it. */
export function correctable(): Kind<Kroner> {
  const expected = 'an amount in kroner as a text with at most two decimals, such as "550.00", or "-550.00" for a correction';
  return pattern(/^-?\d{1,9}(\.\d{1,2})?$/, expected, 'kroner');
}

/** A calendar month as `YYYY-MM`. */
export function month(): Kind<string> {
  return pattern(/^\d{4}-(0[1-9]|1[0-2])$/, 'a calendar month as YYYY-MM', 'month');
}

/** A text of a shape. */
export function pattern(shape: RegExp, expected: string, as: 'kroner' | 'month' | 'data' = 'data'): Kind<string> {
  return {
    expected,
    schema: () => z.string().regex(shape).describe(expected),
    accept: (value) => (typeof value === 'string' && shape.test(value) ? value : REFUSED),
    words: { as },
  };
}

/** A calendar day. */
export function day(): Kind<Day> {
  const expected = 'a calendar day as YYYY-MM-DD';
  return {
    expected,
    schema: () => z.iso.date().describe(expected),
    accept: (value) => (isDay(value) ? value : REFUSED),
    words: { as: 'day' },
  };
}

/** A text, neither empty nor longer than `most` characters. */
export function text(what: string, most = LONGEST): Kind<string> {
  const expected = `${what}, not empty and at most ${grouped(most)} characters`;
  return {
    expected,
    schema: () => z.string().regex(/\S/).max(most).describe(expected),
    accept: (value) => (typeof value === 'string' && value.length <= most && /\S/.test(value) ? value : REFUSED),
    words: { as: 'text' },
  };
}

const LONGEST = 2_000;

/** One single value. */
export function literal<const T extends string | number | boolean>(only: T): Kind<T> {
  return {
    expected: JSON.stringify(only),
    schema: () => z.literal(only) as unknown as z.ZodType<T>,
    accept: (value) => (value === only ? only : REFUSED),
    words: typeof only === 'string' ? { as: 'choice', of: [only] } : { as: 'data' },
  };
}

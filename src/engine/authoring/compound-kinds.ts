import { citationSchema, stepSchema } from '../assessment-schema.js';
import type { Citation } from '../citation.js';
import type { Listed } from '../fact-types.js';
import * as types from '../fact-types.js';
import { type Judgement, judged as judgedSchema } from '../judgement.js';
import type { Step } from '../step.js';
import * as z from '../zod.js';
import { type InWords, type Kind, type Kinds, UNSURE, type ValuesOf } from './kind.js';
import { grouped, isPlainObject, plainPeriod } from './kinds.js';

/** What stands together: each part by its name, all of them given unless `optional`; `expected` says in English what it is. */
export function record<const S extends Kinds>(parts: S, expected?: string): Kind<ValuesOf<S>> {
  const names = Object.keys(parts);
  const plain = (value: unknown): ValuesOf<S> | typeof UNSURE => {
    if (!isPlainObject(value)) return UNSURE;
    const copy: Record<string, unknown> = {};
    let given = 0;
    for (const name of names) {
      const part = (parts[name] as Kind<unknown>).plain(value[name]);
      if (part === UNSURE) return UNSURE;
      if (part === undefined && !Object.hasOwn(value, name)) continue;
      given += 1;
      if (part !== undefined) copy[name] = part;
    }
    return Object.keys(value).length === given ? (copy as ValuesOf<S>) : UNSURE;
  };
  const schema = () => described(z.strictObject(shapeOf(parts)), expected) as unknown as z.ZodType<ValuesOf<S>>;
  return { schema, plain, words: { as: 'record', fields: wordsOf(parts) } };
}

function described<S extends z.ZodType>(schema: S, expected: string | undefined): S {
  return expected === undefined ? schema : schema.describe(expected);
}

function wordsOf(parts: Kinds): Readonly<Record<string, InWords>> {
  return Object.fromEntries(Object.entries(parts).map(([name, { words }]) => [name, words]));
}

/** The schemas of parts, by name. */
export function shapeOf(parts: Kinds): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(parts).map(([name, kind]) => [name, zodOf(kind)]));
}

/** The schema of a kind, as zod has it. */
export function zodOf<T>(kind: Kind<T>): z.ZodType<T> {
  return kind.schema() as unknown as z.ZodType<T>;
}

/** A part of a record that may be left out. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  const plain = (value: unknown) => (value === undefined ? undefined : kind.plain(value));
  return { schema: () => zodOf(kind).optional(), plain, words: kind.words };
}

/** A value, or `null` where there is none. */
export function nullable<T>(kind: Kind<T>): Kind<T | null> {
  const schema = () =>
    zodOf(kind)
      .nullable()
      .describe(`${zodOf(kind).description ?? 'a value'}, or null`);
  return { schema, plain: (value) => (value === null ? null : kind.plain(value)), words: kind.words };
}

/** One single value. */
export function literal<const T extends string | number | boolean>(only: T): Kind<T> {
  return {
    schema: () => z.literal(only) as unknown as z.ZodType<T>,
    plain: (value) => (value === only ? only : UNSURE),
    words: typeof only === 'string' ? { as: 'choice', of: [only] } : { as: 'data' },
  };
}

/** A value of one of several kinds; `what` says so in English. */
export function oneOf<const K extends readonly Kind<unknown>[]>(of: K, what?: string): Kind<K[number] extends Kind<infer T> ? T : never> {
  type Value = K[number] extends Kind<infer T> ? T : never;
  const schema = () => described(z.union(of.map(zodOf) as [z.ZodType, z.ZodType]), what) as unknown as z.ZodType<Value>;
  const plain = (value: unknown) => {
    for (const kind of of) {
      const found = kind.plain(value);
      if (found !== UNSURE) return found as Value;
    }
    return UNSURE;
  };
  return { schema, plain, words: { as: 'either', of: of.map(({ words }) => words) } };
}

/** Several of a kind, in an award. */
export function list<T>(kind: Kind<T>): Kind<readonly T[]> {
  return {
    schema: () => z.array(zodOf(kind)) as unknown as z.ZodType<readonly T[]>,
    plain: () => UNSURE,
    words: { as: 'several', of: kind.words },
  };
}

/** Where something stands, resolved. */
export function citation(): Kind<Citation> {
  return { schema: citationSchema as () => z.ZodType<Citation>, plain: () => UNSURE, words: { as: 'citation' } };
}

/** The steps that led to an amount. */
export function working(): Kind<readonly Step[]> {
  return { schema: () => z.array(stepSchema()) as unknown as z.ZodType<readonly Step[]>, plain: () => UNSURE, words: { as: 'working' } };
}

/** A text, neither empty nor longer than `most` characters. */
export function text(what: string, most = 2_000): Kind<string> {
  const described = `${what}, not empty and at most ${grouped(most)} characters`;
  return { schema: () => z.string().regex(/\S/).max(most).describe(described), plain: plainText(most), words: { as: 'data' } };
}

function plainText(most: number): (value: unknown) => string | typeof UNSURE {
  return (value) => (typeof value === 'string' && value.length <= most && /\S/.test(value) ? value : UNSURE);
}

const MOST_ITEMS = 10_000;

/** A list of dated things and the days it is complete for; a day outside `covers` is unknown, not empty. */
export function listed<const S extends Kinds>(item: S): Kind<Listed<ValuesOf<S>>>;
export function listed<T>(item: Kind<T>): Kind<Listed<T>>;
export function listed(given: Kinds | Kind<unknown>): Kind<Listed<unknown>> {
  const item = isKind(given) ? given : record(given);
  const plain = (value: unknown) => {
    if (!isPlainObject(value) || Object.keys(value).length !== 2) return UNSURE;
    const covers = plainPeriod(value.covers);
    if (covers === UNSURE || !Array.isArray(value.items) || value.items.length > MOST_ITEMS) return UNSURE;
    const items: unknown[] = [];
    for (let index = 0; index < value.items.length; index += 1) {
      const copy = item.plain(value.items[index]);
      if (copy === UNSURE) return UNSURE;
      items.push(copy);
    }
    return { covers, items };
  };
  const fields = isKind(given) ? {} : wordsOf(given);
  return {
    schema: () => types.listed(zodOf(item)) as unknown as z.ZodType<Listed<unknown>>,
    plain,
    words: { as: 'list', fields },
    role: 'listed',
  };
}

function isKind(given: Kinds | Kind<unknown>): given is Kind<unknown> {
  return typeof given.schema === 'function';
}

/** What a human must judge first: given with who judged and why. */
export function judged<T>(kind: Kind<T>): Kind<Judgement<T>> {
  const said = plainText(2_000);
  const plain = (value: unknown) => {
    if (!isPlainObject(value) || Object.keys(value).length !== 3) return UNSURE;
    const judgement = kind.plain(value.value);
    const by = said(value.by);
    const because = said(value.because);
    return judgement === UNSURE || by === UNSURE || because === UNSURE ? UNSURE : { value: judgement, by, because };
  };
  return { schema: () => judgedSchema(zodOf(kind)) as unknown as z.ZodType<Judgement<T>>, plain, words: kind.words, role: 'judged' };
}

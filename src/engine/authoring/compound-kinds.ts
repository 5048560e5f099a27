import type { Problem } from '../problem.js';
import * as z from '../zod.js';
import { type InWords, type Kind, type Kinds, REFUSED, type ValuesOf } from './kind.js';
import { problemsOfKind, problemsOfParts, unexpected } from './kind-problems.js';
import { grouped } from './number-bounds.js';

/** What stands together: each part by its name, all of them given unless `optional`. */
export function record<const S extends Kinds>(parts: S, expected = shapeInWords(parts)): Kind<ValuesOf<S>> {
  const names = Object.keys(parts);
  const accept = (value: unknown): ValuesOf<S> | typeof REFUSED => {
    if (!isPlainObject(value)) return REFUSED;
    const copy: Record<string, unknown> = {};
    for (const name of names) {
      const kind = parts[name] as Kind<unknown>;
      const given = value[name];
      if (given === undefined && kind.optional) continue;
      const part = kind.accept(given);
      if (part === REFUSED) return REFUSED;
      copy[name] = part;
    }
    for (const key in value) if (!Object.hasOwn(parts, key)) return REFUSED;
    return copy as ValuesOf<S>;
  };
  const problems = (value: unknown, path: string) =>
    isPlainObject(value) ? problemsOfParts(parts, value, path, false) : [unexpected(expected, value, path)];
  const schema = () => z.strictObject(shapeOf(parts)).describe(expected) as unknown as z.ZodType<ValuesOf<S>>;
  return { expected, accept, problems, schema, words: { as: 'record', ...wordsOf(parts) } };
}

function wordsOf(parts: Kinds): Pick<Extract<InWords, { readonly as: 'record' | 'list' }>, 'fields' | 'optional'> {
  const all = Object.entries(parts);
  const optional = all.flatMap(([name, kind]) => (kind.optional ? [name] : []));
  return { fields: Object.fromEntries(all.map(([name, { words }]) => [name, words])), ...(optional.length > 0 && { optional }) };
}

function shapeInWords(parts: Kinds): string {
  const keys = Object.entries(parts).map(([name, kind]) => (kind.optional ? `${name}?` : name));
  return `an object { ${keys.join(', ')} }`;
}

/** An object that hides nothing: no class, nothing inherited. Objects of another realm count. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null || isForeign(parent as object);
}

/** Tells whether an object holds so many names and no more. Where all that are looked for stand in it, it then holds no other. */
export function hasOnly(value: object, count: number): boolean {
  let held = 0;
  for (const _ in value) held += 1;
  return held === count;
}

/** What objects of another realm inherit from; nothing else bears these methods itself. */
function isForeign(parent: object): boolean {
  return Object.getPrototypeOf(parent) === null && Object.hasOwn(parent, 'isPrototypeOf');
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
  const accept = (value: unknown) => (value === undefined ? undefined : kind.accept(value));
  return { ...kind, accept, schema: () => zodOf(kind).optional(), optional: true };
}

/** A value, or `null` where there is none. */
export function nullable<T>(kind: Kind<T>): Kind<T | null> {
  const { words } = kind;
  const expected = `${kind.expected}, or null`;
  const accept = (value: unknown) => (value === null ? null : kind.accept(value));
  const problems = (value: unknown, path: string) =>
    typeof value === 'object' && kind.problems !== undefined ? kind.problems(value, path) : [unexpected(expected, value, path)];
  return { expected, accept, problems, schema: () => zodOf(kind).nullable(), words };
}

/** A value of one of several kinds; `what` says so in English. */
export function oneOf<const K extends readonly Kind<unknown>[]>(of: K, what?: string): Kind<K[number] extends Kind<infer T> ? T : never> {
  type Value = K[number] extends Kind<infer T> ? T : never;
  const expected = what ?? of.map((kind) => kind.expected).join(' or ');
  const accept = (value: unknown) => {
    for (const kind of of) {
      const found = kind.accept(value);
      if (found !== REFUSED) return found as Value;
    }
    return REFUSED;
  };
  /** Where an object stands and one of the kinds is an object, the faults inside it say more than "none of these". */
  const problems = (value: unknown, path: string): readonly Problem[] => {
    const within = isPlainObject(value) ? of.flatMap((kind) => (kind.problems === undefined ? [] : [kind.problems(value, path)])) : [];
    const [nearest] = [...within].sort((a, b) => a.length - b.length);
    return nearest ?? [unexpected(expected, value, path)];
  };
  const schema = () => z.union(of.map(zodOf) as [z.ZodType, z.ZodType]).describe(expected) as unknown as z.ZodType<Value>;
  return { expected, accept, problems, schema, words: { as: 'either', of: of.map(({ words }) => words) } };
}

/** How many a list holds, and what it is of. */
export interface ListBounds {
  readonly from?: number;
  readonly to?: number;
  readonly what?: string;
}

/** Several of a kind, as one fact or part. */
export function list<T>(item: Kind<T>, { from = 0, to = MOST_ITEMS, what }: ListBounds = {}): Kind<readonly T[]> {
  const expected = what ?? `a list of at most ${grouped(to)} items`;
  const fits = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length >= from && value.length <= to;
  const accept = (value: unknown) => {
    if (!fits(value)) return REFUSED;
    const copy: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const found = item.accept(value[index]);
      if (found === REFUSED) return REFUSED;
      copy.push(found);
    }
    return copy;
  };
  const problems = (value: unknown, path: string) => {
    if (!fits(value)) return [unexpected(expected, value, path)];
    return Array.from(value).flatMap((one, index) => problemsOfKind(item, one, `${path}[${index}]`));
  };
  const schema = () => z.array(zodOf(item)).min(from).max(to).describe(expected) as unknown as z.ZodType<readonly T[]>;
  return { expected, accept, problems, schema, words: { as: 'several', of: item.words } };
}

const MOST_ITEMS = 10_000;

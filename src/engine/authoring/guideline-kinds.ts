import type { Cite } from '../citation.js';
import { itemOf } from '../fact-types.js';
import { type GuidelineBase, STATUSES } from '../guideline.js';
import { VERIFIED } from '../timeline.js';
import * as z from '../zod.js';
import { oneOf, optional, record, zodOf } from './compound-kinds.js';
import { type Kind, type Kinds, UNSURE, type ValuesOf } from './kind.js';
import { choice, day, pattern } from './kinds.js';

/** One or more of a kind, told apart by their place where a fault is in one; `expected` says in English what the list holds. */
export function some<T>(item: Kind<T>, expected: string, most = MOST): Kind<readonly T[]> {
  const schema = () => {
    const least = z.array(itemOf(zodOf(item))).min(1);
    return (most < MOST ? least.max(most) : least).describe(expected) as unknown as z.ZodType<readonly T[]>;
  };
  return { schema, plain: () => UNSURE, words: { as: 'several', of: item.words } };
}

const MOST = Number.MAX_SAFE_INTEGER;

/** A value of one of several shapes, told apart by one part; `expected` names them. */
export function variants<const B extends string, const V extends Readonly<Record<string, Kinds>>>(
  by: B,
  shapes: V,
  expected: string,
): Kind<VariantOf<B, V>> {
  const described = `${expected} ${Object.keys(shapes).join(', ')}`;
  const shapeOf = ([name, parts]: [string, Kinds]) => z.strictObject({ [by]: z.literal(name), ...objectShape(parts) });
  const schema = () => {
    const all = Object.entries(shapes).map(shapeOf) as [ReturnType<typeof shapeOf>, ReturnType<typeof shapeOf>];
    return z.discriminatedUnion(by, all).describe(described) as unknown as z.ZodType<VariantOf<B, V>>;
  };
  return { schema, plain: () => UNSURE, words: { as: 'data' } };
}

type VariantOf<B extends string, V> = { [K in keyof V]: { readonly [P in B]: K } & ValuesOf<V[K]> }[keyof V];

function objectShape(parts: Kinds): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(parts).map(([name, kind]) => [name, zodOf(kind)]));
}

/** Where something stands, as it is cited in rule data and by a host. */
export function cite(): Kind<Cite> {
  const provision = said('paragraph, item or page');
  const registered = record({ source: said('id of a registered source'), provision });
  const own = record({ title: said('title of the source'), url: optional(url()), provision });
  return oneOf([registered, own], 'a citation { title, provision, url? }, or { source, provision } for a registered source');
}

/** A text that is not empty. */
export function said(expected: string): Kind<string> {
  return pattern(/\S/, expected);
}

function url(): Kind<string> {
  return { schema: () => z.url().describe('a URL'), plain: () => UNSURE, words: { as: 'data' } };
}

/** A municipal guideline: what each says of itself, and the parts that a scheme's guidelines have besides. */
export function guidelineWith<const S extends Kinds>(parts: S, expected: string): Kind<GuidelineBase & ValuesOf<S>> {
  return record({ ...BASE, ...parts }, expected) as unknown as Kind<GuidelineBase & ValuesOf<S>>;
}

const BASE = {
  id: pattern(/^[a-z0-9-]{1,80}$/, 'an id of small letters, digits and hyphens'),
  municipality: said('the key of a municipality'),
  status: choice(STATUSES),
  adopted: optional(day()),
  rejected: optional(day()),
  from: day(),
  to: optional(day()),
  window: choice(['stated', 'inferred']),
  checkedUntil: day(),
  verified: choice(
    VERIFIED.filter((how) => how !== 'caller'),
    'how it was read:',
  ),
  cite: cite(),
} as const satisfies { readonly [K in keyof GuidelineBase]-?: Kind<GuidelineBase[K]> };

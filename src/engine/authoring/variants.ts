import * as z from '../zod.js';
import { isPlainObject, record, zodOf } from './compound-kinds.js';
import { type Kind, type Kinds, REFUSED, type ValuesOf } from './kind.js';
import { nearestAmong, unexpected } from './kind-problems.js';
import { literal } from './kinds.js';

/** A value of one of several shapes, told apart by one part; `expected` leads their names. */
export function variants<const B extends string, const V extends Readonly<Record<string, Kinds>>>(
  by: B,
  shapes: V,
  expected: string,
): Kind<VariantOf<B, V>> {
  const names = Object.keys(shapes);
  const known = `${expected} ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  const records = new Map<unknown, Kind<unknown>>(
    Object.entries(shapes).map(([name, parts]) => [name, record({ [by]: literal(name), ...parts })]),
  );
  const shapeOf = (value: unknown) => (isPlainObject(value) ? records.get(value[by]) : undefined);
  return {
    expected: known,
    accept: (value) => (shapeOf(value)?.accept(value) ?? REFUSED) as VariantOf<B, V> | typeof REFUSED,
    problems: (value, path) => {
      if (!isPlainObject(value)) return [unexpected(known, value, path)];
      return (
        shapeOf(value)?.problems?.(value, path) ?? [
          nearestAmong(names, unexpected(known, value[by], path === '' ? by : `${path}.${by}`), value[by]),
        ]
      );
    },
    schema: () => {
      const all = [...records.values()].map(zodOf) as unknown as Parameters<typeof z.discriminatedUnion>[1];
      return z.discriminatedUnion(by, all).describe(known) as unknown as z.ZodType<VariantOf<B, V>>;
    },
    words: { as: 'data' },
  };
}

type VariantOf<B extends string, V> = { [K in keyof V]: { readonly [P in B]: K } & ValuesOf<V[K]> }[keyof V];

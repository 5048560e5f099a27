import type { Citizen, Subject } from './citizen.js';

/** Values to try, by fact. */
export type Values = ReadonlyMap<string, readonly unknown[]>;

/** The part of a JSON Schema that tells which values there are. */
interface Described {
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly anyOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
}

/** The values of every fact: those that citizens have, all of an enumeration, yes and no, and numbers at the figures and beside them. */
export function valuesOf(scheme: Subject, citizens: readonly Citizen[], figures: readonly number[]): Values {
  const { properties = {} } = scheme.facts.jsonSchema() as Described;
  return new Map(
    Object.entries(properties).map(([fact, described]) => {
      const had = citizens.map(({ facts }) => facts[fact]).filter((value) => value !== undefined);
      return [fact, distinct([...stated(described, figures), ...had])];
    }),
  );
}

function stated(described: Described, figures: readonly number[]): unknown[] {
  const { enum: options, type, anyOf, properties } = described;
  if (options !== undefined) return [...options];
  if (anyOf !== undefined) return anyOf.flatMap((one) => stated(one, figures));
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return figures.filter(Number.isInteger).flatMap((figure) => [figure - 1, figure, figure + 1]);
  if (type === 'number') return figures.flatMap((figure) => [figure - BESIDE, figure, figure + BESIDE]);
  if (properties?.because === undefined || properties.value === undefined) return [];
  return stated(properties.value, figures).map((value) => ({ value, by: 'sagsbehandleren', because: 'Eksempel.' }));
}

const BESIDE = 0.5;

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Every number that stands anywhere in a value, as a number or as a text. */
export function figuresIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^\d+(\.\d+)?$/.test(value) ? [Number(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(figuresIn))];
}

/** So many of the values, spread over all of them; another turn begins with another value. */
export function spread<T>(values: readonly T[], most: number, turn: number): readonly T[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, index) => values[(turn + Math.floor((index * values.length) / most)) % values.length] as T);
}

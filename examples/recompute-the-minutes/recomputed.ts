import { Decimal } from 'decimal.js';
import type { By, Figure, Operation, Term } from './figure.js';
import { valuesOf } from './through-rules.js';

/** A value that a figure comes to, under the readings that lead to it. */
export interface Value {
  readonly value: string;
  /** Options by reading, one combination each; empty where none was chosen. */
  readonly under: readonly Readonly<Record<string, string>>[];
}

/** What a figure comes to when it is reckoned again. */
export type Recomputed =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  | { readonly kind: 'between'; readonly least: string; readonly most: string }
  | { readonly kind: 'possible'; readonly least: string; readonly most: string }
  /** No value that is not printed fits the printed ones. */
  | { readonly kind: 'impossible' }
  /** A figure of a table, as printed and as reckoned; the two are the same where everything adds up. */
  | { readonly kind: 'deviation'; readonly printed: string; readonly reckoned: string };

/** Reckons a figure again. */
export function recompute({ by }: Pick<Figure, 'by'>): Recomputed {
  if ('cannot' in by) return { kind: 'nothing', why: by.cannot };
  if ('calculation' in by || 'scheme' in by) return valuesOf(by);
  if ('between' in by) {
    const [a, b] = by.between.map(reckoned) as [Decimal, Decimal];
    return { kind: 'between', least: Decimal.min(a, b).toFixed(), most: Decimal.max(a, b).toFixed() };
  }
  return { kind: 'values', values: [{ value: reckoned(by).toFixed(), under: [] }] };
}

/** A reckoning that only printed figures are needed for. */
export type OfRules = Extract<By, { calculation: string } | { scheme: string }>;

function reckoned(of: Term): Decimal {
  if (typeof of === 'string') return new Decimal(of);
  const [how, terms] = Object.entries(of)[0] as [Operation, Term | Term[]];
  const [first, ...rest] = [terms].flat().map(reckoned) as [Decimal, ...Decimal[]];
  return OPERATIONS[how](first, ...rest);
}

const OPERATIONS: Readonly<Record<Operation, (first: Decimal, ...rest: Decimal[]) => Decimal>> = {
  sum: (first, ...rest) => rest.reduce((sum, one) => sum.plus(one), first),
  difference: (first, ...rest) => rest.reduce((left, one) => left.minus(one), first),
  product: (first, ...rest) => rest.reduce((product, one) => product.times(one), first),
  quotient: (first, ...rest) => rest.reduce((part, one) => part.dividedBy(one), first),
  percent: (part, whole = part) => part.times(100).dividedBy(whole),
  percentOf: (percent, amount = percent) => amount.times(percent).dividedBy(100),
  same: (first) => first,
};

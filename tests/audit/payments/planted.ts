import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Payment } from '../../../src/audit/payments/payment.js';
import type { VerdictKind } from '../../../src/audit/payments/verdict.js';

/** What a case was planted to come to. */
export interface Expected {
  readonly verdict: VerdictKind;
  readonly difference?: string;
  /** Ids of the conditions that cause it. */
  readonly causes: readonly string[];
}

/** A payment with the verdicts it was planted for: nothing here asks the library. */
export interface Planted<F> {
  readonly plant: string;
  readonly payment: Payment<F>;
  readonly then: Expected;
  readonly now: Expected;
}

/** Chance with a seed. */
export interface Chance {
  between(least: number, most: number): number;
  oneOf<T>(values: readonly T[]): T;
}

/** Plants one case by chance. */
export type Plant<F> = (chance: Chance, id: string) => Omit<Planted<F>, 'plant'>;

/** A caseload in which every kind of case is planted so many times, in an order by chance. */
export function caseload<F>(plants: Readonly<Record<string, Plant<F>>>, { seed, each }: { seed: number; each: number }): Planted<F>[] {
  const random = xoroshiro128plus(seed);
  const chance: Chance = {
    between: (least, most) => uniformInt(random, least, most),
    oneOf: (values) => values[uniformInt(random, 0, values.length - 1)] as (typeof values)[number],
  };
  const cases = Object.entries(plants).flatMap(([plant, make]) =>
    Array.from({ length: each }, (_, turn) => ({ plant, ...make(chance, `${plant}-${turn}`) })),
  );
  return cases
    .map((planted) => ({ planted, order: chance.between(0, 2 ** 30) }))
    .sort((a, b) => a.order - b.order)
    .map(({ planted }) => planted);
}

/** The same then and now. */
export function both(verdict: VerdictKind, difference: string | undefined, ...causes: string[]): { then: Expected; now: Expected } {
  const expected: Expected = { verdict, ...(difference !== undefined && { difference }), causes };
  // biome-ignore lint/suspicious/noThenProperty: no function, so that nothing awaits it
  return { then: expected, now: expected };
}

/** Øre as kroner with two decimals. */
export function kr(oere: number): string {
  const [sign, size] = oere < 0 ? ['-', -oere] : ['', oere];
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

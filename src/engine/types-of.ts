import type { Calculation } from './calculation.js';
import type { Facts } from './facts.js';
import type { GuidelineBase } from './guideline.js';
import type { Readings } from './reading.js';
import type { Scheme } from './scheme.js';

/** The facts of a scheme or a calculation: `FactsFor<typeof scheme>`. */
export type FactsFor<S> = S extends { readonly facts: Facts<infer F> } ? F : never;

/** What a scheme awards: `AwardOf<typeof scheme>`. */
export type AwardOf<S> = S extends { assess(facts: never, options: never): infer A }
  ? Extract<A, { readonly outcome: 'fulfilled' }> extends { readonly award: infer W }
    ? W
    : never
  : never;

/** What a calculation comes to: `ValueOf<typeof calculation>`. */
export type ValueOf<C> = C extends { calculate(facts: never, options?: never): infer A }
  ? Extract<A, { readonly outcome: 'calculated' }> extends { readonly value: infer V }
    ? V
    : never
  : never;

/**
 * Any scheme, for code that learns which one only when it runs: every scheme is one, so that no cast is needed.
 * What goes in is checked, as facts from outside are, and what is awarded is unknown until it is looked at.
 *
 * @since 0.2.0
 * @example
 * const all: readonly AnyScheme[] = Object.values(schemes);
 * all.every((scheme) => scheme.facts.keys.length > 0) // => true
 */
export type AnyScheme = Scheme<object, Readings, unknown, GuidelineBase>;

/**
 * Any calculation, in the same way.
 *
 * @since 0.2.0
 * @example
 * const calculation: AnyCalculation = calculations['reporting-calendar'];
 * calculation.calculate(calculation.facts.check({})).outcome // => 'open'
 */
export type AnyCalculation = Calculation<object, Readings, unknown>;

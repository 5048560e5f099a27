import type { Facts } from './facts.js';

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

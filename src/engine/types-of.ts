import type { Facts } from './facts.js';

/** The facts of a scheme or a calculation: `FactsFor<typeof timeliness>`. */
export type FactsFor<S> = S extends { readonly facts: Facts<infer F> } ? F : never;

/** What a scheme awards: `AwardOf<typeof timeliness>`. */
export type AwardOf<S> = S extends { assess(facts: never, options: never): infer A }
  ? Extract<A, { readonly outcome: 'fulfilled' }> extends { readonly award: infer W }
    ? W
    : never
  : never;

/** What a calculation comes to: `ValueOf<typeof reportingCalendar>`. */
export type ValueOf<C> = C extends { calculate(facts: never, options?: never): infer A }
  ? Extract<A, { readonly outcome: 'calculated' }> extends { readonly value: infer V }
    ? V
    : never
  : never;

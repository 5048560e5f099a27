import type { Cite } from './citation.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import type { Ask, Unsettled } from './reading.js';
import type { Shown } from './shown.js';

/** The facts with those named present and known, and those under `May` as they are. */
export type Known<F, K extends keyof F, May extends keyof F = never> = {
  readonly [P in K]-?: Exclude<F[P], undefined>;
} & { readonly [P in May]?: F[P] };

/** What a condition or an award can turn to besides the facts. */
export interface At<R> {
  /** The day judged. */
  readonly on: Day;
  /** Asks an open question of law, where the case turns on it. */
  readonly ask: Ask<R>;
}

/** What a test answers: met or failed, with its working where it shows it, or why it cannot be told yet. */
export type Tested = boolean | Shown | Unsettled<boolean | Shown>;

/** A condition as an author states it. */
export type Condition<F, R> = SimpleCondition<F, R> | AnyOf<F, R>;

/** The cases that a rule applies to; in others it is not needed, and a condition counts as met. */
export interface Applicability<F> {
  readonly needs: readonly (keyof F & string)[];
  readonly is: (facts: F, on: Day) => boolean | Unsettled<never>;
}

/** What a rule may say of itself besides. */
interface Stated<F> {
  /** Conditions without which it decides nothing: while one of them is not met, its own failure refuses nobody. */
  readonly onlyIfMet?: readonly string[];
  /** All of these must hold for it to apply, looked at in this order. */
  readonly when?: readonly Applicability<F>[];
}

export interface SimpleCondition<F, R> extends Stated<F> {
  readonly kind: 'condition';
  readonly id: string;
  readonly needs: readonly (keyof F & string)[];
  readonly test: (facts: F, at: At<R>) => Tested;
  readonly cite: Cite;
  readonly figures?: Figures;
  readonly mayUse?: readonly (keyof F & string)[];
}

export interface AnyOf<F, R> extends Stated<F> {
  readonly kind: 'any-of';
  readonly id: string;
  readonly of: readonly Condition<F, R>[];
  readonly cite: Cite;
}

/** What a rule may say of itself besides. */
export interface More<F> {
  readonly onlyIfMet?: readonly string[];
  readonly figures?: Figures;
  /** Facts it looks at where they are known, without asking for them from the start. */
  readonly mayUse?: readonly (keyof F & string)[];
}

/** What follows when every condition is met: an award, or `null` where nothing is due. */
export interface AwardRule<F, R, A> extends Stated<F> {
  readonly id: string;
  readonly needs: readonly (keyof F & string)[];
  /** Facts it looks at where they are known, without asking for them from the start. */
  readonly mayUse?: readonly (keyof F & string)[];
  readonly of: (facts: F, at: At<R>) => A | null | Shown<A | null> | Unsettled<A | null | Shown<A | null>>;
  readonly cite: Cite;
  readonly figures?: Figures;
  /** True for an exception: where it applies, it takes the place of the rules that are none. */
  readonly exception?: true;
}

/** What an author is given to state conditions with; passed in, so that every fact is typed without annotation. */
export interface BuildConditions<F, R> {
  /** A two-valued test over facts that are known; the engine lifts it over unknown ones. */
  condition<const K extends keyof F & string, const May extends keyof F & string = never>(
    id: string,
    needs: readonly K[],
    test: (facts: Known<F, K, May>, at: At<R>) => Tested,
    cite: Cite,
    more?: More<F> & { readonly mayUse?: readonly May[] },
  ): Condition<F, R>;
  /** A condition that a caseworker has judged as `is`. */
  judgement<const K extends keyof F & string>(id: string, fact: K, is: boolean, cite: Cite): Condition<F, R>;
  /** Met when one of the conditions is met, failed when all are failed. */
  anyOf(id: string, of: readonly Condition<F, R>[], cite: Cite): Condition<F, R>;
  /** Conditions that only some cases turn on; in others they are not needed. */
  where<const K extends keyof F & string>(
    needs: readonly K[],
    is: (facts: Known<F, K>) => boolean,
    conditions: readonly Condition<F, R>[],
  ): Condition<F, R>[];
  /** Conditions that decide only where those named first are met. */
  given(ids: readonly string[], conditions: readonly Condition<F, R>[]): Condition<F, R>[];
}

/** What an author is given to state the award with. */
export interface BuildAward<F, R> {
  award<const K extends keyof F & string, A, const May extends keyof F & string = never>(
    id: string,
    needs: readonly K[],
    of: (facts: Known<F, K, May>, at: At<R>) => A | null | Unsettled<A | null>,
    cite: Cite,
    more?: More<F> & { readonly mayUse?: readonly May[] },
  ): AwardRule<F, R, A>;
}

/** The builders: they only record what the author states. */
export function builders<F, R>(): BuildConditions<F, R> & BuildAward<F, R> {
  return {
    condition: (id, needs, test, cite, more) => ({
      kind: 'condition',
      id,
      needs,
      test: test as SimpleCondition<F, R>['test'],
      cite,
      ...more,
    }),
    judgement: (id, fact, is, cite) => ({
      kind: 'condition',
      id,
      needs: [fact],
      test: (facts) => (facts[fact] as { value: boolean }).value === is,
      cite,
    }),
    anyOf: (id, of, cite) => ({ kind: 'any-of', id, of, cite }),
    given: (ids, conditions) => conditions.map((condition) => ({ ...condition, onlyIfMet: ids })),
    where: (needs, is, conditions) =>
      conditions.map((condition) => ({ ...condition, when: [{ needs, is: is as Applicability<F>['is'] }] })),
    award: <K extends keyof F & string, A>(
      id: string,
      needs: readonly K[],
      of: unknown,
      cite: Cite,
      more?: More<F>,
    ): AwardRule<F, R, A> => ({ id, needs, of: of as AwardRule<F, R, A>['of'], cite, ...more }),
  };
}

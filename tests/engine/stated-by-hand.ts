import type { Cite } from '../../src/engine/citation.js';
import type { Applicability, At, AwardRule, Condition, SimpleCondition, Tested } from '../../src/engine/condition.js';
import type { Provenance, SchemeDefinition } from '../../src/engine/definition.js';
import type { Figures } from '../../src/engine/figures.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import { type Chosen, isPending, type Pending, type Readings } from '../../src/engine/reading.js';
import { type Scheme, schemesOf } from '../../src/engine/scheme.js';

/** The facts with those named present and known, and those under `May` as they are. */
export type Known<F, K extends keyof F, May extends keyof F = never> = {
  readonly [P in K]-?: Exclude<F[P], undefined>;
} & { readonly [P in May]?: F[P] };

/** What a rule may say of itself besides. */
export interface More<F> {
  readonly onlyIfMet?: readonly string[];
  readonly figures?: Figures;
  /** Facts it looks at where they are known, without asking for them from the start. */
  readonly mayUse?: readonly (keyof F & string)[];
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
    of: (facts: Known<F, K, May>, at: At<R>) => A | null | Pending<A | null>,
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

/** A scheme as the engine evaluates it, its rules stated one by one: what `defineScheme` lowers to, for tests of the engine alone. */
export interface ByHand<F, R extends Readings, L, A, G extends GuidelineBase>
  extends Omit<SchemeDefinition<F, R, L, A, G>, 'award' | 'conditions'> {
  conditions(law: L, build: BuildConditions<F, R>): readonly Condition<F, R>[];
  award(law: L, build: BuildAward<F, R>, chosen: Chosen<R>): AwardRule<F, R, A> | readonly AwardRule<F, R, A>[];
}

/** Lends the builders to a scheme that is stated by hand. */
export function byHand<F, const R extends Readings, L, A, G extends GuidelineBase = never>(
  stated: ByHand<F, R, L, A, G>,
): SchemeDefinition<F, R, L, A, G> {
  return {
    ...stated,
    conditions: (law) => stated.conditions(law, builders<F, R>()),
    award: (law, chosen) => [stated.award(law, builders<F, R>(), chosen)].flat(),
  };
}

/** Binds schemes that are stated by hand to a rule book. */
export function schemesByHand(book: Provenance) {
  const define = schemesOf(book);
  return <F, const R extends Readings, L, A, G extends GuidelineBase = never>(stated: ByHand<F, R, L, A, G>): Scheme<F, R, A, G> =>
    define<F, R, L, A, G>(byHand(stated));
}

/** Goes on from an answer: nothing due stays nothing due, and every candidate of an open reading is followed. */
export function andThen<T, U>(
  answer: T | null | Pending<T | null>,
  next: (value: T) => U | null | Pending<U | null>,
): U | null | Pending<U | null> {
  if (answer === null) return null;
  if (!isPending<T | null>(answer)) return next(answer as T);
  if (answer.pending !== 'reading') return answer;
  return { ...answer, candidates: answer.candidates.map((candidate) => andThen(candidate, next)) };
}

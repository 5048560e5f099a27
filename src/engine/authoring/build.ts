import type { Day } from '../day.js';
import type { Judgement } from '../judgement.js';
import type { Kroner } from '../kroner.js';
import type { Cases, Plain } from './applies.js';
import type { RuleAt } from './rule-at.js';
import type { Block, More, Stated, StatedAnyOf, StatedAward, StatedCondition } from './stated.js';
import type { HeldBy, ReadingsOf, Ruling, TableOf, Under } from './tables.js';

type Key<F> = keyof F & string;
type Holding<F, T> = { [K in Key<F>]-?: Exclude<F[K], undefined> extends T ? K : never }[Key<F>];
type YesNo<F> = Holding<F, boolean | Judgement<boolean>>;
/** The facts whose texts are any text, not one of a few. */
type AnyText<F> = { [K in Key<F>]-?: string extends Plain<Exclude<F[K], undefined>> ? K : never }[Key<F>];
type Measured<F> = Holding<F, number | Judgement<number>> | (Holding<F, Kroner | Judgement<Kroner>> & AnyText<F>);
type Dated<F> = Holding<F, Day> & AnyText<F>;
type Limits<P> = { [N in TableOf<P>]: HeldBy<P, N> extends number | string ? N : never }[TableOf<P>];
type Lists<P> = { [N in TableOf<P>]: HeldBy<P, N> extends readonly string[] ? N : never }[TableOf<P>];
type Limit<P> = Limits<P> | Ruling<number | string>;

/** The facts that a rule says it needs, known, and those it may ask for, as they are. */
export type Known<F, K extends keyof F, M extends keyof F = never> = { readonly [N in K]-?: Exclude<F[N], undefined> } & {
  readonly [N in M]?: F[N];
};

type Turning<P, R, F, K extends keyof F, M extends keyof F> = RuleAt<P, R, Pick<F, K | M>>;

/** An award as its rule answers it: where it bears a working, the engine adds it from what the rule showed. */
export type Unworked<A> = A extends { readonly working: unknown } ? Omit<A, 'working'> : A;

/** What an author states rules with; every fact, table and reading is typed without annotation. */
export interface Build<P, R, F, A> {
  /**
   * A provision and what it lays down, in its order; cases that it is for only may be told by their facts. Under a row of a table that does not
   * govern on the day nothing is decided: the case is not covered. A rule that says itself what it comes to then stands under `row('table').cite`.
   */
  under(provision: Under, rules: readonly (Stated<F> | readonly Stated<F>[])[]): Block<F>;
  under(provision: Under, cases: Cases<F>, rules: readonly (Stated<F> | readonly Stated<F>[])[]): Block<F>;
  /** An exception: in the cases that it is for, what follows here takes the place of what follows elsewhere. Two that fit at once and differ are an error. */
  except(provision: Under, cases: Cases<F>, rules: readonly (Stated<F> | readonly Stated<F>[])[]): Block<F>;
  /** Rules that only some cases turn on: told by their facts, or by a test of what is known and of the day judged. */
  when(cases: Cases<F>, rules: readonly Stated<F>[]): Stated<F>[];
  when<const K extends Key<F>>(needs: readonly K[], is: (facts: Known<F, K>, on: Day) => boolean, rules: readonly Stated<F>[]): Stated<F>[];
  /** Conditions that decide only where those named first are met. */
  onlyIfMet(ids: readonly string[], rules: readonly Stated<F>[]): Stated<F>[];
  /** A two-valued test over facts that are known; the engine lifts it over unknown ones. */
  condition<const K extends Key<F>, const M extends Key<F> = never>(
    id: string,
    needs: readonly K[],
    test: (facts: Known<F, K, M>, at: Turning<P, R, F, K, M>) => boolean,
    more?: More<F, M>,
  ): StatedCondition<F>;
  /** Met where a yes-or-no, given or judged, is yes. */
  yes(id: string, fact: YesNo<F>, more?: More<F>): StatedCondition<F>;
  /** Met where it is no. */
  no(id: string, fact: YesNo<F>, more?: More<F>): StatedCondition<F>;
  /** Met where a fact is one of a few, told here or by a table. */
  among<const K extends Key<F>>(
    id: string,
    fact: K,
    of: readonly Plain<NonNullable<F[K]>>[] | Lists<P>,
    more?: More<F>,
  ): StatedCondition<F>;
  /** Met by more than the figure of a table; the figure itself is not enough. */
  moreThan(id: string, fact: Measured<F>, limit: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met by the figure of a table, and by more. */
  atLeast(id: string, fact: Measured<F>, limit: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met by the figure of a table, and by less. */
  atMost(id: string, fact: Measured<F>, limit: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met by less than the figure of a table. */
  lessThan(id: string, fact: Measured<F>, limit: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met where the day judged lies as long after a day as a table says, or longer; the table's unit is days, weeks, months or years. */
  after(id: string, day: Dated<F>, wait: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met where the day judged lies within so long of a day, the last day included. */
  within(id: string, day: Dated<F>, time: Limit<P>, more?: More<F>): StatedCondition<F>;
  /** Met unless the case is the one told: its facts are looked at from the first, a later one asked only where those before it fit. */
  unless(id: string, cases: Cases<F>, more?: More<F>): StatedCondition<F>;
  /** Met when one of the conditions is, failed when all are failed. */
  anyOf(id: string, of: readonly Stated<F>[], more?: More<F>): StatedAnyOf<F>;
  /** What follows when every condition is met: `null`, and for money 0 kr., where nothing is due. */
  award<const K extends Key<F>, const M extends Key<F> = never>(
    id: string,
    needs: readonly K[],
    of: (facts: Known<F, K, M>, at: Turning<P, R, F, K, M>) => Unworked<A> | null,
    more?: More<F, M>,
  ): StatedAward<F>;
  /** The row that governs on the day judged. Where none does, only what turns on it is not covered. */
  row<N extends TableOf<P>>(table: N): Ruling<HeldBy<P, N>>;
  /** The same of a table that is for some days only. */
  rowIfAny<N extends TableOf<P>>(table: N): Ruling<HeldBy<P, N>> | undefined;
}

/** The same for rules that stand in a file of their own: `Builders<typeof parameters, typeof readings, Facts>`. */
export type Builders<P, J = object, F = unknown> = Build<P, ReadingsOf<J>, F, unknown>;

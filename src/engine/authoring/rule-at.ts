import type { Citation, Cite } from '../citation.js';
import type { Day } from '../day.js';
import type { Figures } from '../figures.js';
import type { Exact } from '../kroner.js';
import type { Period, Window } from '../period.js';
import type { OptionOf } from '../reading.js';
import type { HeldBy, ReadingsOf, Ruling, TableOf, Under } from './tables.js';

/** What can be shown as a step: written out with its unit. */
export type Showable = Exact | number | string | Period;

/**
 * What a rule can turn to besides the facts it needs. A rule is plain code: what it lacks ends it, and an open question of law is
 * answered in it one way at a time; the engine runs it once for each way and tells whether they differ.
 */
export interface RuleAt<P, R, F> {
  /** The day judged. */
  readonly on: Day;
  /** Answers an open question of law. The rule is run under every option that is left; where it comes to the same, nobody is asked. */
  ask<Q extends keyof R & string, const M extends Answers<R, Q>>(
    reading: Q,
    answers: M & NoOther<M, OptionOf<R, Q>>,
  ): ReturnType<M[keyof M]>;
  /** What every way to read the law shares, by a name: worked out once for a case, however often the rule is run; it asks, lacks and shows nothing. */
  once<T>(name: string, of: () => T): T;
  /** A fact that is needed after all; where it is unknown, or a list does not cover the days it must, it is asked for, a list with those days. */
  need<K extends keyof F & string>(fact: K, days?: Period): Exclude<F[K], undefined>;
  /** Ends with a fact whose value does not tell: it is asked for, though it is known, with the days it is wanted for and the field that is lacking. */
  lack(fact: keyof F & string, days?: Period, field?: string): never;
  /** Ends with a judgement that a human must give first, within the bounds that the figures state. */
  judge(fact: keyof F & string, figures?: Figures): never;
  /** Ends where no checked rule covers the case; `missing` is the key of its sentence. */
  gap(missing: string, known?: readonly Window[], on?: Day, cite?: Cite): never;
  /** The row that governs on the day judged, or on another of a table that the law reads as a timeline; the case then rests on it. Where none does, the rule ends there. */
  row<N extends TableOf<P>>(table: N, on?: Day): Ruling<HeldBy<P, N>>;
  /** The same of a table that is for some days only: `undefined` on the others. */
  rowIfAny<N extends TableOf<P>>(table: N, on?: Day): Ruling<HeldBy<P, N>> | undefined;
  /** Where something stands, for a part of what is answered that says so itself; the case then rests on it. */
  cite(under: Under): Citation;
  /** Shows a step of the working and gives its value back; the provision is that of the rule unless told. */
  show<V extends Showable>(step: string, value: V, unit: string, under?: Under): V;
  /**
   * Looks ahead at what a part of the rule comes to, whatever is still open: its answer where that is the same under every option
   * left of the questions it asks, else, and where something is lacking, `undefined`. Nobody is asked, and nothing is shown.
   */
  settled<T>(part: () => T): T | undefined;
}

/** An answer for every option of a question, and for no other. */
type Answers<R, Q extends keyof R> = { readonly [O in OptionOf<R, Q>]: () => unknown };
type NoOther<M, O> = { readonly [K in Exclude<keyof M, O>]: never };

/** The same for rules that stand in a file of their own: `At<typeof parameters, typeof readings, Facts>`. */
export type At<P, J = object, F = unknown> = RuleAt<P, ReadingsOf<J>, F>;

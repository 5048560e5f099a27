import type { Cite } from './citation.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import type { Ask, Pending } from './reading.js';
import type { Shown } from './shown.js';

/** What a condition or an award can turn to besides the facts. */
export interface At<R> {
  /** The day judged. */
  readonly on: Day;
  /** Asks an open question of law, where the case turns on it. */
  readonly ask: Ask<R>;
}

/** What a test answers: met or failed, with its working where it shows it, or why it cannot be told yet. */
export type Tested = boolean | Shown | Pending<boolean | Shown>;

/** A condition as it is evaluated. */
export type Condition<F, R> = SimpleCondition<F, R> | AnyOf<F, R>;

/** The cases that a rule applies to; in others it is not needed, and a condition counts as met. */
export interface Applicability<F> {
  readonly needs: readonly (keyof F & string)[];
  readonly is: (facts: F, on: Day) => boolean | Pending<never>;
}

/** What a rule may say of itself besides. */
interface Stated<F> {
  readonly id: string;
  readonly cite: Cite;
  readonly figures?: Figures | undefined;
  /** Facts it looks at where they are known, without asking for them from the start. */
  readonly mayAsk?: readonly (keyof F & string)[] | undefined;
  /** Conditions without which it decides nothing: while one of them is not met, its own failure refuses nobody. */
  readonly onlyIfMet?: readonly string[] | undefined;
  /** All of these must hold for it to apply, looked at in this order. */
  readonly when: readonly Applicability<F>[];
}

export interface SimpleCondition<F, R> extends Stated<F> {
  readonly kind: 'condition';
  readonly needs: readonly (keyof F & string)[];
  readonly test: (facts: F, at: At<R>) => Tested;
}

export interface AnyOf<F, R> extends Stated<F> {
  readonly kind: 'any-of';
  readonly of: readonly Condition<F, R>[];
}

/** What follows when every condition is met: an award, or `null` where nothing is due. */
export interface AwardRule<F, R, A> extends Stated<F> {
  readonly needs: readonly (keyof F & string)[];
  readonly of: (facts: F, at: At<R>) => A | null | Shown<A | null> | Pending<A | null | Shown<A | null>>;
  /** True for an exception: where it applies, it takes the place of the rules that are none. */
  readonly exception?: true;
}

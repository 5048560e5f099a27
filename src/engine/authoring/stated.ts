import type { Cite } from '../citation.js';
import type { Applicability } from '../condition.js';
import type { Figures } from '../figures.js';
import type { Rule } from './surroundings.js';
import type { Ruling, Under } from './tables.js';

type Key<F> = keyof F & string;

/** What a rule may say of itself besides. */
export interface More<F, M extends Key<F> = Key<F>> {
  /** Where it stands, if not where its block does. */
  readonly under?: Under;
  /** Facts that it may ask for after all (`need`, `judge`), without asking for them from the start. */
  readonly mayAsk?: readonly M[];
  /** The figures it compares with, for its sentences; left out, that of the row its block stands under. */
  readonly figures?: Figures;
  /** Conditions without which it decides nothing. */
  readonly onlyIfMet?: readonly string[];
}

interface StatedBase<F> {
  readonly when: readonly Applicability<F>[];
  readonly onlyIfMet?: readonly string[] | undefined;
}

/** A condition as an author stated it, before its block gives it a provision. */
export interface StatedCondition<F> extends StatedBase<F> {
  readonly kind: 'condition';
  readonly id: string;
  readonly needs: readonly Key<F>[];
  readonly test: Rule<unknown>;
  readonly more: More<F>;
}

/** Alternatives, as an author stated them. */
export interface StatedAnyOf<F> extends StatedBase<F> {
  readonly kind: 'any-of';
  readonly id: string;
  readonly of: readonly Stated<F>[];
  readonly more: More<F>;
}

/** What follows, as an author stated it. */
export interface StatedAward<F> extends StatedBase<F> {
  readonly kind: 'award';
  readonly id: string;
  readonly needs: readonly Key<F>[];
  readonly of: Rule<unknown>;
  readonly more: More<F>;
  readonly exception: boolean;
}

/** What stands in a block. */
export type Stated<F> = StatedCondition<F> | StatedAnyOf<F> | StatedAward<F>;

/** A provision and what it lays down, in the order in which it does. */
export interface Block<F> {
  readonly under: Under;
  readonly cite: Cite;
  /** The row it stands under: its figure is told by the conditions that tell no other. */
  readonly row: Ruling<unknown> | undefined;
  readonly rules: readonly Stated<F>[];
}

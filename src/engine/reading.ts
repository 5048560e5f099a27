import type { Citation, Cite } from './citation.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import type { Period, Window } from './period.js';
import type { Text } from './text.js';

export type { Text };

/** One way to read the law where the sources are silent or disagree. */
export interface ReadingOption extends Text {
  /** Who holds this reading, or what it rests on. */
  readonly cite: Cite;
  /** True where nobody was seen to hold it and it only follows from the wording. */
  readonly inferred?: boolean;
  /** True of the wording of a source without a date: it takes part only where a preset or the caller names it. */
  readonly named?: boolean;
}

/** An open question of law: its options by id, and the default where a source settles it. */
export interface Reading<Option extends string = string> {
  /** The question, as an organisation is asked it. */
  readonly question: Text;
  /** The answers, each with who holds it. */
  readonly options: Readonly<Record<Option, ReadingOption>>;
  /** The option taken unless the caller chooses; left out where no source settles it. */
  readonly default?: string;
  /** Where it is not the law that leaves it open, but a guideline, which could say it. */
  readonly leftBy?: string;
}

/** The open questions of a scheme, by id. */
export type Readings = Readonly<Record<string, Reading>>;

/** The options an organisation has chosen, by question: `{ 'zones-beyond-table': 'top-rate' }`. */
export type Chosen<R> = { readonly [Q in keyof R]?: OptionOf<R, Q> | undefined };

/** The ids of the options of a question. */
export type OptionOf<R, Q extends keyof R> = R[Q] extends { options: infer O } ? keyof O & string : never;

/** A reading that an assessment depended on, the option taken and who took it. */
export type ReadingTaken = {
  /** Key of the open question. */
  readonly reading: string;
  /** Id of the option taken. */
  readonly option: string;
} & (
  | {
      /** Who chose: the caller, or the default of the register. */
      readonly by: 'caller' | 'default';
    }
  | {
      /** The source of the preset settled it. */
      readonly by: 'source';
      /** Where it does. */
      readonly cite: Citation;
    }
);

/** What a rule answers where it cannot answer yet. */
export type Pending<T> =
  | {
      readonly pending: 'reading';
      readonly reading: string;
      readonly options: readonly string[];
      readonly candidates: readonly (T | Pending<T>)[];
    }
  | { readonly pending: 'fact'; readonly fact: string; readonly for?: Period; readonly field?: string }
  | { readonly pending: 'judgement'; readonly fact: string; readonly figures?: Figures }
  | { readonly pending: 'gap'; readonly missing: string; readonly known: readonly Window[]; readonly on?: Day; readonly cite?: Cite };

/** Answers that a fact is needed after all: one not asked for from the start, a list that does not cover the period, or a field of its item there. */
export function pendingFact(fact: string, period?: Period, field?: string): Pending<never> {
  if (period === undefined) return { pending: 'fact', fact };
  return { pending: 'fact', fact, for: period, ...(field !== undefined && { field }) };
}

/** Answers that a human must assess first, within the bounds that the figures state. */
export function pendingJudgement(fact: string, figures?: Figures): Pending<never> {
  return { pending: 'judgement', fact, ...(figures && { figures }) };
}

/** Answers that no checked rule covers the case, and what is known around the gap; `on` where it is not the day judged, `cite` where it stands. */
export function gap(missing: string, known: readonly Window[] = [], on?: Day, cite?: Cite): Pending<never> {
  return { pending: 'gap', missing, known, ...(on !== undefined && { on }), ...(cite !== undefined && { cite }) };
}

/**
 * Asks a reading where it bites: exhaustive by type, noted only where the answers differ in this case. What of them must differ
 * for that is picked by `biting`; left out, it is all of an answer but its working.
 */
export type Ask<R> = <Q extends keyof R & string, T>(
  reading: Q,
  answers: { readonly [O in OptionOf<R, Q>]: () => T | Pending<T> },
  biting?: (answer: T) => unknown,
) => T | Pending<T>;

/** What is pending of all that a rule may answer; of an answer of which nothing is known, anything may be. */
type PendingOf<A> = unknown extends A ? A & Pending<unknown> : Extract<A, { readonly pending: string }>;

/** Tells whether a rule's answer is still pending; where the settled type is a parameter itself, it is named: `isPending<T>(answer)`. */
export function isPending<A>(answer: A): answer is PendingOf<A>;
export function isPending<T>(answer: T | Pending<T>): answer is Pending<T>;
export function isPending(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && (answer as { pending?: string }).pending !== undefined;
}

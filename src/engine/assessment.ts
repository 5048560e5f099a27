import type { Citation } from './citation.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import type { GuidelineSummary } from './guideline.js';
import type { Period, Window } from './period.js';
import type { ReadingTaken } from './reading.js';
import type { Step } from './step.js';
import type { Supplied } from './supplied.js';

/** How one condition, or the award rule, stands in this case. */
export interface Finding {
  /** Id of the condition. */
  readonly condition: string;
  /**
   * `met` and `failed` are settled. `unknown` lacks a fact, `judgement` waits for a caseworker, `reading` for a choice about
   * the law, `not-covered` for a checked rule. `not-needed` decides nothing in this case: it was settled without it.
   */
  readonly status: 'met' | 'failed' | 'unknown' | 'judgement' | 'reading' | 'not-covered' | 'not-needed';
  /** The facts it looks at; their values stand once, in `facts`. */
  readonly uses: readonly string[];
  /** The provision it stands in. */
  readonly cite: Citation;
  /** The figures it compares with. */
  readonly figures?: Figures;
  /** For a condition inside an `anyOf`: the id of the outer one. */
  readonly within?: string;
  /** What it counted, where it counts something in this case. */
  readonly working?: readonly Step[];
}

/** What must still be answered, and only where the answer can still change the outcome. */
export type Question =
  /**
   * A fact to ask the citizen or a register for; `for` names the days a list must cover. With `field` only that field is lacking, in the item
   * of those days.
   */
  | { readonly kind: 'fact'; readonly fact: string; readonly condition: string; readonly for?: Period; readonly field?: string }
  /** A concrete assessment of this person by a human; `figures` hold its legal bounds, such as a maximum. */
  | { readonly kind: 'judgement'; readonly fact: string; readonly condition: string; readonly figures?: Figures }
  | ReadingQuestion;

/** A choice about the law, made once by the organisation. */
export interface ReadingQuestion {
  readonly kind: 'reading';
  /** Key of the open question. */
  readonly reading: string;
  /** Ids of its options; `scheme.readings` has them in words. */
  readonly options: readonly string[];
  /** Id of the condition, or award rule, that turns on it. */
  readonly condition: string;
}

/** What no checked rule covers, and the windows that are known around it. */
export interface Gap {
  /** What there is no checked row or text of: the name of a table, `guideline`, `law`, or words. */
  readonly missing: string;
  /** The day it is missing for: the one judged, or another that the case turns on. */
  readonly on: Day;
  /** The days for which it is known; empty where it is known for none. */
  readonly known: readonly Window[];
  /** Where it stands for the nearest day that is known; absent for a gap in a condition, whose finding tells it, and where no day is. */
  readonly cite?: Citation;
}

/** The rules an assessment was made with. */
export interface RulesUsed {
  /** Name of the package, `regelvaerk`. */
  readonly package: string;
  /** Version of the package. */
  readonly version: string;
  /** sha256 of the scheme's parameters, readings and guidelines. */
  readonly digest: string;
}

/** What every assessment carries. Plain JSON-safe data. */
export interface AssessmentBase<F> {
  /** Id of the scheme. */
  readonly scheme: string;
  /** The day judged. */
  readonly on: Day;
  /** The law as enacted by this day; `newest` for the newest law in the data. */
  readonly knownOn: Day | 'newest';
  /** Key of the municipality whose guideline governs or was tried. */
  readonly municipality?: string;
  /** The guideline that governed, or was tried as a what-if. */
  readonly guideline?: GuidelineSummary;
  /** The wording of one source that it was made under. */
  readonly preset?: string;
  /** The facts as given. Personal data: `withoutFacts` leaves them out. */
  readonly facts: F;
  /** One for every condition, in the order of the law, and one for the award rule last. */
  readonly findings: readonly Finding[];
  /** The readings the result depended on, the option taken and who took it. */
  readonly readings: readonly ReadingTaken[];
  /** Every provision that it rests on, each once. */
  readonly citations: readonly Citation[];
  /** Amounts that the caller supplied and answers for; absent where none were. */
  readonly supplied?: Supplied;
  /** The rules it was made with: what a later reader needs to repeat it. */
  readonly rules: RulesUsed;
}

/**
 * The library assesses; a caseworker decides. An award can be reached only under `fulfilled`, where every condition is met
 * and nothing is open.
 */
export type Assessment<F, A> = AssessmentBase<F> &
  (
    | { readonly outcome: 'fulfilled'; readonly award: A }
    /** At least one condition failed, or nothing is due; every failed one is in `findings`. */
    | { readonly outcome: 'not-fulfilled' }
    | { readonly outcome: 'open'; readonly questions: readonly Question[] }
    /** The law gives no such right on that day, nor on any from `since` to `until`: a legal answer. Its only finding, `in-force`, cites where that stands. */
    | { readonly outcome: 'not-in-force'; readonly since: Day; readonly until?: Day }
    /** We hold no checked figure, guideline or reading for that day: never a ground for refusal. At least one gap. */
    | { readonly outcome: 'not-covered'; readonly gaps: readonly Gap[] }
  );

/** The five outcomes. */
export type Outcome = Assessment<unknown, unknown>['outcome'];

/** An assessment without its facts, outcome by outcome. */
export type WithoutFacts<T> = T extends unknown ? Omit<T, 'facts'> : never;

/**
 * Leaves out the facts, for logs and exports. What follows from them stays: an award's journey and working, and a gap's words,
 * can still tell something of the citizen.
 * @example
 * const assessment = { outcome: 'not-fulfilled', facts: { walkingKm: 2.9 } };
 * Object.keys(withoutFacts(assessment as never)) // => ['outcome']
 */
export function withoutFacts<F, A>(assessment: Assessment<F, A>): WithoutFacts<Assessment<F, A>> {
  const { facts: _, ...rest } = assessment;
  return rest as WithoutFacts<Assessment<F, A>>;
}

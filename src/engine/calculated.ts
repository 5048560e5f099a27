import type { AssessmentBase, Gap, Question } from './assessment.js';
import type { Citation } from './citation.js';
import type { Checked } from './facts.js';
import type { Step } from './step.js';

/** What a calculation comes to. Plain JSON-safe data; a value can be reached only under `calculated`. */
export type Calculated<F, V> = Pick<AssessmentBase<F>, 'knownOn' | 'facts' | 'readings' | 'supplied' | 'rules'> & {
  readonly calculation: string;
} & Outcome<V>;

/** What a calculation comes to, beside what every one says of itself. */
export type Outcome<V> =
  | { readonly outcome: 'calculated'; readonly value: V; readonly working: readonly Step[]; readonly citations: readonly Citation[] }
  | { readonly outcome: 'open'; readonly questions: readonly Question[] }
  /** We hold no checked figure for one of the days. At least one gap. */
  | { readonly outcome: 'not-covered'; readonly gaps: readonly Gap[] };

/** A calculation under fixed options. */
export interface UnderOptions<F, V> {
  /**
   * Checks the facts and calculates.
   * @throws InputError for facts that cannot be read or contradict each other
   */
  calculate(facts: F): Calculated<F, V>;
  /**
   * Calculates from facts that `facts.check` has accepted: the fast way. They must not have been changed since.
   * @throws InputError for facts that contradict each other
   */
  calculateChecked(facts: Checked<F>): Calculated<F, V>;
}

/** What a case comes to under every combination of the open questions of law that it turns on. */
export interface EveryCalculated<F, V> {
  /** True where the choice makes no difference. */
  readonly agree: boolean;
  /** The distinct results, each with the combinations of options that lead to it. */
  readonly outcomes: readonly { readonly readings: readonly Readonly<Record<string, string>>[]; readonly calculated: Calculated<F, V> }[];
}

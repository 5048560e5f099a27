import type { Assessment, ReadingQuestion } from './assessment.js';
import type { Day } from './day.js';
import type { Checked } from './facts.js';
import type { Possible } from './possible.js';

/** The law of one day, ready to assess cases. */
export interface Assessor<F, A> {
  assess(facts: Checked<F>): Assessment<F, A>;
  possible(facts: Checked<F>): Possible<A>;
  /** The readings that can still change an open case, or one that is not covered. */
  unread(facts: Checked<F>): readonly ReadingQuestion[];
  readonly valid: { readonly validFrom?: Day; readonly validBefore?: Day };
}

/** Makes the assessor of a day under a law that has been compiled. */
export type AssessorOn<F, A> = (on: Day, knownOn: Day | undefined) => Assessor<F, A>;

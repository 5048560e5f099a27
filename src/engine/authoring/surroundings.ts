import type { Sources } from '../citation.js';
import type { Day } from '../day.js';
import type { Pending } from '../reading.js';
import type { RuleAt } from './rule-at.js';
import type { Register } from './steps.js';
import type { Ruling } from './tables.js';

/** What a runner turns to for rows and citations. */
export interface Surroundings extends Pick<Register, 'act'> {
  readonly sources: Sources;
  /** The facts that only a human can settle. */
  readonly judged: ReadonlySet<string>;
  /** The row of a table on the day judged or another, or the gap where none governs. */
  rowOn(table: string, on: Day, isAnother?: boolean): Ruling<unknown> | Pending<never>;
  /** The options of a reading that are left by what was chosen; left out, all of them. */
  left?(reading: string): readonly string[];
  /** The option by which a question is settled before any case is seen: that way is taken first, and it is its steps that are kept. */
  chosen?(reading: string): string | undefined;
}

/** A rule as an author writes it. */
export type Rule<T> = (facts: never, at: RuleAt<never, never, never>) => T;

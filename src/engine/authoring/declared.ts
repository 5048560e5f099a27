import type { Sources } from '../citation.js';
import type { Kinds } from './kind.js';

/** What a scheme or a calculation was stated with: what its texts are checked against. */
export interface Declared {
  readonly facts: Kinds;
  /** The parts of what is awarded or calculated. */
  readonly award: Kinds;
  readonly tables: readonly string[];
  /** What its citations are resolved against. */
  readonly sources: Sources;
}

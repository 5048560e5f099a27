import type { Sources } from '../citation.js';
import { freeze } from '../freeze.js';
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

/** Adds what it was stated with, for those who ask. */
export function withDeclared<T extends object>(defined: T, declare: () => Declared): T & { readonly declared: Declared } {
  let declared: Declared | undefined;
  const get = () => (declared ??= freeze(declare()));
  return Object.freeze(Object.defineProperty(defined, 'declared', { get, enumerable: true })) as T & { readonly declared: Declared };
}

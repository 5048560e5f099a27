import { calculationsOf } from '../src/engine/calculation.js';
import type { Sources } from '../src/engine/citation.js';
import { schemesOf } from '../src/engine/scheme.js';
import digest from './digest.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** The register of every source that the rules cite. */
export const SOURCES = sources as Sources;

const BOOK = { sources: SOURCES, package: digest.package, version: digest.version, digests: digest.schemes };

/** Defines a scheme under the register, version and digests of this rule book. */
export const defineScheme = schemesOf(BOOK);

/** Defines a calculation under the same. */
export const defineCalculation = calculationsOf(BOOK);

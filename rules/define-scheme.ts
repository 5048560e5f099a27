import type { Sources } from '../src/engine/citation.js';
import { schemesOf } from '../src/engine/scheme.js';
import digest from './digest.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** The register of every source that the rules cite. */
export const SOURCES = sources as Sources;

/** Defines a scheme under the register, version and digests of this rule book. */
export const defineScheme = schemesOf({ sources: SOURCES, package: digest.package, version: digest.version, digests: digest.schemes });

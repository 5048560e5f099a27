import type { SourceRegister } from '../src/engine/citation.js';
import sources from './sources.json' with { type: 'json' };

/** The register of every source that the rules cite. */
export const SOURCES: SourceRegister = sources as SourceRegister;

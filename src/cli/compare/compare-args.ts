import type { LawArgs } from '../commands/case-options.js';
import type { Encoding } from '../input/encoding.js';

/** What `compare` was given beside the scheme and the file. */
export interface CompareArgs extends LawArgs {
  readonly guideline: readonly string[];
  readonly name?: readonly string[];
  readonly json?: boolean;
  readonly html?: string;
  readonly format?: 'ndjson' | 'csv';
  readonly map?: string;
  readonly encoding?: Encoding;
  readonly rejects?: string;
}

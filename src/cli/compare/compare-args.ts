import type { LawArgs } from '../commands/case-options.js';

/** What `compare` was given beside the scheme and the file. */
export interface CompareArgs extends LawArgs {
  readonly guideline: readonly string[];
  readonly name?: readonly string[];
  readonly json?: boolean;
  readonly html?: string;
  readonly format?: 'ndjson' | 'csv';
  readonly map?: string;
  readonly rejects?: string;
}

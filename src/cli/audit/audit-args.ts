import type { Sampling } from '../../audit/sampling/sample.js';
import { drawing } from '../../audit/sampling/sample.js';
import type { LawArgs } from '../commands/case-options.js';
import type { Encoding } from '../input/encoding.js';
import { Misuse } from '../io/io.js';

/** What `audit` was given beside the scheme and the file. */
export interface AuditArgs extends Pick<LawArgs, 'reading' | 'supplied'> {
  readonly municipality?: string;
  readonly guideline?: string;
  readonly groupBy?: string;
  readonly apartBy?: string;
  readonly sorted?: boolean;
  readonly format?: 'ndjson' | 'csv';
  readonly map?: string;
  readonly encoding?: Encoding;
  readonly workers?: string;
  readonly sample?: string;
  readonly seed?: string;
  readonly out: 'json' | 'csv';
  readonly json?: string;
  readonly html?: string;
  readonly rejects?: string;
}

/** The sample asked for; `undefined` where every payment is audited. */
export function samplingFrom({ sample, seed }: AuditArgs): Sampling | undefined {
  if (sample === undefined && seed === undefined) return undefined;
  if (sample === undefined || seed === undefined) throw new Misuse('--sample and --seed go together: a sample is drawn the same way again');
  const sampling = { size: whole('--sample', sample), seed: whole('--seed', seed) };
  try {
    drawing(sampling);
  } catch (cause) {
    throw new Misuse((cause as RangeError).message);
  }
  return sampling;
}

const MOST_WORKERS = 64;

/** In how many threads the payments are audited, 1 where it was not asked. */
export function workersFrom({ workers, sample }: AuditArgs, file: string | undefined): number {
  if (workers === undefined) return 1;
  const asked = whole('--workers', workers);
  if (asked < 1 || asked > MOST_WORKERS) throw new Misuse(`--workers ${workers}: expected a whole number from 1 to ${MOST_WORKERS}`);
  if (file === undefined) throw new Misuse('--workers needs a file: each worker reads it, and the standard input can be read once');
  if (sample !== undefined) throw new Misuse('--workers and --sample do not go together: a sample is drawn from the lines in their order');
  return asked;
}

function whole(flag: string, text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new Misuse(`${flag} ${text}: expected a whole number`);
}

import type { Sampling } from '../../audit/sampling/sample.js';
import { drawing } from '../../audit/sampling/sample.js';
import type { Language } from '../../engine/texts.js';
import type { LawArgs } from '../commands/case-options.js';
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
  readonly sample?: string;
  readonly seed?: string;
  readonly out: 'json' | 'csv';
  readonly json?: string;
  readonly html?: string;
  readonly lang: Language;
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

function whole(flag: string, text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new Misuse(`${flag} ${text}: expected a whole number`);
}

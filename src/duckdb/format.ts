import { InputError } from '../engine/problem.js';

/** A format of files of citizens that DuckDB reads. */
export type FileFormat = 'ndjson' | 'csv' | 'parquet';

/** How a file of citizens is read. */
export interface FileOptions {
  /** Left out: by the ending of the file's name, `.ndjson`, `.jsonl`, `.csv` or `.parquet`. */
  readonly format?: FileFormat | undefined;
  /** Settings of DuckDB: `{ threads: '4', memory_limit: '2GB', temp_directory: '/var/tmp' }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

const ENDINGS: Readonly<Record<string, FileFormat>> = { ndjson: 'ndjson', jsonl: 'ndjson', csv: 'csv', parquet: 'parquet' };

/** The format of a file: as given, or by the ending of its name. */
export function formatOf(file: string, { format }: FileOptions): FileFormat {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const found = format ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined);
  if (found !== undefined) return found;
  const expected = `one of ${[...new Set(Object.values(ENDINGS))].join(', ')}, or a file named so`;
  throw new InputError('options', [{ path: 'format', code: 'unexpected', expected, received: file }]);
}

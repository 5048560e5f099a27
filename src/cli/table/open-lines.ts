import { blocksOf } from '../input/blocks.js';
import { asUtf8, type Encoding } from '../input/encoding.js';
import { isParquet, parquetBlocks } from '../input/parquet.js';
import { jsonRead, type ReadLines } from '../input/read-line.js';
import { type Io, Misuse } from '../io/io.js';
import { type ColumnMap, mapIn } from './column-map.js';
import { csvRead } from './csv-read.js';
import { formNamed, formOf, type InputForm, peeked } from './input-form.js';
import type { Targets } from './targets.js';

/** Where many cases lie, and what is known of their form. */
export interface LinesAsked {
  /** Path of the file; none for the standard input. */
  readonly file: string | undefined;
  /** Left out: by the ending of the file's name, or by its beginning. */
  readonly format: 'ndjson' | 'csv' | undefined;
  /** A file that tells what the columns hold. */
  readonly map: string | undefined;
  /** What columns can hold; asked for where there are columns. */
  targets(): Promise<Targets>;
  /** How the text is encoded; left out: UTF-8. */
  readonly encoding?: Encoding | undefined;
  /** What a line is to be, in English. */
  readonly expected: string;
}

/** Opens cases of any form: a JSON object a line, a JSON list, a table, or Parquet, of which each row is read as such a line. */
export async function openLines(asked: LinesAsked, io: Io): Promise<ReadLines> {
  const { file, format } = asked;
  const map = await mapFrom(asked);
  const bytes = file !== undefined && isParquet(file) ? parquetBlocks(file) : asUtf8(blocksOf(file, io), asked.encoding);
  const { first, blocks } = await peeked(bytes);
  return readAs(format ?? formNamed(file) ?? (await formOf(first, asked.targets)), blocks, map, asked);
}

/** The map of columns that is asked for; an empty one where there is none. */
export async function mapFrom({ map }: { readonly map?: string | undefined }): Promise<ColumnMap | undefined> {
  return map === undefined ? undefined : mapIn(map);
}

/** Reads blocks as cases of a form. */
export function readAs(
  form: InputForm,
  blocks: AsyncIterable<Uint8Array>,
  map: ColumnMap | undefined,
  { targets, expected }: Pick<LinesAsked, 'targets' | 'expected'>,
): ReadLines {
  if (form === 'csv') return csvRead(blocks, targets, map ?? {});
  if (map !== undefined)
    throw new Misuse('--map tells what the columns of a CSV file hold, and the input is none; --format csv reads it as one');
  return jsonRead(blocks, form, expected);
}

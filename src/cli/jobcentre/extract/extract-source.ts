import { statSync } from 'node:fs';
import { passingBlocksOf } from '../../input/blocks.js';
import { asUtf8, type Encoding } from '../../input/encoding.js';
import { bytesOf, isBlank, type Line, linesOf } from '../../input/lines.js';
import { isSeparatorLine } from '../../input/separator-line.js';
import type { Io } from '../../io/io.js';
import type { CitizenReader } from './citizen-read.js';
import { csvCitizens } from './csv-citizens.js';
import { EXTRACT_COLUMNS } from './csv-header.js';
import { jsonCitizens } from './json-citizens.js';

/** Where an extract lies and what is known of its form. */
export interface ExtractSource {
  /** Path of the file; none for the standard input. */
  readonly file: string | undefined;
  readonly format?: 'ndjson' | 'csv' | undefined;
  readonly encoding?: Encoding | undefined;
  /** Counted columns that a CSV file cannot do without. */
  readonly needed: readonly string[];
}

/** Some lines of an extract that are not blank, and what reads them. They stand only until the next part is asked for. */
export interface Part {
  readonly lines: readonly Line[];
  readonly reader: CitizenReader;
  /** Number of the last line so far, blank ones and the header counted. */
  readonly upTo: number;
}

/** Opens an extract and cuts it into lines; its form is told by `format`, by the name of the file or by the first line. */
export async function* partsOf(source: ExtractSource, io: Io): AsyncGenerator<Part> {
  let reader: CitizenReader | undefined;
  for await (const all of linesOf(asUtf8(passingBlocksOf(source.file, io), source.encoding))) {
    let lines = all.some(isBlank) ? all.filter((line) => !isBlank(line)) : all;
    if (reader === undefined && lines[0] !== undefined && isSeparatorLine(bytesOf(lines[0]).toString('utf8'))) lines = lines.slice(1);
    const [first] = lines;
    if (first === undefined) continue;
    if (reader === undefined) {
      const isCsv = (source.format ?? formatNamed(source.file) ?? formatOf(first)) === 'csv';
      reader = isCsv ? await csvCitizens(first, source.needed) : jsonCitizens;
      if (isCsv) lines = lines.slice(1);
    }
    yield { lines, reader, upTo: all.at(-1)?.number ?? 0 };
  }
}

/** How many bytes an extract has that can be read a second time; `undefined` for one that cannot, as a pipe. */
export function sizeOfFile({ file }: ExtractSource): number | undefined {
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}

function formatNamed(file: string | undefined): ExtractSource['format'] {
  if (file === undefined) return undefined;
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined;
}

/** A first line that names a column outside of braces is a header. */
function formatOf(line: Line): 'ndjson' | 'csv' {
  const text = bytesOf(line).subarray(0, LOOKED_AT).toString('utf8').trim();
  const cells = text.split(/[;,]/).map((cell) => cell.replaceAll('"', '').trim());
  return !text.startsWith('{') && cells.some((cell) => EXTRACT_COLUMNS.includes(cell)) ? 'csv' : 'ndjson';
}

const LOOKED_AT = 4_096;

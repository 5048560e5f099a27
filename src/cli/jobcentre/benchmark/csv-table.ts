import { isSourceLine } from '../../input/aside.js';
import { csvCutter, delimiterOf } from '../../input/csv.js';
import { textOfLine } from '../../input/csv-text.js';
import { isBlank, type Line } from '../../input/lines.js';
import { isSeparatorLine } from '../../input/separator-line.js';
import { Misuse } from '../../io/io.js';
import type { Table } from './table.js';

const REMEDY = 'save the file as UTF-8';

/** Reads the lines of a CSV file as a table; every line has as many cells as the header. */
export async function csvTable(file: string, lines: readonly Line[]): Promise<Table> {
  const filled = lines.filter((line) => !isBlank(line));
  const [header, ...below] = isSeparatorLine(filled[0] === undefined ? '' : textOfLine(filled[0], REMEDY)) ? filled.slice(1) : filled;
  if (header === undefined) return { columns: [], rows: [], leftOut: [] };
  const texts = [header, ...below].map((line) => textOfLine(line, REMEDY));
  const cut = await csvCutter(delimiterOf(texts[0] as string));
  const [columns = [], ...all] = cut(texts);
  const rest = below.filter((_, place) => !isSourceLine(all[place] ?? []));
  const cells = all.filter((row) => !isSourceLine(row ?? []));
  const bad = cells.findIndex((row) => row?.length !== columns.length);
  if (bad !== -1) throw new Misuse(`the benchmark ${file}: line ${rest[bad]?.number} has not the ${columns.length} cells of the header`);
  return {
    leftOut: below.flatMap((line, place) => (isSourceLine(all[place] ?? []) ? [`line ${line.number}`] : [])),
    columns,
    rows: cells.map((row, place) => ({
      place: `line ${rest[place]?.number}`,
      cells: Object.fromEntries(columns.map((column, index) => [column, row?.[index]])),
    })),
  };
}

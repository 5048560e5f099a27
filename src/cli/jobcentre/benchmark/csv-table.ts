import { csvCutter, delimiterOf } from '../../input/csv.js';
import { textOfLine } from '../../input/csv-text.js';
import { isBlank, type Line } from '../../input/lines.js';
import { Misuse } from '../../io/io.js';
import type { Table } from './table.js';

/** Reads the lines of a CSV file as a table; every line has as many cells as the header. */
export async function csvTable(file: string, lines: readonly Line[]): Promise<Table> {
  const [header, ...rest] = lines.filter((line) => !isBlank(line));
  if (header === undefined) return { columns: [], rows: [] };
  const texts = [header, ...rest].map((line) => textOfLine(line, 'save the file as UTF-8'));
  const cut = await csvCutter(delimiterOf(texts[0] as string));
  const [columns = [], ...cells] = cut(texts);
  const bad = cells.findIndex((row) => row?.length !== columns.length);
  if (bad !== -1) throw new Misuse(`the benchmark ${file}: line ${rest[bad]?.number} has not the ${columns.length} cells of the header`);
  return {
    columns,
    rows: cells.map((row, place) => ({
      place: `line ${rest[place]?.number}`,
      cells: Object.fromEntries(columns.map((column, index) => [column, row?.[index]])),
    })),
  };
}

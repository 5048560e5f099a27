import { COUNTED_COLUMNS } from '../../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { Problem } from '../../../engine/problem.js';
import { type CutLines, csvCutter, type Delimiter, delimiterOf, numberCell } from '../../input/csv.js';
import { textOfLine } from '../../input/csv-text.js';
import type { Line } from '../../input/lines.js';
import { tooLong } from '../../lines/reject.js';
import { type CitizenRead, type CitizenReader, readAs, unread } from './citizen-read.js';
import { columnsOfHeader, TEXT_COLUMNS } from './csv-header.js';

const NUMBERS: ReadonlySet<string> = new Set(COUNTED_COLUMNS);

/**
 * Reads an extract of counted columns, one citizen a line, below a header with their names. An empty cell is unknown.
 * @throws Misuse for a header with columns that are not known, or without one that is needed
 */
export async function csvCitizens(header: Line, needed: readonly string[]): Promise<CitizenReader> {
  const text = textOfLine(header);
  const delimiter = delimiterOf(text);
  const cut = await csvCutter(delimiter);
  const columns = columnsOfHeader(cut([text])[0] ?? [], [...TEXT_COLUMNS, ...needed]);
  return { read: (lines) => citizensOf(lines, { cut, delimiter, columns }), hasPlain: false, mayBeOf: () => true };
}

interface Table {
  readonly cut: CutLines;
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
}

function citizensOf(lines: readonly Line[], table: Table): CitizenRead[] {
  const rows = table.cut(lines.map((line) => (tooLong(line) === undefined ? textOfLine(line) : '')));
  return lines.map((line, place) => {
    const long = tooLong(line);
    return long === undefined ? citizenOf(line, rows[place], table) : { line, problems: [long] };
  });
}

function citizenOf(line: Line, cells: readonly string[] | undefined, { delimiter, columns }: Table): CitizenRead {
  if (cells === undefined) return unread(line, 'cells whose quotes end on their line', 'a quote that does not');
  if (cells.length !== columns.length)
    return unread(line, `${columns.length === 1 ? '1 cell' : `${columns.length} cells`}, as in the header`, `${cells.length}`);
  const citizen: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [place, column] of columns.entries()) {
    const cell = cells[place] as string;
    if (!NUMBERS.has(column)) {
      if (cell !== '') citizen[column] = cell;
      continue;
    }
    const number = numberCell(cell, delimiter);
    if ('expected' in number) problems.push({ path: column, code: 'unexpected', expected: number.expected, received: cell });
    else if (number.value !== undefined) citizen[column] = number.value;
  }
  return readAs(line, citizen, problems);
}

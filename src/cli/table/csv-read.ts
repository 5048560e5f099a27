import type { Problem } from '../../engine/problem.js';
import { isSourceLine, isWholeCountry } from '../input/aside.js';
import { type CutLines, csvCutter, type Delimiter, delimiterOf } from '../input/csv.js';
import { textOfLine } from '../input/csv-text.js';
import { isBlank, type Line, linesOf } from '../input/lines.js';
import type { Read, ReadLine } from '../input/read-line.js';
import { isSeparatorLine } from '../input/separator-line.js';
import { Misuse } from '../io/io.js';
import { tooLong } from '../lines/reject.js';
import { readCell } from './cell.js';
import type { CellKind } from './cell-kind.js';
import { type ColumnMap, pathsOf } from './column-map.js';
import type { Targets } from './targets.js';

/** A table whose header was read. */
interface Table {
  readonly cut: CutLines;
  readonly delimiter: Delimiter;
  readonly columns: readonly { readonly path: string | null; readonly kind: CellKind }[];
}

/** Reads the lines of a CSV file below its header; the header itself, and a line that only names the separator, are left out. */
export async function* csvRead(
  blocks: AsyncIterable<Uint8Array>,
  targets: () => Promise<Targets>,
  map: ColumnMap,
): AsyncGenerator<ReadLine[]> {
  let table: Table | undefined;
  for await (const lines of linesOf(blocks)) {
    const read: ReadLine[] = [];
    for (const line of lines) {
      if (table !== undefined) read.push(readRow(line, table));
      else if (isBlank(line)) read.push({ line, read: 'blank' });
      else {
        const text = textOfLine(line);
        if (!isSeparatorLine(text)) table = await tableUnder(text, await targets(), map);
        read.push({ line, read: 'left-out' });
      }
    }
    yield read;
  }
}

async function tableUnder(header: string, targets: Targets, map: ColumnMap): Promise<Table> {
  const delimiter = delimiterOf(header);
  const cut = await csvCutter(delimiter);
  const names = cut([header])[0];
  if (names === undefined) throw new Misuse('the header of the CSV file cannot be read: a quote in it does not end its cell');
  const paths = pathsOf(names, map, targets);
  return { cut, delimiter, columns: paths.map((path) => ({ path, kind: targets.get(path ?? '') ?? 'text' })) };
}

function readRow(line: Line, table: Table): ReadLine {
  if (isBlank(line)) return { line, read: 'blank' };
  const long = tooLong(line);
  if (long !== undefined) return { line, read: { problems: [long] } };
  const cells = table.cut([textOfLine(line)])[0];
  if (cells === undefined) return { line, read: unreadable('cells whose quotes end on their line', 'a quote that does not') };
  if (cells.every((cell) => cell === '')) return { line, read: 'blank' };
  if (isSourceLine(cells)) return { line, read: 'left-out' };
  const { columns } = table;
  if (cells.length !== columns.length) return { line, read: unreadable(`${columns.length} cells, as in the header`, String(cells.length)) };
  const place = columns.findIndex(({ kind }) => kind === 'municipality');
  return { line, read: isWholeCountry(cells[place] ?? '') ? 'left-out' : readCells(cells, table) };
}

function readCells(cells: readonly string[], { columns, delimiter }: Table): Read {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [place, { path, kind }] of columns.entries()) {
    if (path === null) continue;
    const cell = cells[place] as string;
    const { value, expected } = readCell(cell, kind, delimiter) as { readonly value?: unknown; readonly expected?: string };
    if (expected !== undefined) problems.push({ path, code: 'unexpected', expected, received: JSON.stringify(cell) });
    else if (value !== undefined) put(input, path.split('.'), value);
  }
  return { input: 'facts' in input ? input : { ...input, facts: {} }, problems };
}

/** Puts a value where its path leads; a whole object, as JSON in a cell, gains what other cells tell of it. */
function put(into: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  const key = first as string;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = into[key];
  const within = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  into[key] = within;
  put(within, rest, value);
}

function unreadable(expected: string, received: string): Read {
  return { problems: [{ path: '', code: 'unexpected', expected, received }] };
}

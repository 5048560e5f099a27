import type { Problem } from '../../engine/problem.js';
import { isSourceLine, isWholeCountry } from '../input/aside.js';
import { type CutLines, csvCutter, type Delimiter, delimiterOf } from '../input/csv.js';
import { textOfLine } from '../input/csv-text.js';
import { isBlank, type Line, linesOf } from '../input/lines.js';
import type { Read, ReadLine } from '../input/read-line.js';
import { isSeparatorLine } from '../input/separator-line.js';
import { Misuse } from '../io/io.js';
import { tooLong } from '../lines/reject.js';
import { isUnknown, readCell } from './cell.js';
import { type Column, inCells } from './cell-problem.js';
import { type ColumnMap, pathsOf } from './column-map.js';
import type { Targets } from './targets.js';

/** A table whose header was read. */
interface Table {
  readonly cut: CutLines;
  readonly delimiter: Delimiter;
  readonly columns: readonly Column[];
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
  return {
    cut,
    delimiter,
    columns: paths.map((path, place) => ({ path, kind: targets.get(path ?? '') ?? 'text', name: names[place] as string })),
  };
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
  if (cells.length !== columns.length)
    return {
      line,
      read: unreadable(`${columns.length === 1 ? '1 cell' : `${columns.length} cells`}, as in the header`, String(cells.length)),
    };
  const isSum = columns.some((column, place) => namesRow(column) && isWholeCountry(cells[place] as string));
  return { line, read: isSum ? 'left-out' : readCells(cells, table) };
}

/** Whether a column may name the place of a row: a citizenship that is Danish is no sum of the country. */
function namesRow({ path, kind, name }: Table['columns'][number]): boolean {
  return kind === 'municipality' || path === 'id' || (path === null && /^(område|kommune|sted)/i.test(name));
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
  for (const [place, { path, kind }] of columns.entries())
    if (kind === 'list' && isUnknown(cells[place] as string)) dropList(input, (path as string).split('.'));
  return {
    input: 'facts' in input ? input : { ...input, facts: {} },
    problems,
    asWritten: (problem) => inCells(problem, { columns, cells, delimiter }),
  };
}

/** A list whose items are unknown is unknown, whatever days beside them. */
function dropList(input: Record<string, unknown>, path: readonly string[]): void {
  const [last, list, ...above] = [...path].reverse();
  const within = above.reduceRight<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], input);
  const told = (within as Record<string, Record<string, unknown>> | undefined)?.[list as string];
  if (last === 'items' && told !== undefined && !('items' in told)) delete (within as Record<string, unknown>)[list as string];
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

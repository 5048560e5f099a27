import type { Problem } from '../../engine/problem.js';
import type { Delimiter } from '../input/csv.js';
import type { CellKind } from './cell-kind.js';

/** A column of a table: what it holds, and what the header calls it. */
export interface Column {
  /** `null` where it is not read. */
  readonly path: string | null;
  readonly kind: CellKind;
  readonly name: string;
}

/** A row of a table. */
export interface Row {
  readonly columns: readonly Column[];
  readonly cells: readonly string[];
  readonly delimiter: Delimiter;
}

/** A problem as it stands in a row: with the names of its columns, what the cell holds, and what to write in it as cells are written. */
export function inCells(problem: Problem, { columns, cells, delimiter }: Row): Problem {
  const { path, expected, received } = problem;
  const place = columns.findIndex((column) => restOf(path, column) !== undefined);
  if (place >= 0) {
    const { name } = columns[place] as Column;
    const rest = restOf(path, columns[place] as Column) as string;
    if (rest !== '') return { ...problem, columns: [`${name}${rest}`] };
    const cell = cells[place] as string;
    const found = cell === '' || received === undefined ? {} : { received: JSON.stringify(cell) };
    return { ...problem, expected: writtenInCells(expected, delimiter), ...found, columns: [name] };
  }
  const parts = path === '' ? [] : columns.filter((column) => pathsOf(path).some((whole) => column.path?.startsWith(`${whole}.`)));
  return parts.length === 0 ? problem : { ...problem, columns: parts.map(({ name }) => name) };
}

/** Facts are told with or without the place they stand in. */
function pathsOf(path: string): readonly string[] {
  return [path, `facts.${path}`];
}

/** What of a path lies inside a column, as in JSON in a cell: nothing where it is the column itself. */
function restOf(path: string, column: Column): string | undefined {
  const whole = pathsOf(path).find((one) => one === column.path || one.startsWith(`${column.path}.`) || one.startsWith(`${column.path}[`));
  return whole?.slice((column.path as string).length);
}

/** What is expected, in the words of JSON, as one writes it in a cell. */
function writtenInCells(expected: string, delimiter: Delimiter): string {
  const written = expected
    .replace('as YYYY-MM-DD', 'as DD-MM-YYYY or YYYY-MM-DD')
    .replace('as a text with at most two decimals', 'with at most two decimals')
    .replace(/"(-?\d+\.\d\d)"/g, '$1');
  return delimiter === ';' ? written.replace(/(?<![\d.])(-?\d+)\.(\d\d)(?!\d)/g, '$1,$2') : written;
}

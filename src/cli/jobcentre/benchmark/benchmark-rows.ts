import { nearestKey } from '../../../engine/nearest-key.js';
import { readWhole } from '../../input/blocks.js';
import { type Line, linesOf } from '../../input/lines.js';
import { Misuse } from '../../io/io.js';
import { csvTable } from './csv-table.js';
import { jsonTable } from './json-table.js';

/** The names of the columns in the ministry's tables. */
export const COLUMNS = {
  municipality: ['Område', 'Kommune'],
  group: ['_ygrp_y30r21'],
  expectedShare: ['Forventet andel (pct.)'],
  actualShare: ['Faktisk andel (pct.)'],
} as const;

type Field = keyof typeof COLUMNS;

/** A row of a benchmark, nothing in it checked yet. */
export type BenchmarkRow = { readonly [F in Field]?: unknown } & {
  /** Where it stands in the file: `line 3`, `entry 2`. */
  readonly place: string;
};

/** Reads a benchmark and finds the columns by their names; others may stand there too. */
export async function benchmarkRows(
  file: string,
): Promise<{ readonly rows: readonly BenchmarkRow[]; readonly leftOut: readonly string[] }> {
  const bytes = await readWhole(file);
  const { columns, rows, leftOut } = /\.json$/i.test(file) ? jsonTable(file, bytes) : await csvTable(file, await linesIn(bytes));
  const found = Object.entries(COLUMNS).map(([field, names]) => [field, names.find((name) => columns.includes(name))] as const);
  const missing = found.filter(([field, name]) => name === undefined && field !== 'group').map(([field]) => COLUMNS[field as Field]);
  if (missing.length > 0) {
    throw new Misuse([`the benchmark ${file} cannot be read:`, ...missing.map((names) => `  ${lost(names, columns)}`)].join('\n'));
  }
  const read = rows.map(({ place, cells }) => ({
    place,
    ...Object.fromEntries(found.flatMap(([field, name]) => (name === undefined ? [] : [[field, cells[name]]]))),
  }));
  return { rows: read, leftOut };
}

function lost(names: readonly string[], columns: readonly string[]): string {
  const quoted = (some: readonly string[]) => some.map((name) => JSON.stringify(name));
  const near = names.map((name) => nearestKey(name, columns)).find((column) => column !== undefined);
  const instead = near === undefined ? `the file has ${quoted(columns).join(', ') || 'none'}` : `did you mean ${JSON.stringify(near)}?`;
  return `there is no column ${quoted(names).join(' or ')}; ${instead}`;
}

async function linesIn(bytes: Buffer): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of linesOf([bytes])) lines.push(...some);
  return lines;
}

import type { CountingPlan } from '../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { citizensOf } from './duckdb/citizens.js';
import { type FileFormat, type FileOptions, formatOf } from './duckdb/format.js';
import { type RejectedLine, rejectedLines } from './duckdb/rejected.js';
import { withDuckDb } from './duckdb/session.js';
import { csv } from './duckdb/sources/csv.js';
import { ndjson } from './duckdb/sources/ndjson.js';
import { parquet } from './duckdb/sources/parquet.js';
import type { OpenSource } from './duckdb/sources/source.js';
import { columnsWanted } from './duckdb/wanted.js';
import type { Tally } from './population/tally.js';

export type { FileFormat, FileOptions } from './duckdb/format.js';
export type { RejectedLine } from './duckdb/rejected.js';

/** What was counted in a file. */
export interface FileTally {
  /** One for each measure of the plan. */
  readonly tallies: readonly Tally[];
  /** Lines that are in the tallies. */
  readonly tallied: number;
  /** Lines that are in none, for something in them cannot be read. */
  readonly rejected: number;
  /** The first 1,000 of them, with every problem. */
  readonly rejects: readonly RejectedLine[];
}

const SOURCES: Readonly<Record<FileFormat, OpenSource>> = { ndjson, csv, parquet };

/**
 * Counts a file of counted columns under a plan on embedded DuckDB, with the SQL of `measureSql`: NDJSON, CSV or Parquet, one
 * citizen a line, municipalities and benefits by their keys. An empty cell is unknown. A line is rejected where it cannot be cut
 * into columns, or holds what is no number, no number that can be, or no known key: nothing is taken for 0, and no text for a number.
 * Citizens who stand in the file twice are counted twice.
 *
 * It needs `@duckdb/node-api`, which a project that calls it installs itself.
 *
 * @throws InputError for a file of dated events or without a column that the plan asks for, naming each, for a CSV in which a quote
 * is not closed, and for a plan of more than one window, since counted columns are of one
 * @throws Error of DuckDB for a file that is not there or is damaged
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020', readings: { averaging: 'one-window' } });
 * const { tallies, tallied } = await tallyFile(plan, 'tests/population/counted.csv');
 * tallied // => 4
 * countedShares(plan, tallies, { municipality: 'lejre' })[0]?.conversations // => [{ least: { reached: 1, counted: 2 }, most: { reached: 2, counted: 2 } }]
 */
export function tallyFile(plan: CountingPlan, file: string, options: FileOptions = {}): Promise<FileTally> {
  return withDuckDb(options.settings, async (sql) => {
    const columns = columnsWanted(plan);
    const source = await SOURCES[formatOf(file, options)](file, columns, sql);
    const { tallies, tallied, unsound } = await citizensOf(plan, source, columns, sql);
    const { rejected, rejects } = await rejectedLines(source, columns, unsound, sql);
    return { tallies, tallied, rejected, rejects };
  });
}

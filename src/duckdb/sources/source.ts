import type { RunSql } from '../session.js';
import type { Wanted } from '../wanted.js';

/** A file as DuckDB reads it: how its citizens stand in SQL. */
export interface Source {
  readonly citizens: string;
  /** Whether nothing stands in a column. */
  isMissing(column: string): string;
  /** The number that stands in a column; NULL where what stands there is none. */
  number(column: string): string;
  /** What a line is to be, in English. */
  readonly line: string;
  /** Lines that cannot be cut into columns, counted from 1 and in order, known once the citizens were read. */
  uncut(): Promise<readonly UncutLine[]>;
  /** Other lines that hold no citizen: empty ones and the header. */
  empty(): Promise<readonly number[]>;
}

export interface UncutLine {
  readonly line: number;
  readonly why: string;
}

/** Looks at the columns of a file, and tells how to read it. */
export type OpenSource = (file: string, columns: readonly Wanted[], sql: RunSql) => Promise<Source>;

import { quoted } from '../../population/dialects.js';
import { fileText } from '../file-text.js';
import { BY, type Held, requireColumns } from '../required.js';
import type { RunSql } from '../session.js';
import type { Wanted } from '../wanted.js';
import type { Source } from './source.js';

const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const TEXT = /^(VARCHAR|ENUM\(.*\))$/s;
const LIST = /\]$|^(STRUCT|MAP)\(/;

/** A Parquet file: every line can be read, and every column has a type. */
export async function parquet(file: string, columns: readonly Wanted[], sql: RunSql): Promise<Source> {
  const read = `read_parquet(${fileText(file)}, hive_partitioning = false)`;
  const described = await sql(`DESCRIBE SELECT * FROM ${read}`);
  const types = new Map(described.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
  requireColumns(columns, new Map([...types].map(([name, type]) => [name, heldBy(name, type)])));
  return {
    citizens: read,
    isMissing: (column) => `${quoted(column)} IS NULL`,
    number: (column) => `CAST(${quoted(column)} AS DOUBLE)`,
    line: 'a row',
    uncut: async () => [],
    empty: async () => [],
  };
}

function heldBy(name: string, type: string): Held {
  if (LIST.test(type)) return 'lists';
  const ours = BY.some((key) => key === name) ? TEXT : NUMBER;
  return ours.test(type) ? 'values' : `values of type ${type}`;
}

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { COUNTED_COLUMNS } from './plan.js';

/** A database in memory. */
export async function connect(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** Writes lines of counted citizens as Parquet. */
export async function asParquet(ndjson: string, parquet: string): Promise<void> {
  const database = await connect();
  const types = { id: 'BIGINT', municipality: 'VARCHAR', benefit: 'VARCHAR' };
  const columns = [...Object.entries(types), ...COUNTED_COLUMNS.map((name) => [name, 'DOUBLE'])];
  const asked = columns.map(([name, type]) => `"${name}": '${type}'`).join(', ');
  await database.run(
    `COPY (SELECT * FROM read_json('${ndjson}', format = 'newline_delimited', columns = {${asked}})) TO '${parquet}' (FORMAT parquet)`,
  );
  database.closeSync();
}

import { resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Runs one statement and answers its rows. */
export type RunSql = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Lends a database in memory, and closes it whatever happens. */
export async function withDuckDb<T>(settings: Readonly<Record<string, string>> | undefined, use: (sql: RunSql) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', ...settings });
  const connection = await instance.connect();
  try {
    return await use(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A text as SQL quotes it. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The name of one file on this machine, in which `*`, `?`, `[`, `~` and `http:` are letters like any other. */
export function fileText(file: string): string {
  return text(resolve(file).replace(/[*?[]/g, '[$&]'));
}

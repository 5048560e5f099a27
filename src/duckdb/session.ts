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

import { fileText } from '../../duckdb/file-text.js';
import { quoted } from '../../population/dialects.js';
import { Misuse } from '../io/io.js';

/** Tells a Parquet file by the ending of its name. */
export function isParquet(file: string): boolean {
  return /\.parquet$/i.test(file);
}

const ONE_THREAD = { threads: '1', autoinstall_known_extensions: 'false' } as const;

/** Reads the rows of a Parquet file as lines of JSON, some at a time; decimals are texts, so that none is rounded. */
export async function* parquetBlocks(file: string): AsyncGenerator<Uint8Array> {
  const { DuckDBInstance } = await duckDb(file);
  const instance = await DuckDBInstance.create(':memory:', ONE_THREAD);
  const connection = await instance.connect();
  try {
    const from = `read_parquet(${fileText(file)})`;
    const described = await (await connection.runAndReadAll(`DESCRIBE FROM ${from}`)).getRowObjectsJS();
    const columns = described.map(({ column_name: name, column_type: type }) => exact(String(name), String(type)));
    const rows = await connection.stream(`SELECT to_json(line)::VARCHAR FROM (SELECT ${columns.join(', ')} FROM ${from}) AS line`);
    for await (const chunk of rows.yieldRowsJs()) yield Buffer.from(chunk.map(([line]) => `${line}\n`).join(''));
  } catch (cause) {
    throw new Misuse(`${file} cannot be read: ${(cause as Error).message}`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function exact(name: string, type: string): string {
  const column = quoted(name);
  return `CAST(${column} AS ${type.replaceAll(/DECIMAL\(\d+,\d+\)/g, 'VARCHAR')}) AS ${column}`;
}

async function duckDb(file: string) {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new Misuse(`${file}: Parquet is read with @duckdb/node-api, which could not be loaded: ${(cause as Error).message}`);
  }
}

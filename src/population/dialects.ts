import { freeze } from '../engine/freeze.js';

/** How an engine writes what `measureSql` asks, and whether the text was run there. */
export interface Dialect {
  /** The engine's name. */
  readonly title: string;
  /** What stands around a name. */
  readonly names: '"' | '`';
  /** How a quote inside a name is told from the one that ends it. */
  readonly inNames: 'doubled' | 'backslash';
  /** How a quote inside a text is told from the one that ends it: Spark 4.0 leaves out one that is doubled. */
  readonly inTexts: 'doubled' | 'backslash';
  /** `run`: every preset was run and came to the same tally as the function; `parsed`: another program read it, and found the same query. */
  readonly tried: 'run' | 'parsed';
  /** By which program, and with which version of what. */
  readonly by: string;
}

/**
 * Lists the engines whose SQL is written, the standard first. Nothing but quotes differs: the text holds no division, day, truth value or engine's own function.
 * @example
 * sqlDialects.trino.tried // => 'parsed'
 */
export const sqlDialects = freeze({
  duckdb: { title: 'DuckDB', names: '"', inNames: 'doubled', inTexts: 'doubled', tried: 'run', by: 'npm test, DuckDB 1.5.5' },
  postgresql: {
    title: 'PostgreSQL',
    names: '"',
    inNames: 'doubled',
    inTexts: 'doubled',
    tried: 'run',
    by: 'npm run test:postgres, PostgreSQL 15',
  },
  spark: {
    title: 'Apache Spark',
    names: '`',
    inNames: 'doubled',
    inTexts: 'backslash',
    tried: 'run',
    by: 'npm run test:spark, pyspark 4.0.1 on three workers',
  },
  clickhouse: {
    title: 'ClickHouse',
    names: '`',
    inNames: 'backslash',
    inTexts: 'backslash',
    tried: 'run',
    by: 'npm run test:spark, chdb 4.4.0 (embedded)',
  },
  trino: { title: 'Trino', names: '"', inNames: 'doubled', inTexts: 'doubled', tried: 'parsed', by: 'npm run test:spark, sqlglot 30.30.0' },
  bigquery: {
    title: 'BigQuery',
    names: '`',
    inNames: 'backslash',
    inTexts: 'backslash',
    tried: 'parsed',
    by: 'npm run test:spark, sqlglot 30.30.0',
  },
} as const satisfies Readonly<Record<string, Dialect>>);

/** An engine by its key. */
export type SqlDialect = keyof typeof sqlDialects;

/**
 * The dialect of an engine.
 * @throws RangeError for an engine of which none is known
 */
export function dialectOf(key: SqlDialect): Dialect {
  if (Object.hasOwn(sqlDialects, key)) return sqlDialects[key];
  throw new RangeError(`${String(key)} is no dialect of SQL that is written here: ${Object.keys(sqlDialects).join(', ')} are`);
}

/** A name as an engine quotes it. */
export function quoted(name: string, { names, inNames }: Pick<Dialect, 'names' | 'inNames'> = sqlDialects.duckdb): string {
  return between(names, name, inNames);
}

/** A text as an engine quotes it. */
export function quotedText(text: string, { inTexts }: Pick<Dialect, 'inTexts'> = sqlDialects.duckdb): string {
  return between("'", text, inTexts);
}

function between(quote: string, told: string, inside: 'doubled' | 'backslash'): string {
  const safe = inside === 'doubled' ? told.replaceAll(quote, quote + quote) : told.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + safe + quote;
}

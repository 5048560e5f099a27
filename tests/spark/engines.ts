import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlDialect } from '../../src/population/dialects.js';
import type { Measure } from '../../src/population/measure.js';
import { measureSql, type StateRow } from '../../src/population/sql.js';
import { submit } from './cluster.js';
import type { Environment } from './environment.js';

/** The rows that an engine answered, and how long it took, by measure. */
export type Answers = Readonly<Record<string, { readonly rows: readonly StateRow[]; readonly seconds: number }>>;

/** Asks an engine every measure of a register. */
export type Ask = (measures: readonly Measure[], register: string, folder: string, environment: Environment) => Promise<Answers>;

/** On three workers of Apache Spark; on embedded ClickHouse; and what cannot run here as sqlglot translates it, on DuckDB. */
export const ENGINES = {
  spark: async (measures, register, folder, environment) => {
    const [queries, rows] = [written('spark', measures, folder), join(folder, 'rows.json')];
    submit(environment, 'examples/spark/count.py', [queries, register, rows]);
    return JSON.parse(readFileSync(rows, 'utf8')) as Answers;
  },
  clickhouse: async (measures, register, folder, { python }) => {
    const [queries, rows] = [written('clickhouse', measures, folder), join(folder, 'rows.json')];
    execFileSync(python, ['tests/spark/clickhouse.py', queries, register, rows], { stdio: 'inherit' });
    return JSON.parse(readFileSync(rows, 'utf8')) as Answers;
  },
  trino: translated('trino'),
  bigquery: translated('bigquery'),
} as const satisfies Readonly<Partial<Record<SqlDialect, Ask>>>;

function translated(dialect: SqlDialect): Ask {
  return async (measures, register, folder, { python }) => {
    const [queries, texts] = [written(dialect, measures, folder), join(folder, 'texts.json')];
    execFileSync(python, ['tests/spark/translated.py', dialect, queries, texts], { stdio: 'inherit' });
    const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    await database.run(`CREATE VIEW citizens AS FROM '${register}/*.parquet'`);
    const answers: Record<string, Answers[string]> = {};
    for (const [id, sql] of Object.entries(JSON.parse(readFileSync(texts, 'utf8')) as Record<string, string>)) {
      const began = performance.now();
      const rows = (await database.runAndReadAll(sql)).getRowObjectsJS();
      answers[id] = { rows, seconds: (performance.now() - began) / 1_000 };
    }
    database.closeSync();
    return answers;
  };
}

function written(dialect: SqlDialect, measures: readonly Measure[], folder: string): string {
  const path = join(folder, 'queries.json');
  writeFileSync(
    path,
    JSON.stringify(Object.fromEntries(measures.map((measure) => [measure.id, measureSql(measure, 'citizens', { dialect })]))),
  );
  return path;
}

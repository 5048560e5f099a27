import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'esbuild';
import { ALLOWANCE_PLANTS } from '../audit/payments/caseload.js';
import { caseload } from '../audit/payments/planted.js';
import { submit } from './cluster.js';
import type { Environment } from './environment.js';

const SEED = 20190401;
const PROGRAM = resolve('.spark/command/main.js');
const SCHEME = ['activation-allowance', '--municipality', 'lyngby-taarbaek'] as const;

/** What an audit came to, whatever the order and the numbers of the lines, and in how many parts it was made. */
interface Came {
  readonly parts: number;
  readonly verdicts: readonly string[];
  readonly rejects: readonly string[];
  readonly totals: unknown;
}

/** Builds the command where it finds DuckDB. */
export async function buildCommand(): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: dirname(PROGRAM),
    ...{
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['@duckdb/node-api'],
      logLevel: 'error',
    },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

/** Writes planted payments as Parquet, most of them of a citizen with several, and some that cannot be read. */
export async function writeCaseload(folder: string, lines: number): Promise<string> {
  const each = Math.ceil(lines / Object.keys(ALLOWANCE_PLANTS).length);
  const payments = caseload(ALLOWANCE_PLANTS, { seed: SEED, each }).slice(0, lines);
  const written = payments.map(({ payment }, place) => ({
    ...payment,
    ...(place % 4 === 3 ? {} : { citizen: `C-${(place * 7) % Math.ceil(lines / 3)}` }),
    ...(place % 50 === 49 ? { amount: 'none' } : {}),
  }));
  const [ndjson, parquet] = [join(folder, 'caseload.ndjson'), join(folder, 'caseload.parquet')];
  writeFileSync(ndjson, written.map((payment) => `${JSON.stringify(payment)}\n`).join(''));
  const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await database.run(`COPY (FROM read_json('${ndjson}', format = 'newline_delimited', sample_size = -1)) TO '${parquet}' (FORMAT parquet)`);
  database.closeSync();
  return parquet;
}

/** Audits Parquet by the command: in one thread, or shared out among several. */
export function auditHere(folder: string, parquet: string, workers: number): Came {
  const [totals, rejects] = [join(folder, `totals-${workers}.json`), join(folder, `rejects-${workers}.ndjson`)];
  const args = ['audit', ...SCHEME, parquet, '--workers', String(workers), '--json', totals, '--rejects', rejects];
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 2) throw new Error(stderr);
  return {
    parts: workers,
    verdicts: verdictsIn(stdout),
    rejects: rejectsIn(readFileSync(rejects, 'utf8')),
    totals: JSON.parse(readFileSync(totals, 'utf8')),
  };
}

/** Audits it on three workers of Spark, and merges the totals of the partitions. */
export function auditOnSpark(folder: string, parquet: string, environment: Environment): Came {
  const [written, totals] = [join(folder, 'audited'), join(folder, 'totals-spark.json')];
  submit(environment, 'examples/spark/audit.py', [parquet, written, ...SCHEME], { REGELVAERK: `${process.execPath} ${PROGRAM}` });
  const filesOf = (kind: string) => {
    const under = join(written, `kind=${kind}`);
    return readdirSync(under)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(under, name));
  };
  const textOf = (kind: string) =>
    filesOf(kind)
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
  execFileSync(process.execPath, [PROGRAM, 'merge', ...filesOf('totals'), '--json', totals], { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    parts: filesOf('totals').length,
    verdicts: verdictsIn(textOf('line')),
    rejects: rejectsIn(textOf('reject')),
    totals: JSON.parse(readFileSync(totals, 'utf8')),
  };
}

/** Verdicts of lines and of months without the numbers of lines, which are those of a partition on Spark. */
function verdictsIn(text: string): string[] {
  return linesIn(text)
    .map((line) => line.replace(/^{"lines?":(\d+|\[[\d,]*\]),/, '{'))
    .sort();
}

/** Rejects by their ids, with what was wrong: the text of a line is as each way writes a row of Parquet. */
function rejectsIn(text: string): string[] {
  return linesIn(text)
    .map((line) => JSON.parse(line) as { readonly id?: unknown; readonly problems: unknown })
    .map(({ id, problems }) => JSON.stringify([id, problems]))
    .sort();
}

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

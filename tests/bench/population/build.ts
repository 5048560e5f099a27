import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../.tmp/population');

/** The ways by the names of their files. */
export const WAYS = [
  'json-parse',
  'ndjson',
  'json-parse-dated',
  'ndjson-dated',
  'typed-arrays',
  'columns',
  'sql-parquet-by-hand',
  'sql-parquet',
  'sql-table-by-hand',
  'sql-table',
  'zen',
  'json-rules-engine',
] as const;

export type WayName = (typeof WAYS)[number];

/** Bundles every way into a file of its own, beside packages as they are installed. */
export async function buildWays(): Promise<void> {
  await build({
    entryPoints: [here('child.ts'), here('open-readings.ts'), ...WAYS.map((name) => here(`ways/${name}.ts`))],
    outdir: OUT,
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** The built file of a way, of the process that runs it, or of what leaves every reading open. */
export function builtFile(name: WayName | 'child' | 'open-readings'): string {
  return `${OUT}/${name}.js`;
}

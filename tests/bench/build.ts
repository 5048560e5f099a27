import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Contender } from './contender.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The contenders by the names of their files; the first is what all are compared with. */
export const NAMES = [
  'plain',
  'json-logic',
  'zod-compiled',
  'zod-plain',
  'zod-same-compiled',
  'zod-same-plain',
  'zod-decimal',
  'ours',
  'ours-under',
  'ours-checked',
  'zen',
  'json-rules-engine',
  'publicodes',
] as const;

/** Ours once more, on the mix. */
const MIX_NAMES = ['ours-mix', 'ours-mix-checked'] as const;

export type Name = (typeof NAMES)[number];

/** Bundles every contender into a file of its own, as plain JavaScript beside packages and our built `dist`. */
export async function buildContenders(): Promise<void> {
  await bundle([...NAMES, ...MIX_NAMES, 'ours-account'].map((name) => `contenders/${name}.ts`).concat('cold/zod-alone.ts'));
}

/** Bundles what is run against an older build. */
export async function buildBefore(): Promise<void> {
  await bundle(['before/child.ts']);
}

/** Ours, as Node loads it. */
const BUILT = { path: here('../../dist/node/index.js'), external: true };

async function bundle(files: readonly string[]): Promise<void> {
  await build({
    entryPoints: files.map(here),
    outdir: here('.tmp'),
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [{ name: 'as-node-loads-it', setup: ({ onResolve }) => onResolve({ filter: /dist\/index\.js$/ }, () => BUILT) }],
    logLevel: 'warning',
  });
}

/** A built file by its name. */
export function builtFile(name: string): string {
  return here(`.tmp/${name}.js`);
}

/** Loads a built contender. */
export async function load(name: Name | (typeof MIX_NAMES)[number]): Promise<Contender<unknown>> {
  const { contender } = (await import(builtFile(name))) as { contender: Contender<unknown> };
  return contender;
}

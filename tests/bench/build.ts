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

export type Name = (typeof NAMES)[number];

/** Bundles every contender into a file of its own, as plain JavaScript beside packages and our built `dist`. */
export async function buildContenders(): Promise<void> {
  await build({
    entryPoints: [...NAMES.map((name) => here(`contenders/${name}.ts`)), here('cold/zod-alone.ts')],
    outdir: here('.tmp'),
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    external: [here('../../dist/index.js')],
    logLevel: 'warning',
  });
}

/** The built file of a contender. */
export function builtFile(name: string): string {
  return here(`.tmp/${name}.js`);
}

/** Loads a built contender. */
export async function load(name: Name): Promise<Contender<unknown>> {
  const { contender } = (await import(builtFile(name))) as { contender: Contender<unknown> };
  return contender;
}

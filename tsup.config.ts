import { readFileSync, rmSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { definedIn } from './scripts/scheme-folders.js';

// The builds run at once, so none may clean: the folder is emptied before they start.
rmSync('dist', { recursive: true, force: true });

const PURE = /= (?=(?:defineScheme|defineCalculation|wordingOf|statementWriter|calculationWriter|statementChecker|citing)\()/g;

/** Marks what makes schemes, words and writers as without effects: one that nobody uses leaves nothing in a host's bundle. */
const withoutEffects = {
  name: 'without-effects',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](rules|src)[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(PURE, '= /* @__PURE__ */ ');
      return { contents, loader: 'ts' as const };
    });
  },
} satisfies Plugin;

const library = defineConfig({
  entry: {
    ...Object.fromEntries(['index', 'reasons', 'audit', 'register', 'duckdb', 'vitest', 'zod'].map((name) => [name, `src/${name}.ts`])),
    ...Object.fromEntries(definedIn().map(({ id, file }) => [`schemes/${id}`, file])),
    ...Object.fromEntries(definedIn().map(({ id }) => [`texts/${id}`, `rules/wordings/${id}.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  splitting: true,
  sourcemap: true,
  // Where this module stands is asked by what loads zod on demand.
  shims: true,
  // The matchers come from the one library that a project has, not from a copy of it.
  external: ['regelvaerk'],
  // Neutral keeps node: built-ins out, so that the same build serves a browser.
  platform: 'neutral',
  dts: true,
  esbuildPlugins: [withoutEffects],
});

/** Minified, with everything in it but DuckDB, whose code is not JavaScript: it starts faster than node could find four packages. What draws charts is loaded when it is asked for. */
const command = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/^(?!@duckdb\/)/],
  splitting: true,
  minify: true,
  metafile: true,
  // commander is CommonJS inside and asks for node's modules by require.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

export default [library, command];

import { rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Both builds run at once, so neither may clean: the folder is emptied before they start.
rmSync('dist', { recursive: true, force: true });

const library = defineConfig({
  entry: ['src/index.ts', 'src/duckdb.ts', 'src/vitest.ts'],
  // The matchers come from the one library that a project has, not from a copy of it.
  external: ['regelvaerk'],
  format: ['esm', 'cjs'],
  target: 'node20',
  // Neutral keeps node: built-ins out, so that the same build serves a browser.
  platform: 'neutral',
  dts: true,
  sourcemap: true,
});

/** Minified, with everything in it: it starts faster than node could find four packages. What draws charts is loaded when it is asked for. */
const command = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/./],
  splitting: true,
  minify: true,
  metafile: true,
  // commander is CommonJS inside and asks for node's modules by require.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

export default [library, command];

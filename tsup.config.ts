import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { definedIn } from './scripts/scheme-folders.js';

// The builds run at once, so none may clean: the folder is emptied before they start.
rmSync('dist', { recursive: true, force: true });

const PURE =
  /= (?=(?:defineScheme|defineCalculation|wordingOf|statementWriter|calculationWriter|statementChecker|citing|formWriter|findingsWriter|labelsWriter|Object\.freeze)\()/g;
const ENGINE = resolve('src/engine');
/** What schemes are made with. In the build it gives the engine too, so that the entries of the schemes share one copy with the library. */
const DEFINE = resolve('rules/define.ts');
/** Modules of the engine that no rule imports, and whose words others of it say too. */
const NOT_SHARED = ['src/engine/zod.ts', 'src/engine/fact-types.ts'];

/** Marks what makes schemes, lists of them, words and writers as without effects: one that nobody uses leaves nothing in a host's bundle. */
const withoutEffects = {
  name: 'without-effects',
  setup: ({ onLoad, initialOptions }) => {
    onLoad({ filter: /[\\/](rules|src)[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(PURE, '= /* @__PURE__ */ ');
      const isForNode = initialOptions.outdir?.endsWith('node') === true;
      return { contents: path === DEFINE && isForNode ? `${contents}\n${engineShared()}` : contents, loader: 'ts' as const };
    });
  },
} satisfies Plugin;

function engineShared(): string {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const shared = files.map((name) => `src/engine/${name.replaceAll('\\', '/')}`).filter((file) => !NOT_SHARED.includes(file));
  return shared.map((file) => `export * from '../${file.replace(/ts$/, 'js')}';`).join('\n');
}

/** Leaves the engine to the copy of the library, one folder up from what imports it. */
const withSharedEngine = {
  name: 'with-shared-engine',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path).replace(/js$/, 'ts');
      if (file !== DEFINE && !file.startsWith(join(ENGINE, '/'))) return undefined;
      if (NOT_SHARED.includes(relative('.', file))) return { errors: [{ text: `${file} is not shared with the entries of schemes` }] };
      return { path: '../define.js', external: true };
    });
  },
} satisfies Plugin;

/** Takes the maps of CommonJS away, which are not packed, with the lines that name them: bundlers read the modules beside. */
const withoutMaps = {
  name: 'without-maps',
  buildEnd: ({ writtenFiles }: { readonly writtenFiles: readonly { readonly name: string }[] }) => {
    for (const { name } of writtenFiles) {
      if (name.endsWith('.cjs.map')) rmSync(name);
      if (name.endsWith('.cjs')) writeFileSync(name, readFileSync(name, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''));
    }
  },
};

const WHOLE = Object.fromEntries(
  ['index', 'reasons', 'form', 'audit', 'register', 'changes', 'duckdb', 'vitest', 'zod'].map((name) => [name, `src/${name}.ts`]),
);
const SINGLE = {
  ...Object.fromEntries(definedIn().map(({ id, file }) => [`schemes/${id}`, file])),
  ...Object.fromEntries(definedIn().map(({ id }) => [`texts/${id}`, `rules/wordings/${id}.ts`])),
};

const base = {
  target: 'node20',
  splitting: true,
  // Where this module stands is asked by what loads zod on demand.
  shims: true,
  // The matchers come from the one library that a project has, not from a copy of it.
  external: ['regelvaerk'],
  // Neutral keeps node: built-ins out, so that the same build serves a browser.
  platform: 'neutral',
  esbuildPlugins: [withoutEffects],
} satisfies Options;

/** For bundlers: a file for each scheme, so that those that a host does not use are left out. */
const library = defineConfig({
  ...base,
  format: ['esm', 'cjs'],
  entry: { ...WHOLE, ...SINGLE },
  sourcemap: true,
  dts: true,
  plugins: [withoutMaps],
});

/** For Node, where a start pays for every file and every byte: the library in few files, and each scheme by itself beside it. */
const forNode = { ...base, format: ['esm'], outDir: 'dist/node' } satisfies Options;
/** Node prints the line that threw an error which nobody caught, so that lines have an end. */
const LINES = { lineLimit: 120 };
const SHORT = { minifyWhitespace: true, minifySyntax: true, ...LINES };
const started = [
  defineConfig({
    ...{ ...forNode, entry: { ...WHOLE, define: 'rules/define.ts' } },
    esbuildOptions: (options) => Object.assign(options, SHORT),
  }),
  defineConfig({
    ...{ ...forNode, entry: SINGLE, esbuildPlugins: [withoutEffects, withSharedEngine] },
    esbuildOptions: (options) => Object.assign(options, { ...SHORT, chunkNames: 'parts/[name]-[hash]' }),
  }),
];

/** Minified, with everything in it but DuckDB, whose code is not JavaScript: it starts faster than node could find four packages. What draws charts is loaded when it is asked for. */
const command = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  outDir: 'dist/command',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/^(?!@duckdb\/)/],
  splitting: true,
  minify: true,
  esbuildOptions: (options) => Object.assign(options, LINES),
  metafile: true,
  // commander is CommonJS inside and asks for node's modules by require.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

export default [library, ...started, command];

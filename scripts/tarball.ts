import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { calculations, schemes } from '../rules/index.js';
import { GUIDES } from './examples.js';
import { definedIn, ruleFolders } from './scheme-folders.js';

/** A packed package. */
export interface Tarball {
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly mode: number; readonly size: number }[];
}

/** Packs the project into a folder. */
export function pack(into: string): Tarball {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', into], { encoding: 'utf8' }));
  const { filename, files } = packed as { filename: string; files: Tarball['files'] };
  return { path: join(into, filename), files };
}

const ENTRIES = [
  ...['index', 'reasons', 'form', 'audit', 'register', 'changes', 'duckdb', 'vitest', 'zod'],
  ...definedIn().flatMap(({ id }) => [`schemes/${id}`, `texts/${id}`]),
];
/** Maps stand beside the modules alone, which bundlers read: those of CommonJS would be a seventh of the package. */
const BUILT = ['cjs', 'd.cts', 'd.ts', 'js', 'js.map'];

/** What entries share, and what the command loads when it is asked for: named by the build after their content. */
const SHARED = /^dist\/(node\/(parts\/)?)?[a-z0-9-]+-[\w-]{8}\.(cjs|js(\.map)?|d\.c?ts)$/i;

/** Every file that belongs in the package by its name, and nothing else does but what they share. */
export function expectedFiles(): string[] {
  const described = [...Object.values(schemes), ...Object.values(calculations)];
  return [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'package.json',
    'dist/cli.LICENSES.txt',
    'dist/cli.js',
    ...GUIDES.filter((path) => path.startsWith('docs/')),
    ...examplesIn('examples'),
    'dist/page/script.js',
    'dist/page/styles.css',
    ...['cases', 'request', 'answer'].map((kind) => `dist/schemas/conformance.${kind}.json`),
    ...[...ENTRIES, 'define'].map((entry) => `dist/node/${entry}.js`),
    ...ENTRIES.flatMap((entry) => BUILT.map((ending) => `dist/${entry}.${ending}`)),
    ...described.flatMap(({ id, jsonSchemas }) => Object.keys(jsonSchemas()).map((kind) => `dist/schemas/${id}.${kind}.json`)),
    ...ruleFolders().map(({ id }) => `dist/cases/${id}.json`),
  ].sort();
}

/** The examples, but for what a run of them has left behind. */
function examplesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/'));
  return names.filter((name) => statSync(name).isFile() && !/\.rejects\.ndjson$/.test(name));
}

/** What is wrong with the files of a tarball. */
export function faultsOfFiles({ files }: Tarball): string[] {
  const expected = expectedFiles();
  const paths = files.map(({ path }) => path);
  const command = files.find(({ path }) => path === 'dist/cli.js');
  return [
    ...expected.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the tarball`),
    ...paths.filter((path) => !expected.includes(path) && !SHARED.test(path)).map((path) => `${path} does not belong in the tarball`),
    ...paths.filter((path) => namesMissingMap(path, paths)).map((path) => `${path} names a map that is not in the tarball`),
    ...(command !== undefined && (command.mode & 0o111) === 0 ? ['dist/cli.js is not executable'] : []),
  ];
}

/** A debugger would look for it. */
function namesMissingMap(path: string, paths: readonly string[]): boolean {
  if (!/^dist\/.*\.c?js$/.test(path)) return false;
  return /^\/\/# sourceMappingURL=(?!data:)/m.test(readFileSync(path, 'utf8')) && !paths.includes(`${path}.map`);
}

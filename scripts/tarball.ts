import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { calculations, schemes } from '../rules/index.js';
import { schemeFolders } from './scheme-folders.js';

/** A packed package. */
export interface Tarball {
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** Packs the project into a folder. */
export function pack(into: string): Tarball {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', into], { encoding: 'utf8' }));
  const { filename, files } = packed as { filename: string; files: Tarball['files'] };
  return { path: join(into, filename), files };
}

/** Every file that belongs in the package, and nothing else does. */
export function expectedFiles(): string[] {
  const described = [...Object.values(schemes), ...Object.values(calculations)];
  return [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
    ...['cli.LICENSES.txt', 'cli.js', 'index.cjs', 'index.cjs.map', 'index.d.cts', 'index.d.ts', 'index.js', 'index.js.map'].map(
      (name) => `dist/${name}`,
    ),
    ...described.flatMap(({ id, jsonSchemas }) => Object.keys(jsonSchemas()).map((kind) => `dist/schemas/${id}.${kind}.json`)),
    ...schemeFolders().map(({ id }) => `dist/cases/${id}.json`),
  ].sort();
}

/** What is wrong with the files of a tarball. */
export function faultsOfFiles({ files }: Tarball): string[] {
  const expected = expectedFiles();
  const paths = files.map(({ path }) => path);
  const command = files.find(({ path }) => path === 'dist/cli.js');
  return [
    ...expected.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the tarball`),
    ...paths.filter((path) => !expected.includes(path)).map((path) => `${path} does not belong in the tarball`),
    ...(command !== undefined && (command.mode & 0o111) === 0 ? ['dist/cli.js is not executable'] : []),
  ];
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleFaults } from './bundle-size.js';
import { declarationFaults } from './declaration-faults.js';
import { examplesOfMarkdown, examplesOfSource, GUIDES } from './examples.js';
import { runFrameworkConsumers } from './framework-consumers.js';
import { faultsOfFiles, pack } from './tarball.js';

/** Where public names are, the first first. */
const ENTRIES = ['', '/reasons', '/form', '/audit', '/register', '/changes'];
const names = new Map<string, readonly string[]>();

// Packs the built library, installs it in an empty folder as a consumer would, and uses it there in every way it is offered.
const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-'));
try {
  const tarball = pack(folder);
  const faults = [...faultsOfFiles(tarball), ...declarations().flatMap(declarationFaults)];
  if (faults.length > 0) throw new Error(faults.join('\n'));

  cpSync('tests/package/consumer', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  inFolder('npm', 'install', tarball.path, '--prefer-offline', '--no-audit', '--no-fund', '--silent');
  inFolder('node', 'use.mjs');
  const awarded = inFolder('npx', '--no', 'regelvaerk', 'assess', 'activation-allowance', 'facts.json', ...under(), '--json');
  if (JSON.parse(awarded).award.amount !== '550.00') throw new Error(`The installed command answered:\n${awarded}`);
  const account = resolve('examples/free-card-account.json');
  const kept = inFolder(
    'npx',
    '--no',
    'regelvaerk',
    'calculate',
    'social-frikort-account',
    account,
    '--reading',
    'excess=only-excess',
    '--json',
  );
  if (JSON.parse(kept).outcome !== 'calculated') throw new Error(`The installed command calculated:\n${kept}`);

  inFolder('node', resolve('node_modules/typescript/bin/tsc'), '-p', '.');
  runFrameworkConsumers(folder);
  const heavy = await bundleFaults(folder);
  if (heavy.length > 0) throw new Error(heavy.join('\n'));
  typecheckExamples();
  process.stdout.write(`The package works: ${tarball.files.length} files, by import, by require, by its command and by its types.\n`);
} catch (error) {
  const { message, stdout, stderr } = error as Error & { stdout?: string; stderr?: string };
  process.stderr.write(`${[message, stdout, stderr].filter((part) => part).join('\n')}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The declarations that are ours alone; the matchers name types of vitest, which their users have. */
function declarations(): string[] {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.d\.c?ts$/.test(name) && !name.startsWith('vitest.'),
  );
  return files.map((name) => join('dist', name));
}

function under(): string[] {
  return ['--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];
}

/** The examples that people copy must compile in the consumer's project too. */
function typecheckExamples(): void {
  const documented = ENTRIES.flatMap((entry) => examplesOfSource(declared(entry))).map(({ code }) => importsFor(code) + code);
  const written = GUIDES.flatMap(examplesOfMarkdown).map(({ code }) => code);
  const examples = join(folder, 'examples');
  mkdirSync(examples);
  for (const [index, code] of [...written, ...documented].entries()) writeFileSync(join(examples, `example-${index + 1}.mts`), code);
  const node = { types: ['node'], typeRoots: [resolve('node_modules/@types')], skipLibCheck: true };
  writeFileSync(
    join(examples, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions: node, include: ['*.mts'] }),
  );
  inFolder('node', resolve('node_modules/typescript/bin/tsc'), '-p', 'examples');
}

/** A doc comment names what it uses without importing it: each name from the first entry that offers it. */
function importsFor(code: string): string {
  const left = new Set(code.match(/\b[A-Za-z]\w*\b/g));
  const imported = (entry: string, keyword: string, names: readonly string[]) => {
    const own = names.filter((name) => left.delete(name));
    return own.length === 0 ? '' : `${keyword} { ${own.join(', ')} } from 'regelvaerk${entry}';\n`;
  };
  return ENTRIES.map((entry) => imported(entry, 'import', offered(entry)) + imported(entry, 'import type', typesOf(entry))).join('');
}

function offered(entry: string): readonly string[] {
  const known = names.get(entry) ?? inFolder('node', '-p', `Object.keys(require('regelvaerk${entry}')).join(' ')`).trim().split(' ');
  names.set(entry, known);
  return known;
}

function typesOf(entry: string): readonly string[] {
  const [exported = ''] = /^export \{[^}]*\};$/m.exec(readFileSync(declared(entry), 'utf8')) ?? [];
  return [...exported.matchAll(/\btype (\w+)/g)].map(([, name]) => name as string);
}

function declared(entry: string): string {
  return `dist/${entry.slice(1) || 'index'}.d.ts`;
}

function inFolder(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

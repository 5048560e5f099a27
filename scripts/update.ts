import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ANSWERED, GENERATED, type Generated } from './generated.js';
import { begunFolders, ruleFolders } from './scheme-folders.js';

// Writes every file that follows from the rules. Run it whenever they, or the version, have changed.
// With `--stub <folder>` it then writes what is missing into the texts of that folder.
const { stub } = parseArgs({ options: { stub: { type: 'string' } } }).values;

const NO_TEXTS = `${JSON.stringify({ $schema: '../../texts.schema.json', facts: {}, outcome: [], tables: {} }, null, 2)}\n`;

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path} written\n`);
}

const unwritten: { readonly path: string; readonly reason: unknown }[] = [];

/** What follows from a folder that is not whole may have to wait: the list at the end tells for what. */
async function derive({ path, text }: Generated): Promise<void> {
  try {
    write(path, await text());
  } catch (reason) {
    unwritten.push({ path, reason });
  }
}

// A new folder has no words yet: what reads them must find a file all the same.
for (const { path } of ruleFolders()) if (!existsSync(join(path, 'texts.json'))) write(join(path, 'texts.json'), NO_TEXTS);

for (const derived of [...GENERATED, ...ANSWERED]) await derive(derived);

// These load the law, and so come when the lists and registers are written.
const { folderFaults } = await import('./folder-faults/folder-faults.js');

if (stub !== undefined) {
  const folder = ruleFolders().find(({ id, path }) => id === stub || path === stub.replace(/\/$/, ''));
  if (folder === undefined) throw new Error(`${stub} is no folder of rules`);
  const { stubIn } = await import('./texts-stub.js');
  await derive({ path: join(folder.path, 'texts.json'), text: () => stubIn(folder) });
}

const faults = (await Promise.all(begunFolders().map(folderFaults))).flat();
const waiting = unwritten.length === 0 ? '' : `Not written yet: ${unwritten.map(({ path }) => path).join(', ')}. `;
if (faults.length > 0) process.stdout.write(`${waiting}What is missing or wrong:\n${faults.map((line) => `  ${line}\n`).join('')}`);
else if (unwritten[0] !== undefined) throw unwritten[0].reason;

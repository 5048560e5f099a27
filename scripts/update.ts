import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ANSWERED, GENERATED } from './generated.js';
import { ruleFolders } from './scheme-folders.js';
import { unfinished } from './unfinished.js';

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

// A new folder has no words yet: what reads them must find a file all the same.
for (const { path } of ruleFolders()) if (!existsSync(join(path, 'texts.json'))) write(join(path, 'texts.json'), NO_TEXTS);

for (const { path, text } of GENERATED) write(path, await text());

const lacking = unfinished();
if (lacking.length === 0) for (const { path, text } of ANSWERED) write(path, await text());
else
  process.stdout.write(
    `Not written yet: ${ANSWERED.map(({ path }) => path).join(', ')}. What is missing:\n${lacking.map((line) => `  ${line}\n`).join('')}`,
  );

if (stub !== undefined && lacking.length === 0) {
  const folder = ruleFolders().find(({ id, path }) => id === stub || path === stub.replace(/\/$/, ''));
  if (folder === undefined) throw new Error(`${stub} is no folder of rules`);
  // It runs the worked cases, and so loads every scheme; what is written above must not need them.
  const { stubIn } = await import('./texts-stub.js');
  write(join(folder.path, 'texts.json'), stubIn(folder));
}

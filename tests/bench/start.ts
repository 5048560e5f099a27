import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkoutAt } from './before/checkout.js';
import { buildContenders, builtFile } from './build.js';
import { ASSESS, CLI, FIRST, HAND } from './cold-start.js';
import { instructionsOf, isCountable } from './instructions.js';
import { short, table } from './table.js';

if (!isCountable()) {
  console.log('Skipped: instructions are counted with valgrind, which is not installed (apt-get install valgrind).');
  process.exit(0);
}

await buildContenders();
const { library, scheme } = checkoutAt(fileURLToPath(new URL('../..', import.meta.url)));
const importing = (file: string) => ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(file).href)})`];
const node = instructionsOf(['--input-type=module', '--eval', '']);
const over = (args: readonly string[], input?: string) => instructionsOf(args, input) - node;

const hand = over(importing(builtFile('zod-decimal')));
const starts: readonly (readonly [label: string, instructions: number])[] = [
  [HAND, hand],
  ['import of the whole library', over(importing(library))],
  ...(scheme === undefined ? [] : [['import of one scheme', over(importing(scheme))] as const]),
  ['the command, to its first answer', over([CLI, ...ASSESS], JSON.stringify(FIRST))],
];
console.log(`node ${process.version} alone: ${short(node)} million instructions\n`);
console.log(
  table(
    ['over node alone', 'million instructions', 'x by hand'],
    starts.map(([label, count]) => [label, short(count), short(count / hand)]),
  ),
);

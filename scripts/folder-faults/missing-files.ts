import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedIn, type RuleFolder } from '../scheme-folders.js';
import { heldIn } from './json-file.js';

/** The files that a folder of rules still lacks, and those in which nothing is found: a line for each, with what is expected there. */
export function missingFiles(folder: RuleFolder): string[] {
  const missing = [...EXPECTED].filter(([name]) => !existsSync(join(folder.path, name)));
  return [
    ...missing.map(([name, expected]) => `${folder.path}/${name} is missing: ${expected.replace('<id>', folder.id)}`),
    ...lawMissing(folder),
    ...unasked(folder),
  ];
}

const EXPECTED = new Map([
  [
    'parameters.json',
    '{ "covered": { "from", "to" }, "notModelled": [{ "da", "en" }], "<table>": [{ "from", "value", "cite", "verified" }] }',
  ],
  ['readings.json', 'the open questions, {} where there is none'],
  ['cases.json', '{ "scheme": "<id>", "cases": [...] }'],
  ['case-titles.json', 'the Danish title of each case by its id'],
  ['texts.json', '`npm run update` begins it'],
  ['register.json', '`npm run update` writes it'],
  ['README.md', 'half a page'],
]);

function lawMissing(folder: RuleFolder): string[] {
  const files = LAW_FILES.filter((name) => existsSync(join(folder.path, name)));
  if (files.length === 0) return [`${folder.path}/scheme.ts is missing: \`defineScheme\`, or calculation.ts with \`defineCalculation\``];
  const found = definedIn([folder]).map(({ name }) => name);
  return files.flatMap((file) => {
    const stated = [...readFileSync(join(folder.path, file), 'utf8').matchAll(/\b(\w+) = define(?:Scheme|Calculation)\(/g)];
    const lost = stated.length === 0 ? ['what it defines'] : stated.flatMap(([, name = '']) => (found.includes(name) ? [] : [name]));
    return lost.map((what) => `${folder.path}/${file}: ${what} is not found: ${DEFINED}`);
  });
}

const LAW_FILES = ['scheme.ts', 'calculation.ts'];
const DEFINED = '`export const name = defineScheme({`, then id and title: { da, en } as texts on one line';

/** Cases of a calculation that the folder does not define. */
function unasked(folder: RuleFolder): string[] {
  const { cases = [] } = heldIn<{ cases?: readonly ({ readonly calculation?: string } | null)[] }>(folder.path, 'cases.json') ?? {};
  const ids = definedIn([folder]).map(({ id }) => id);
  if (ids.length === 0 || !Array.isArray(cases)) return [];
  const asked = [...new Set(cases.map((worked) => worked?.calculation ?? folder.id))];
  return asked
    .filter((id) => !ids.includes(id))
    .map((id) => `${folder.path}/cases.json asks ${id}, which the folder does not define; it defines ${ids.join(', ')}`);
}

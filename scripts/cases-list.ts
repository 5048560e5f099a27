import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFolders } from './scheme-folders.js';

/** The module that lists the worked cases of every folder of rules, by the folder's id. */
export function casesList(): string {
  return listOf('cases.json', 'cases', 'The worked cases of every folder of rules, by its id.');
}

/** The module that lists their Danish titles; the cases themselves have the English ones. */
export function caseTitlesList(): string {
  return listOf(
    'case-titles.json',
    'caseTitles',
    'The Danish titles of the worked cases, by their ids, of every folder of rules, by its id.',
  );
}

function listOf(file: string, list: string, about: string): string {
  const folders = ruleFolders()
    .filter(({ path }) => existsSync(join(path, file)))
    .map(({ id, path }) => ({ id, path: path.replace(/^rules/, '.'), name: nameOf(id) }));
  const byPath = [...folders].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...byPath.map(({ name, path }) => `import ${name} from '${path}/${file}' with { type: 'json' };`),
    '',
    `/** ${about} Written by \`npm run update\`. */`,
    `export const ${list} = {`,
    ...folders.map(({ id, name }) => (id === name ? `  ${id},` : `  '${id}': ${name},`)),
    '};',
    '',
  ].join('\n');
}

function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

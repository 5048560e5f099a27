import { ruleFolders } from './scheme-folders.js';

/** The module that lists the worked cases of every folder of rules, by the folder's id. */
export function casesList(): string {
  const folders = ruleFolders().map(({ id, path }) => ({ id, path: path.replace(/^rules/, '.'), name: nameOf(id) }));
  const byPath = [...folders].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...byPath.map(({ name, path }) => `import ${name} from '${path}/cases.json' with { type: 'json' };`),
    '',
    '/** The worked cases of every folder of rules, by its id. Written by `npm run update`. */',
    'export const cases = {',
    ...folders.map(({ id, name }) => (id === name ? `  ${id},` : `  '${id}': ${name},`)),
    '};',
    '',
  ].join('\n');
}

function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

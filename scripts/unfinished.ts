import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenOut } from '../src/conformance/written-out.js';
import { definedIn, type RuleFolder, ruleFolders } from './scheme-folders.js';

/** What each folder of rules still lacks before what derives from its answers can be written: a line for each, with the file and what is expected there. */
export function unfinished(folders = ruleFolders()): string[] {
  return folders.flatMap((folder) => [...lawMissing(folder), ...casesMissing(folder)].map((problem) => `${folder.path}/${problem}`));
}

function lawMissing(folder: RuleFolder): string[] {
  if (definedIn([folder]).length > 0) return [];
  const file = ['scheme.ts', 'calculation.ts'].find((name) => existsSync(join(folder.path, name)));
  if (file === undefined) return ['scheme.ts is missing: `defineScheme`, or calculation.ts with `defineCalculation`'];
  return [
    `${file} defines nothing that is found: \`export const name = defineScheme({\`, then id and title: { da, en } as texts on one line`,
  ];
}

function casesMissing(folder: RuleFolder): string[] {
  const [path, titles] = [join(folder.path, 'cases.json'), join(folder.path, 'case-titles.json')];
  const noTitles = existsSync(titles) ? [] : ['case-titles.json is missing: the Danish title of each case by its id'];
  if (!existsSync(path))
    return [`cases.json is missing: { "scheme": "${folder.id}", "cases": { "<source> <provision>": [...] } }`, ...noTitles];
  const json = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases?: unknown };
  if (typeof json.cases !== 'object' || Array.isArray(json.cases)) return ['cases.json has no "cases" by provision', ...noTitles];
  const ids = new Set(definedIn([folder]).map(({ id }) => id));
  const asked = [...new Set(writtenOut(json).cases.map(({ calculation = folder.id }) => calculation))];
  const unknown = ids.size === 0 ? [] : asked.filter((id) => !ids.has(id));
  return [
    ...unknown.map((id) => `cases.json asks ${id}, which the folder does not define; it defines ${[...ids].join(', ')}`),
    ...noTitles,
  ];
}

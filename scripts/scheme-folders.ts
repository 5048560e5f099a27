import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../src/engine/reading.js';

/** A folder of rules; its name is the id of its scheme, or of its topic where it holds calculations only. */
export interface RuleFolder {
  readonly id: string;
  readonly path: string;
}

/** Every folder `rules/<wing>/<scheme>` that holds rule data, in order of id. */
export function ruleFolders(rules = 'rules'): RuleFolder[] {
  return foldersIn(rules).filter(({ path }) => existsSync(join(path, 'parameters.json')));
}

/** The same, and those that are begun without any: empty, or with a scheme, a calculation or cases. */
export function begunFolders(rules = 'rules'): RuleFolder[] {
  return foldersIn(rules).filter(({ path }) => {
    const names = readdirSync(path);
    return names.length === 0 || names.some((name) => BEGINS.includes(name));
  });
}

const BEGINS = ['parameters.json', 'scheme.ts', 'calculation.ts', 'cases.json'];

function foldersIn(rules: string): RuleFolder[] {
  const wings = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return wings
    .flatMap((wing) => readdirSync(join(rules, wing.name), { withFileTypes: true }).map((entry) => ({ wing: wing.name, entry })))
    .filter(({ entry }) => entry.isDirectory())
    .map(({ wing, entry: { name } }) => ({ id: name, path: join(rules, wing, name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those that hold a scheme. */
export function schemeFolders(): RuleFolder[] {
  return ruleFolders().filter(({ path }) => existsSync(join(path, 'scheme.ts')));
}

/** A scheme or a calculation, and the file that defines it. */
export interface Defined {
  readonly id: string;
  /** What it is exported as. */
  readonly name: string;
  readonly kind: 'scheme' | 'calculation';
  /** What it is called. */
  readonly title: Text;
  readonly file: string;
  readonly folder: RuleFolder;
}

/** Every scheme and calculation there is, in order of id: as the files of the folders define them. */
export function definedIn(folders = ruleFolders()): Defined[] {
  const files = folders.flatMap((folder) => ['scheme.ts', 'calculation.ts'].map((name) => ({ folder, file: join(folder.path, name) })));
  return files
    .filter(({ file }) => existsSync(file))
    .flatMap(({ folder, file }) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^export const (\w+) = define(Scheme|Calculation)\(\{\s*id: '([a-z0-9-]+)'[\s\S]*?title: \{ da: (?:'|")(.+?)(?:'|"), en: (?:'|")(.+?)(?:'|") \}/gm,
        ),
      ].map(([, name, kind, id, da, en]) => ({
        ...{ id: id as string, name: name as string, file, folder, title: { da: da as string, en: en as string } },
        kind: kind === 'Scheme' ? ('scheme' as const) : ('calculation' as const),
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

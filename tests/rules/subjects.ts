import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import type { Wording, Wordings } from '../../src/engine/texts.js';

const { MUTATING } = process.env;
const judged = ruleFolders().filter(({ id }) => id === MUTATING);

/** Every folder of rules, or the one whose mutants are judged: then the others are not even loaded. */
export const folders = judged.length > 0 ? judged : ruleFolders();

interface Subject {
  readonly id: string;
}

async function load<T>(file: string): Promise<Readonly<Record<string, T>>> {
  return await import(resolve(file));
}

const files = folders
  .flatMap(({ path }) => ['scheme.ts', 'calculation.ts'].map((name) => join(path, name)))
  .filter((file) => existsSync(file));
const defined = (await Promise.all(files.map((file) => load<Subject>(file)))).flatMap((module) => Object.values(module).filter(isSubject));

function isSubject(exported: Subject): boolean {
  return 'assess' in exported || 'calculate' in exported;
}

/** The schemes and calculations of those folders, by id. */
export const subjects: Readonly<Record<string, unknown>> = Object.fromEntries(defined.map((subject) => [subject.id, subject]));

/** Their words, by id. */
export const wordings: Wordings = Object.fromEntries(
  await Promise.all(defined.map(async ({ id }) => [id, (await load<Wording>(join('rules/wordings', `${id}.ts`))).wording as Wording])),
);

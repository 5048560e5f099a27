import { join } from 'node:path';
import { nameOfPart } from '../../src/cli/help/named-schema.js';
import type { InWords } from '../../src/engine/authoring/kind.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import type { LawIn } from '../law-in.js';
import type { RuleFolder } from '../scheme-folders.js';
import { heldIn } from './json-file.js';

/** Parts of what follows that have no name in JSON Schemas, which stands beside the folders, and words of the page that stand in no row. */
export function pageNames({ path }: RuleFolder, { subjects }: LawIn, texts: Partial<TextsFile>): string[] {
  const labels = texts.facts ?? {};
  const parts = Object.entries(subjects).flatMap(([name, { declared }]) =>
    Object.entries(declared.award).flatMap(([part, { words }]) => partsIn(part, words, name)),
  );
  const unnamed = parts.filter(({ key, within }) => nameOfPart(key, within, {}) === undefined && labels[key] === undefined);
  return [
    ...unnamed.map(({ key, within }) => `rules/parts.json: has neither "${key}" nor "${within}.${key}", { da, en }: JSON Schemas name it`),
    ...vainValues(path, texts),
  ];
}

interface Part {
  readonly key: string;
  readonly within: string;
}

/** A part, and what it is made of at every depth. */
function partsIn(key: string, words: InWords, within: string): readonly Part[] {
  return [{ key, within }, ...fieldsIn(words).flatMap(([field, inner]) => partsIn(field, inner, key))];
}

function fieldsIn(words: InWords): readonly (readonly [string, InWords])[] {
  if (words.as === 'several') return fieldsIn(words.of);
  if (words.as === 'either') return words.of.flatMap(fieldsIn);
  return words.as === 'record' || words.as === 'list' ? Object.entries(words.fields) : [];
}

/** Words of the page that stand in no row: `values` are for what rows hold, not for what follows. */
function vainValues(path: string, { values = {} }: Partial<TextsFile>): string[] {
  const words = new Set(
    Object.entries(heldIn<object>(path, 'parameters.json') ?? {}).flatMap(([table, rows]) =>
      wordsIn(rows).flatMap((word) => [word, `${table}.${word}`]),
    ),
  );
  return Object.keys(values)
    .filter((name) => !words.has(name))
    .map((name) => `${join(path, 'texts.json')}: values.${name} stands in no row of parameters.json`);
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]);
}

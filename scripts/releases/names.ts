import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RuleChange } from '../../src/changes/change.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Text } from '../../src/engine/reading.js';
import { danishTitlesIn } from '../docs/case-titles.js';
import GONE from './gone.json' with { type: 'json' };

/** What the things of a folder are called, by kind and key. */
export type NamesOf = Readonly<Partial<Record<RuleChange['of'], Readonly<Record<string, Text>>>>>;

/** What tables and answers were called that a released version had and the rules have no more, by folder. */
export function goneFrom(folder: string): {
  readonly tables?: Readonly<Record<string, Text>>;
  readonly options?: Readonly<Record<string, Text>>;
} {
  return (GONE as Readonly<Record<string, ReturnType<typeof goneFrom>>>)[folder] ?? {};
}

/** Reads the names of tables, open questions and worked cases out of the files of a folder. */
export function namesIn(folder: string): NamesOf {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const readings = Object.entries(json('readings.json') as Record<string, { readonly question: Text }>);
  const danish = danishTitlesIn(folder);
  const cases = writtenOut(json('cases.json')).cases.map(({ id, title }) => [id, { da: danish[id] ?? title, en: title }]);
  return {
    row: { ...goneFrom(basename(folder)).tables, ...json('texts.json').tables },
    reading: Object.fromEntries(readings.map(([key, { question }]) => [key, question])),
    case: Object.fromEntries(cases),
  };
}

import type { Day } from '../../src/engine/day.js';
import type { Text } from '../../src/engine/reading.js';
import type { Words } from '../../src/engine/texts.js';
import type { Subject } from './subjects.js';
import { TABLES } from './words/tables.js';
import { VALUES } from './words/values.js';

/** What a table of a folder is called. */
export function nameOfTable(table: string, { folder }: Subject): Text {
  const name = TABLES[folder.id]?.[table];
  if (name === undefined) throw new Error(`No name for the table "${table}" of ${folder.id}`);
  return name;
}

/** The names that the texts of a scheme give to choices on a day: of facts, and of what stands in lists. */
export function choicesOf({ wording }: Subject, on: Day): Readonly<Record<string, Text>> {
  const words = Object.values(wording?.texts.facts ?? {}).map((fact) => fact.words);
  return Object.assign({}, ...words.map((one) => namesIn(one, on)));
}

function namesIn(words: Words, on: Day): Readonly<Record<string, Text>> {
  if (words.as === 'choice') return words.names;
  if (words.as === 'named') return Object.fromEntries((words.of ?? []).map((id) => [id, words.name(id, { on })]));
  return words.as === 'list' ? Object.assign({}, ...Object.values(words.fields).map((field) => namesIn(field, on))) : {};
}

/** The name of a value that is a word: its own table's, the scheme's, or that of all. */
export function nameOf(value: string, table: string, choices: Readonly<Record<string, Text>>): Text | undefined {
  return VALUES[`${table}.${value}`] ?? choices[value] ?? VALUES[value];
}

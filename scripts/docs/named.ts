import type { Day } from '../../src/engine/day.js';
import type { Text } from '../../src/engine/reading.js';
import type { Words } from '../../src/engine/value-words.js';
import { BENEFIT_GROUPS } from '../../src/register/names.js';
import type { Doc } from './doc.js';
import { capitalised, inside } from './letter-case.js';
import type { Subject } from './subjects.js';
import { YES_NO } from './words/names.js';

/** Where a value stands: its table, and the names that stand beside it. */
export interface Place {
  readonly table: string;
  readonly names: Readonly<Record<string, Text>>;
  readonly doc: Doc;
}

/** What a table of a folder is called, to stand by itself: its texts name it as it stands in the middle of a sentence. */
export function nameOfTable(table: string, { folder, texts }: Subject): Text {
  const name = texts?.tables[table];
  if (name === undefined) throw new Error(`No name for the table "${table}" of ${folder.id}`);
  return { da: alone(name.da), en: alone(name.en) };
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

/** The benefits by their keys, as they stand inside a sentence. */
const BENEFITS: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(BENEFIT_GROUPS).map(([key, { da, en }]) => [key, { da: inside(da), en: inside(en) }]),
);

/** The name of a value that is a word, or of a part of a value: that of its own table before those of the scheme. */
export function nameOf(value: string, { table, names, doc }: Place): Text | undefined {
  const { texts } = doc.subject;
  const all = { ...YES_NO, ...BENEFITS, ...names, ...texts?.values };
  return all[`${table}.${value}`] ?? all[value];
}

function alone(name: string): string {
  return capitalised(name.replace(/,$/, ''));
}

import { SOURCES } from '../../rules/define-scheme.js';
import type { Period } from '../../src/engine/period.js';
import type { Text } from '../../src/engine/reading.js';
import type { Row } from '../../src/engine/timeline.js';
import { dayInWords, joined, kronerInWords, number, periodInWords } from '../../src/reasons/words.js';
import { type Content, element } from '../../src/report/html.js';
import { type Doc, plainList, say, spoken } from './doc.js';
import { choicesOf, nameOf } from './named.js';
import { UNITS } from './words/units.js';
import { PARTS } from './words/values.js';

type Names = Readonly<Record<string, Text>>;

/** Where a value stands: its table, and the names that stand beside it. */
interface Place {
  readonly table: string;
  readonly names: Names;
  readonly doc: Doc;
}

/** The value of a dated row in words: an amount with its unit, a day, a word, or its parts one by one, called as on its first day. */
export function valueInWords({ value, unit, from }: Row<unknown>, table: string, doc: Doc): Content {
  const place = { table, names: choicesOf(doc.subject, from), doc };
  return isFigure(value) && unit !== undefined ? measured(String(value), unit, doc) : inWords(value, place);
}

function measured(value: string, unit: string, doc: Doc): string {
  const template = UNITS[unit];
  if (template === undefined) throw new Error(`No words for the unit "${unit}"`);
  const { language } = doc;
  return say(template, doc, { value: unit.startsWith('kr.') ? kronerInWords(value, language) : number(value, language) });
}

function inWords(value: unknown, place: Place): Content {
  const { doc } = place;
  if (isFigure(value)) return String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return wordInWords(String(value), place);
  if (Array.isArray(value)) return listed(value, place);
  if (isPeriod(value)) return periodInWords(value, doc.language);
  return partsInWords(value as Readonly<Record<string, unknown>>, place);
}

function listed(values: readonly unknown[], place: Place): Content {
  const words = values.map((value) => inWords(value, place));
  return words.every((word) => typeof word === 'string') ? joined(words, place.doc.language) : plainList(words);
}

function wordInWords(value: string, { table, names, doc }: Place): Content {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, doc.language);
  const name = nameOf(value, table, names);
  if (name !== undefined) return say(name, doc);
  if (value.startsWith('§')) return value;
  const source = Object.hasOwn(SOURCES, value) ? SOURCES[value] : undefined;
  if (source === undefined) throw new Error(`No words for the value "${value}" of the table "${table}"`);
  return spoken('da', doc, source.title);
}

/** The parts of a value, but for those that say nothing. */
function partsInWords(parts: Readonly<Record<string, unknown>>, place: Place): Content {
  const { table, doc } = place;
  return plainList(
    Object.entries(parts).flatMap(([part, inside]): Content[] => {
      if (inside === null || (Array.isArray(inside) && inside.length === 0)) return [];
      const label = PARTS[`${table}.${part}`] ?? PARTS[part] ?? nameOf(part, table, place.names);
      if (label === undefined) throw new Error(`No words for the part "${part}" of the table "${table}"`);
      return [[element('span', { class: 'muted' }, `${say(label, doc)}:`), ' ', inWords(inside, place)]];
    }),
  );
}

function isFigure(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'from,to';
}

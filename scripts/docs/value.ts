import { SOURCES } from '../../rules/sources.js';
import units from '../../rules/units.json' with { type: 'json' };
import type { Period } from '../../src/engine/period.js';
import type { Text } from '../../src/engine/reading.js';
import type { Row } from '../../src/engine/timeline.js';
import { type UnitTexts, withUnit } from '../../src/reasons/texts/units.js';
import { dayInWords, joined, periodInWords } from '../../src/reasons/values-in-words.js';
import { type Content, element } from '../../src/report/html.js';
import { type Doc, plainList, say, spoken } from './doc.js';
import { capitalised } from './letter-case.js';
import { choicesOf, nameOf, type Place } from './named.js';

type Names = Readonly<Record<string, Text>>;

const UNITS: Readonly<Record<string, UnitTexts>> = units;

/** The value of a dated row in words: an amount with its unit, a day, a word, or its parts one by one, called as on its first day. */
export function valueInWords({ value, unit, from }: Row<unknown>, table: string, doc: Doc): Content {
  const place = { table, names: choicesOf(doc.subject, from), doc };
  return isFigure(value) && unit !== undefined ? measured(String(value), unit, doc) : inWords(value, place);
}

function measured(value: string, unit: string, doc: Doc): string {
  const texts = UNITS[unit];
  if (texts === undefined) throw new Error(`No words for the unit "${unit}"`);
  return withUnit(value, unit, texts, doc.language);
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

function wordInWords(value: string, place: Place): Content {
  const { table, doc } = place;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, doc.language);
  const name = nameOf(value, place);
  if (name !== undefined) return say(name, doc);
  if (value.startsWith('§')) return value;
  const source = Object.hasOwn(SOURCES, value) ? SOURCES[value] : undefined;
  if (source === undefined) throw new Error(`No words for the value "${value}" of the table "${table}"`);
  return spoken('da', doc, source.title);
}

/** The parts of a value, but for those that say nothing; the names among them are put in place of the keys of the others. */
function partsInWords(value: Readonly<Record<string, unknown>>, { table, names, doc }: Place): Content {
  const { names: own = {}, ...parts } = value as { readonly names?: Names };
  const place = { table, names: { ...names, ...own }, doc };
  return plainList(
    Object.entries(parts).flatMap(([part, inside]): Content[] => {
      if (inside === null || (Array.isArray(inside) && inside.length === 0)) return [];
      const label = nameOf(part, place);
      if (label === undefined) throw new Error(`No words for the part "${part}" of the table "${table}"`);
      return [[element('span', { class: 'muted' }, `${capitalised(say(label, doc))}:`), ' ', inWords(inside, place)]];
    }),
  );
}

function isFigure(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'from,to';
}

import type { InWords } from '../../engine/authoring/kind.js';
import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import type { NamedUnder, Words } from '../../engine/value-words.js';
import { fill } from '../template.js';
import { inWords, number } from '../values-in-words.js';
import type { FactTexts, Name, Names, SharedTexts, ValueTexts } from './texts-file.js';
import { type UnitTexts, withUnit } from './units.js';

/** A text in both languages. */
export function both(of: (language: 'da' | 'en') => string): Text {
  return { da: of('da'), en: of('en') };
}

/** A side of a yes-or-no as it is told. */
export const SIDES: Text = { da: '{value}.', en: '{value}.' };

const NO_ONE: Text = { da: 'ingen', en: 'none' };

/** How the values of a kind are put into words. */
export function wordsOf(words: InWords, shared: SharedTexts, texts: ValueTexts & Partial<FactTexts> = {}): Words {
  switch (words.as) {
    case 'count':
      return counted(words.unit, unitOf(words.unit, shared));
    case 'span':
      return { as: 'named', name: (value) => spanInWords(value as Span, words.unit, unitOf(words.unit, shared)) };
    case 'choice':
      return choiceOf(words, namesOf(texts.names ?? words.names, shared));
    case 'yes-no':
      return { as: 'yes-no', yes: texts.yes ?? SIDES, no: texts.no ?? SIDES };
    case 'day':
      return { as: 'day', ...(texts.text && { text: texts.text }), ...(texts.instead && { instead: texts.instead }) };
    case 'either':
      return eitherOf(words.of, shared, texts);
    case 'list': {
      const { none = SIDES, some = SIDES, item = SIDES, whole, fields = {} } = texts;
      const each = Object.entries(words.fields).map(([name, field]) => [name, wordsOf(field, shared, fields[name])] as const);
      return { as: 'list', none, some, item, ...(whole && { whole }), fields: Object.fromEntries(each) };
    }
    case 'several':
      return { as: 'several', of: wordsOf(words.of, shared, texts), none: texts.none ?? NO_ONE };
    case 'record':
      return recordOf(words.fields, shared, texts);
    case 'text':
      return { as: 'named', name: (value) => both((language) => textInWords(String(value), texts.cvr?.[language])) };
    case 'year':
    case 'working':
    case 'data':
      return { as: 'named', name: (value) => both(() => String(value)) };
    default:
      return { as: words.as };
  }
}

const CVR = /^\d{8}$/;

/** A text as it stands; a CVR number by the sentence part that says it is one, for eight digits name nobody. */
function textInWords(value: string, cvr: string | undefined): string {
  return cvr !== undefined && CVR.test(value) ? fill(cvr, { value }) : value;
}

/** A record is told by a sentence over its fields, where it has one. */
function recordOf(fields: Readonly<Record<string, InWords>>, shared: SharedTexts, { item, fields: own = {} }: ValueTexts): Words {
  const each = Object.fromEntries(Object.entries(fields).map(([name, words]) => [name, wordsOf(words, shared, own[name])]));
  if (item === undefined) return { as: 'named', fields: each, name: (value) => both(() => String(value)) };
  const told = (value: Readonly<Record<string, unknown>>, under: NamedUnder, language: Language) =>
    fill(item[language], (name) => each[name] && inWords(value[name], each[name], language, under));
  return { as: 'named', fields: each, name: (value, under) => both((l) => told(value as Readonly<Record<string, unknown>>, under, l)) };
}

/** The names of a choice, its own or those that several schemes share. */
export function namesOf(names: Names = {}, shared: SharedTexts): Readonly<Record<string, Name>> {
  return typeof names === 'string' ? (shared.names[names] ?? {}) : names;
}

type Choice = Extract<InWords, { readonly as: 'choice' }>;

/** One of a few by its name; where names change with the day, or a value is no id itself, it is named when it is told. */
function choiceOf({ of, idOf }: Choice, names: Readonly<Record<string, Name>>): Words {
  if (idOf === undefined && Object.values(names).every((name) => 'da' in name))
    return { as: 'choice', names: names as Record<string, Text> };
  const id = (value: unknown) => (idOf === undefined ? value : idOf(value as never)) as string;
  return { as: 'named', of, name: (value, under) => nameOn(names[id(value)] as Name, under) };
}

/** What something is called on a day, as enacted by the day of knowledge. */
function nameOn(name: Name, { on, knownOn }: NamedUnder): Text {
  if ('da' in name) return name;
  const known = (from: string, adopted = from) => from <= on && (knownOn === undefined || adopted <= knownOn);
  return name.findLast(({ from = '', adopted }) => known(from, adopted)) as Text;
}

type Span = { readonly least: number | string; readonly most?: number | string };

function counted(unit: string, texts: UnitTexts): Words {
  if ('of' in texts) return { as: 'named', name: (value) => both((language) => withUnit(value as number, unit, texts, language)) };
  return { as: 'count', ...texts };
}

function unitOf(unit: string, { units }: SharedTexts): UnitTexts {
  return units[unit] ?? { one: both(() => unit), many: both(() => unit) };
}

function spanInWords({ least, most }: Span, unit: string, texts: UnitTexts): Text {
  const counted = (value: number | string) => both((language) => withUnit(value, unit, texts, language));
  if (most === undefined) return { da: `mindst ${counted(least).da}`, en: `at least ${counted(least).en}` };
  const last = counted(most);
  if (Number(most) === 0 && 'many' in texts) return { da: `ingen ${texts.many.da}`, en: `no ${texts.many.en}` };
  if (least === most) return last;
  if (Number(least) === 0) return { da: `højst ${last.da}`, en: `at most ${last.en}` };
  return { da: `mellem ${number(least, 'da')} og ${last.da}`, en: `between ${number(least, 'en')} and ${last.en}` };
}

/** A value of one of several kinds: a day with what stands instead of one, or a choice beside what has words of its own. */
function eitherOf(of: readonly InWords[], shared: SharedTexts, texts: ValueTexts): Words {
  const [first] = of.filter(({ as }) => as !== 'data' && as !== 'record');
  const day = of.find(({ as }) => as === 'day');
  return wordsOf(day ?? first ?? { as: 'data' }, shared, texts);
}

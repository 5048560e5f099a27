import type { InWords } from '../../engine/authoring/kind.js';
import type { Text } from '../../engine/reading.js';
import type { NamedUnder, Words } from '../../engine/texts.js';
import type { FactTexts, Name, Names, SharedTexts, ValueTexts } from './texts-file.js';

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
      return { as: 'count', ...unitOf(words.unit, shared) };
    case 'span':
      return { as: 'named', name: (value) => spanInWords(value as Span, unitOf(words.unit, shared)) };
    case 'choice':
      return choiceOf(words, namesOf(texts.names ?? words.names, shared));
    case 'yes-no':
      return { as: 'yes-no', yes: texts.yes ?? SIDES, no: texts.no ?? SIDES };
    case 'day':
      return { as: 'day', ...(texts.text && { text: texts.text }), ...(texts.instead && { instead: texts.instead }) };
    case 'either':
      return eitherOf(words.of, shared, texts);
    case 'list': {
      const { none = SIDES, some = SIDES, item = SIDES, fields = {} } = texts;
      const each = Object.entries(words.fields).map(([name, field]) => [name, wordsOf(field, shared, fields[name])] as const);
      return { as: 'list', none, some, item, fields: Object.fromEntries(each) };
    }
    case 'several':
      return { as: 'several', of: wordsOf(words.of, shared, texts), none: texts.none ?? NO_ONE };
    case 'record':
    case 'working':
    case 'data':
      return { as: 'citation' };
    default:
      return { as: words.as };
  }
}

/** The names of a choice, its own or those that several schemes share. */
export function namesOf(names: Names = {}, shared: SharedTexts): Readonly<Record<string, Name>> {
  return typeof names === 'string' ? (shared.names[names] ?? {}) : names;
}

type Choice = Extract<InWords, { readonly as: 'choice' }>;

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

type Span = { readonly least: number; readonly most: number };
type Unit = SharedTexts['units'][string];

function unitOf(unit: string, { units }: SharedTexts): Unit {
  return units[unit] ?? { one: both(() => unit), many: both(() => unit) };
}

function spanInWords({ least, most }: Span, { one, many }: Unit): Text {
  const counted = (l: 'da' | 'en') => (most === 1 ? one[l] : many[l]);
  if (least === most) return both((l) => `${most} ${counted(l)}`);
  return { da: `mellem ${least} og ${most} ${counted('da')}`, en: `between ${least} and ${most} ${counted('en')}` };
}

/** A value of one of several kinds: a day with what stands instead of one, or a choice beside what has words of its own. */
function eitherOf(of: readonly InWords[], shared: SharedTexts, texts: ValueTexts): Words {
  const [first] = of.filter(({ as }) => as !== 'data');
  const day = of.find(({ as }) => as === 'day');
  return wordsOf(day ?? first ?? { as: 'data' }, shared, texts);
}

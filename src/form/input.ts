import type { InWords } from '../engine/authoring/kind.js';
import type { Language, Wording } from '../engine/texts.js';
import type { NamedUnder, Words } from '../engine/value-words.js';
import { choiceInput, nameOfAnswer, sidesOf } from './choices.js';

/** One of the values that may be answered, and what it is called. */
export interface FormOption {
  readonly value: string | boolean | number;
  readonly label: string;
}

/** A part of an answer that is made of parts. */
export interface FormField {
  /** Its name in the answer. */
  readonly key: string;
  readonly label: string;
  /** False for one that may be left out. */
  readonly required: boolean;
  readonly input: FormInput;
}

/** What is answered, as a screen needs to know it; the values are those of the facts. */
export type FormInput =
  | { readonly kind: 'yes-no' | 'choice'; readonly options: readonly FormOption[] }
  | {
      readonly kind: 'number';
      /** Of several: `zoner`, `km`. */
      readonly unit?: string;
      /** The least that is accepted; `above` leaves it out itself. */
      readonly least?: number;
      readonly above?: number;
      readonly most?: number;
      /** At most so many decimals; absent where any number is accepted. */
      readonly decimals?: number;
    }
  /** Kroner as a text with at most two decimals. */
  | { readonly kind: 'amount'; readonly unit: string }
  /** A calendar day, or one of the options that stand for none. */
  | { readonly kind: 'day'; readonly options?: readonly FormOption[] }
  | { readonly kind: 'month' | 'period' | 'year' | 'text' }
  /** A list of dated things, `{ covers, items }`. */
  | { readonly kind: 'list'; readonly fields: readonly FormField[] }
  | { readonly kind: 'record'; readonly fields: readonly FormField[] }
  | { readonly kind: 'several'; readonly of: FormInput }
  /** What no screen has a field for: the value itself, as JSON. */
  | { readonly kind: 'data' };

/** What an answer is described by. */
export interface Described {
  readonly language: Language;
  readonly under: NamedUnder;
  /** What fields are called, and answers that no texts name by themselves. */
  readonly wording: Pick<Wording, 'fields' | 'answers' | 'readings'>;
}

/** Describes what is answered, from what a kind is and how its values read. */
export function inputOf(kind: InWords, words: Words | undefined, d: Described, name = ''): FormInput {
  switch (kind.as) {
    case 'yes-no':
      return { kind: 'yes-no', options: sidesOf(d) };
    case 'choice':
      return choiceInput(kind.of, words, d, name);
    case 'count':
      return { kind: 'number', ...unitOf(words, d), ...kind.within };
    case 'kroner':
      return { kind: 'amount', unit: d.language === 'da' ? 'kr.' : 'DKK' };
    case 'day':
    case 'month':
    case 'period':
    case 'year':
    case 'text':
      return { kind: kind.as };
    case 'list':
      return { kind: 'list', fields: fieldsOf(kind, words?.as === 'list' ? words.fields : {}, d, name) };
    case 'record':
      return { kind: 'record', fields: fieldsOf(kind, words?.as === 'named' ? words.fields : {}, d, name) };
    case 'several':
      return { kind: 'several', of: inputOf(kind.of, words?.as === 'several' ? words.of : undefined, d, name) };
    case 'either':
      return eitherOf(kind.of, words, d);
    default:
      return { kind: 'data' };
  }
}

function unitOf(words: Words | undefined, { language }: Described): { readonly unit?: string } {
  return words?.as === 'count' ? { unit: words.many[language] } : {};
}

type Made = Extract<InWords, { readonly as: 'record' | 'list' }>;

function fieldsOf(
  { fields: made, optional = [] }: Made,
  words: Readonly<Record<string, Words>> = {},
  d: Described,
  within: string,
): FormField[] {
  const { fields } = d.wording;
  return Object.entries(made).map(([key, field]) => ({
    key,
    label: (fields[`${within}.${key}`] ?? fields[key])?.[d.language] ?? key,
    required: !optional.includes(key),
    input: inputOf(field, words[key], d, key),
  }));
}

/** Of several kinds: a day with what may stand instead of one, or else the first that a screen has a field for. */
function eitherOf(of: readonly InWords[], words: Words | undefined, d: Described): FormInput {
  const instead = of.flatMap((kind) => (kind.as === 'choice' ? kind.of : []));
  if (!of.some(({ as }) => as === 'day')) {
    const first = of.find(({ as }) => as !== 'data');
    return first === undefined ? { kind: 'data' } : inputOf(first, words, d);
  }
  return { kind: 'day', options: instead.map((value) => ({ value, label: nameOfAnswer(value, d) })) };
}

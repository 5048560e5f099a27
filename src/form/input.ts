import type { InWords } from '../engine/authoring/kind.js';
import type { Text } from '../engine/reading.js';
import type { Words } from '../engine/value-words.js';
import { choiceInput, nameOfAnswer, sidesOf } from './choices.js';
import type { Described, FormField, FormInput } from './form-input.js';

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
  const judged: typeof fields = 'because' in made ? OF_A_JUDGEMENT : {};
  return Object.entries(made).map(([key, field]) => ({
    key,
    label: (judged[key] ?? fields[`${within}.${key}`] ?? fields[key])?.[d.language] ?? key,
    required: !optional.includes(key),
    input: inputOf(field, words[key], d, key),
  }));
}

/** The parts that a judgement in a list has itself; one that is a fact alone has them around it. */
const OF_A_JUDGEMENT: Readonly<Record<string, Text>> = {
  value: { da: 'Vurderingen', en: 'The judgement' },
  by: { da: 'Hvem har vurderet det?', en: 'Who judged it?' },
  because: { da: 'Hvad er der lagt vægt på?', en: 'What was considered?' },
};

/** Of several kinds: a day with what may stand instead of one, or else the first that a screen has a field for. */
function eitherOf(of: readonly InWords[], words: Words | undefined, d: Described): FormInput {
  const instead = of.flatMap((kind) => (kind.as === 'choice' ? kind.of : []));
  if (!of.some(({ as }) => as === 'day')) {
    const first = of.find(({ as }) => as !== 'data');
    return first === undefined ? { kind: 'data' } : inputOf(first, words, d);
  }
  return { kind: 'day', options: instead.map((value) => ({ value, label: nameOfAnswer(value, d) })) };
}

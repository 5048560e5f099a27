import type { Text } from '../../define.js';
import type { Flag } from './guidelines/flag.js';
import type { LimitMeasure } from './guidelines/limit.js';
import file from './texts.json' with { type: 'json' };

/** A text with some of its names replaced by others; what is left is filled when it is told. */
export function filled(text: Text, values: Readonly<Record<string, Text>>): Text {
  const told = (language: keyof Text) =>
    Object.entries(values).reduce((template, [name, value]) => template.replace(`{${name}}`, () => value[language]), text[language]);
  return { da: told('da'), en: told('en') };
}

const SIDE: Text = { da: '{value}.', en: '{value}.' };

/** The sentence that states a fact, naming the fact instead of its value. */
export function sentenceOf(fact: Flag | LimitMeasure | 'healthPreventsTransport'): Text {
  const { said = SIDE } = file.facts[fact] as { readonly said?: Text };
  return filled(said, { value: { da: `{${fact}}`, en: `{${fact}}` } });
}

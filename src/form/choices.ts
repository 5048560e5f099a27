import type { Words } from '../engine/value-words.js';
import type { Described, FormInput, FormOption } from './form-input.js';

const SIDES = { da: { yes: 'Ja', no: 'Nej' }, en: { yes: 'Yes', no: 'No' } } as const;

/** The two answers to a yes-or-no. */
export function sidesOf({ language }: Pick<Described, 'language'>): readonly FormOption[] {
  const { yes, no } = SIDES[language];
  return [
    { value: true, label: yes },
    { value: false, label: no },
  ];
}

/** One of a few by its name on the day. */
export function choiceInput(of: readonly string[], words: Words | undefined, d: Described, name: string): FormInput {
  return { kind: 'choice', options: of.map((value) => ({ value, label: capitalised(nameOf(value, words, d, name)) })) };
}

/** What an answer is called by itself; a choice about the law by the words of its reading. */
export function nameOfAnswer(value: string, { language, wording: { answers, readings } }: Described, name = ''): string {
  return (answers[value] ?? readings[name]?.options[value])?.[language] ?? value;
}

function nameOf(value: string, words: Words | undefined, d: Described, name: string): string {
  if (words?.as === 'choice' && words.names[value] !== undefined) return words.names[value][d.language];
  const told = words?.as === 'named' ? words.name(value, d.under)[d.language] : value;
  return told === value ? nameOfAnswer(value, d, name) : told;
}

/** A name that stands by itself; texts have it as it stands in the middle of a sentence. */
export function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
}

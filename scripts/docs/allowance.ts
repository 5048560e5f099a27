import { wordings } from '../../rules/texts.js';
import type { Day } from '../../src/engine/day.js';
import type { FactText, Language } from '../../src/engine/texts.js';
import { fill } from '../../src/reasons/template.js';
import { inWords } from '../../src/reasons/values-in-words.js';
import { inside } from './letter-case.js';
import { SLOTS } from './words/slots.js';

const ALLOWANCE = 'activation-allowance';

/** The facts of the activation allowance in the words of its statements of reasons, as they are named on a day. */
export interface AllowanceWords {
  /** A value of a fact: `3 zoner`, `virksomhedspraktik`. */
  value(fact: string, value: unknown): string;
  /** The sentence that states a fact, without its full stop, over a value that is in words already. */
  sentence(fact: string, value: string): string;
  /** That a fact is so or not so, to stand inside a sentence. */
  inside(fact: string, is: boolean): string;
}

/** Names facts in a language, under the law of a day. */
export function allowanceWords(on: Day, language: Language): AllowanceWords {
  const textOf = (fact: string) => wordings[ALLOWANCE]?.texts.facts[fact] as FactText;
  const value = (fact: string, of: unknown) => inWords(of, textOf(fact).words, language, { on });
  const month = SLOTS.month?.[language] ?? '';
  return {
    value,
    sentence: (fact, of) => fill(textOf(fact).said[language], { value: of, month }).replace(/\.$/, ''),
    inside: (fact, is) => inside(value(fact, is)),
  };
}

/** The name of the authority of a municipality or a unit. */
export function authority(municipality: string): string {
  return wordings[ALLOWANCE]?.municipalities[municipality] ?? municipality;
}

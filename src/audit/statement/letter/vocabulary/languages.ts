import { danish } from './danish.js';
import { english } from './english.js';
import type { Phrase, Vocabulary, Word } from './vocabulary.js';

/** A letter may mix them: one in English names acts and authorities in Danish. */
export const LANGUAGES: readonly Vocabulary[] = [danish, english];

export const PHRASES = /* @__PURE__ */ phrasesOf();

export const NUMERALS = /* @__PURE__ */ numeralsOf();

/** A word as either language has it. */
export function wordIn(name: Word): string {
  return LANGUAGES.map(({ words }) => words[name]).join('|');
}

/** A phrase as either language has it. */
export function phrasesIn(name: Phrase): readonly string[] {
  return LANGUAGES.flatMap(({ phrases }) => phrases[name]);
}

function phrasesOf(): readonly Phrase[] {
  return Object.keys(danish.phrases) as Phrase[];
}

function numeralsOf(): Readonly<Record<string, number>> {
  return { ...danish.numerals, ...english.numerals };
}

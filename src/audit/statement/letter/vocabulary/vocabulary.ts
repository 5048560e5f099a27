import type { danish } from './danish.js';

/** What the letters of one language are judged by. */
export interface Vocabulary {
  readonly numerals: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<Word, string>>;
  readonly phrases: Readonly<Record<Phrase, readonly string[]>>;
}

export type Word = keyof typeof danish.words;
export type Phrase = keyof typeof danish.phrases;

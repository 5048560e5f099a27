import { NUMERALS, wordIn } from './languages.js';
import type { Word } from './vocabulary.js';

/** The edges of a word; `\b` knows no æ, ø and å. */
const FROM = '(?<!\\p{L})';
const TO = '(?!\\p{L})';

/** Words to look for in a sentence, in capitals or not. */
export interface Pattern {
  test(sentence: string): boolean;
  /** Every place where they stand. */
  all(sentence: string): RegExpExecArray[];
  /** The sentence without them. */
  cut(sentence: string): string;
  /** What stands between them. */
  split(sentence: string): string[];
}

/**
 * States a pattern of phrases. They are regular expressions of whole words, with signs of their own: `…` for the letters with
 * which a word may begin or go on, `{name}` for words of both languages or for one of `SIGNS`, and `(` groups without capturing.
 * It is built when it is first looked for: to build them all took a tenth of the library's own start.
 */
export function pattern(phrases: () => readonly string[], flags: 'giu' | 'gu' = 'giu'): Pattern {
  let built: RegExp | undefined;
  const expression = () => (built ??= new RegExp(sourceOf(phrases()), flags));
  return {
    test: (sentence) => sentence.search(expression()) !== -1,
    all: (sentence) => [...sentence.matchAll(expression())],
    cut: (sentence) => sentence.replace(expression(), ''),
    split: (sentence) => sentence.split(expression()),
  };
}

/** Letters of one word. No word is longer, and a run of letters that is costs no more than its length. */
const LETTERS = '\\p{L}{0,40}';
const NUMBER = '\\d{1,9}(\\s?[a-z]{end})?';
const DATE = '\\d{1,2}\\.?\\s+{month}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}';

/** What stands for the same in every language. */
const SIGNS: Readonly<Record<string, string>> = {
  start: FROM,
  end: TO,
  word: '\\p{L}{1,40}',
  /** Up to three words, none of which turns the sentence round. */
  some: '((?!{not}{end})[\\p{L}\\d.]{1,40} ){0,3}',
  money: '(kr\\.?|DKK) ?\\d[\\d.,]{0,15}|\\d[\\d.,]{0,15} ?kr',
  count: '\\d{1,3}|{numeral}',
  span: '{count}\\s+{unit}{end}',
  time: `{span}|${DATE}`,
  /** Numbers of paragraphs, as many as are counted up: `83, 84 og 13 f, stk. 1`. */
  numbers: `\\s*${NUMBER}((\\s*,\\s*|\\s+{and}\\s+|\\s*[-–]\\s*)(§{1,2}\\s*|stk\\.\\s*|nr\\.\\s*)?${NUMBER}){0,20}`,
};

function sourceOf(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .flatMap(alternatives)
    .map((phrase) => {
      const [, within, words, on] = /^(…?)(.*?)(…?)$/u.exec(phrase) as RegExpExecArray;
      return `${within ? '' : FROM}${filled(words as string)}${on ? '' : TO}`;
    })
    .join('|');
}

function filled(text: string): string {
  return text
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll('…', LETTERS)
    .replace(
      /\{([a-z]{2,})\}/gi,
      (_, name: string) => `(?:${filled(SIGNS[name] ?? (name === 'numeral' ? Object.keys(NUMERALS).join('|') : wordIn(name as Word)))})`,
    );
}

/** Splits a phrase at each `|` that stands in no group. */
function alternatives(phrase: string): string[] {
  let depth = 0;
  const marked = phrase.replace(/\\.|[()|]/gu, (sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return marked.split('\n');
}

import { Exact } from '../../../engine/kroner.js';
import type { Words } from '../../../engine/value-words.js';
import { NUMERALS } from '../letter/vocabulary/languages.js';

/** How a letter writes figures: with a comma or a point, with or without one for the thousands. */
export const FIGURE = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,4})?|\\d+(?:[.,]\\d{1,4})?';

/** What kroner are called beside their figure: `550 kr.`, `DKK 550`, `550,-`. */
export const KRONER = ['kroner', 'kr\\.?', 'DKK', ',-'];
/** What a unit is called where it is written in full. */
const IN_FULL: Readonly<Record<string, readonly string[]>> = { km: ['kilometer', 'kilometers', 'kilometre', 'kilometres'] };

/** What a figure counts, by the words that may stand beside it; `undefined` for words of another sort. */
export function unitOf(words: Words): readonly string[] | undefined {
  if (words.as === 'kroner') return KRONER;
  if (words.as !== 'count') return undefined;
  const named = [words.one, words.many].flatMap(({ da, en }) => [da, en].map((unit) => unit.split(' ')[0] as string));
  return [...new Set(named.flatMap((unit) => [unit, ...(IN_FULL[unit] ?? [])]))];
}

/** Numbers in words that are articles or small words in a language too: they count nothing for certain. */
const SMALL_WORDS = ['en', 'et', 'one', 'to'];

/** Whether a text gives a figure with its unit, in digits or as a numeral. */
export function saysFigure(text: string, value: string, unit: readonly string[]): boolean {
  const exact = new Exact(value);
  const words = Object.keys(NUMERALS).filter((word) => exact.equals(NUMERALS[word] as number));
  if (words.some((word) => new RegExp(`(?<!\\p{L})${word} (?:${alternatives(unit)})`, 'iu').test(text))) return true;
  return figuresIn(text, unit).some((figure) => valuesOf(figure).some((each) => exact.equals(each)));
}

/** Every figure of a unit in a text, with its unit and as it is written: `3 km`, and `tre zoner` for a number in words. */
export function figuresIn(text: string, unit: readonly string[]): string[] {
  const units = `(?:${alternatives(unit)})`;
  const counting = Object.keys(NUMERALS).filter((word) => !SMALL_WORDS.includes(word));
  const figure = `(?<![\\d.,])(?:${FIGURE})\\s?${units}(?!\\p{L})|(?<!\\p{L})${units}\\.?\\s?(?:${FIGURE})`;
  return text.match(new RegExp(`${figure}|(?<!\\p{L})(?:${counting.join('|')}) ${units}(?!\\p{L})`, 'giu')) ?? [];
}

/** What a figure as it is written, with its unit or without, may be: `1.000` is a thousand in Danish and one in English. */
export function valuesOf(written: string): string[] {
  const word = NUMERALS[written.toLowerCase().split(' ')[0] as string];
  if (word !== undefined) return [String(word)];
  const [figure] = written.match(FIGURE) as RegExpMatchArray;
  const danish = figure.replaceAll('.', '').replace(',', '.');
  const english = figure.replaceAll(',', '');
  return [danish, english].filter((value) => /^\d+(?:\.\d+)?$/.test(value));
}

function alternatives(unit: readonly string[]): string {
  return unit.join('|');
}

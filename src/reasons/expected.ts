import IN_DANISH from './expected.json' with { type: 'json' };
import { sentencesBy } from './patterns.js';
import { dayInWords, monthInWords, number } from './values-in-words.js';

/** What was expected of an input, which the checks say in English, in Danish; `undefined` for what has no Danish words. */
export const expectedInDanish = sentencesBy(IN_DANISH.expected, placeInDanish);

const received = sentencesBy(IN_DANISH.received, placeInDanish);

/** What stood in an input, in Danish; a value stays as it is. */
export function receivedInDanish(found: string): string {
  return received(found) ?? found;
}

const WORDS: Readonly<Record<string, string>> = IN_DANISH.words;

/** A value, or words, in the place of a sentence. */
export function placeInDanish(value: string, place: string): string | undefined {
  if (place === '') return WORDS[value] ?? expectedInDanish(value);
  if (place === 'day') return dayInWords(value, 'da');
  if (place === 'month') return monthInWords(value, 'da');
  if (place === 'n') return number(value.replaceAll(',', ''), 'da');
  return place === 'ids' || place === 'shape' ? value.replace(/,? or (?=[^,]*$)/, ' eller ') : value;
}

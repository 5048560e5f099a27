import IN_DANISH from './expected.json' with { type: 'json' };
import { dayInWords, monthInWords, number } from './values-in-words.js';

/**
 * What may stand in the place of a part that differs, by the name of the place: `{}` is words, which must have Danish words too; `{any}` is words
 * that the Danish leaves out, for the name of the field says them; the others are values.
 */
const PLACES: Readonly<Record<string, string>> = {
  '': '.+?',
  any: '.+?',
  raw: '.+',
  day: String.raw`\d{4}-\d{2}-\d{2}`,
  iso: String.raw`\d{4}-\d{2}-\d{2}`,
  month: String.raw`\d{4}-\d{2}`,
  year: String.raw`\d{4}`,
  n: String.raw`-?\d[\d,]*(?:\.\d+)?`,
  ids: String.raw`"?[\w.[\]:-]+"?(?:(?:, or |, | or )"?[\w.[\]:-]+"?)*`,
  shape: String.raw`\{[^{}]*\}`,
};

const PLACE = /\{([a-z]*)\}/;

/** An English sentence with places, and the Danish one that says the same: `{}` there is the next place, `{2}` the second. */
interface Pattern {
  readonly english: RegExp;
  readonly places: readonly string[];
  readonly danish: string;
}

function patternsOf(sentences: Readonly<Record<string, string>>): readonly Pattern[] {
  return Object.entries(sentences).map(([english, danish]) => {
    const parts = english.split(PLACE);
    const places = parts.filter((_, at) => at % 2 === 1);
    const written = parts.map((part, at) => (at % 2 === 1 ? `(${PLACES[part]})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    return { english: new RegExp(`^${written.join('')}$`), places, danish };
  });
}

let made: { readonly expected: readonly Pattern[]; readonly received: readonly Pattern[] } | undefined;

/** Made with the first problem that is told: a start has none. */
function patterns() {
  made ??= { expected: patternsOf(IN_DANISH.expected), received: patternsOf(IN_DANISH.received) };
  return made;
}

/** What was expected of an input, which the checks say in English, in Danish; `undefined` for what has no Danish words. What says more exactly stands first. */
export function expectedInDanish(expected: string): string | undefined {
  return toldBy(patterns().expected, expected);
}

/** What stood in an input, in Danish; a value stays as it is. */
export function receivedInDanish(received: string): string {
  return toldBy(patterns().received, received) ?? received;
}

function toldBy(all: readonly Pattern[], text: string): string | undefined {
  for (const { english, places, danish } of all) {
    const held = english
      .exec(text)
      ?.slice(1)
      .map((value, at) => told(value, places[at] as string));
    if (held === undefined || held.includes(undefined)) continue;
    let next = 0;
    return danish.replace(/\{(\d?)\}/g, (_, place: string) => held[place === '' ? next++ : Number(place) - 1] as string);
  }
  return undefined;
}

const WORDS: Readonly<Record<string, string>> = IN_DANISH.words;

function told(value: string, place: string): string | undefined {
  if (place === '') return WORDS[value] ?? expectedInDanish(value);
  if (place === 'day') return dayInWords(value, 'da');
  if (place === 'month') return monthInWords(value, 'da');
  if (place === 'n') return number(value.replaceAll(',', ''), 'da');
  return place === 'ids' || place === 'shape' ? value.replace(/,? or (?=[^,]*$)/, ' eller ') : value;
}

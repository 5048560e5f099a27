import { LANGUAGES, NUMERALS } from '../letter/vocabulary/languages.js';
import { FIGURE, valuesOf } from './figures-said.js';

/** These are articles as well, in every sentence. */
const ARTICLES = ['en', 'et', 'one'];
const NONE = 'ingen';

let source: string | undefined;
let days: RegExp | undefined;
let periods: RegExp | undefined;

/** A value in a sentence, as the source of an expression without groups: a day, a month, a figure or a number in words. */
export function valueSource(): string {
  const words = [...Object.keys(NUMERALS).filter((word) => !ARTICLES.includes(word)), NONE];
  source ??= `(?:${daySource()}|(?:${months().join('|')}) \\d{4}|${FIGURE}|(?:${words.join('|')})(?!\\p{L}))`;
  return source;
}

/** Every day that a text names, as it is written. */
export function daysSaid(text: string): string[] {
  days ??= new RegExp(`(?<![\\p{L}\\d])${daySource()}(?!\\d)`, 'giu');
  return text.match(days) ?? [];
}

/** Each pair of days of which a text says that something lasts from one to the other, as they are written. */
export function periodsSaid(text: string): string[][] {
  const until = ' ?(?:til|til og med|to|until|-|–) ?(?:den |d\\. ?)?';
  periods ??= new RegExp(`(?<![\\p{L}\\d])(${daySource()})${until}(${daySource()})(?!\\d)`, 'giu');
  return [...text.matchAll(periods)].map((found) => found.slice(1));
}

/** Whether two values as they are written are one: `1. maj` and `01-05-2019`, `3` and `tre`, `1.000` and `1000,00`. */
export function isSame(one: string, other: string): boolean {
  const others = meaningsOf(other);
  return meaningsOf(one).some((a) => others.some((b) => a === b || isDayOf(a, b) || isDayOf(b, a)));
}

/** A day that has no year is that day of any year. */
function isDayOf(bare: string, day: string): boolean {
  return bare.startsWith('-') && day.endsWith(bare);
}

/** What a day, a month or a figure, and nothing beside it, may mean. */
function meaningsOf(value: string): string[] {
  const said = value.toLowerCase();
  if (/\d{4}-/.test(said)) return [said];
  const [, day, name, year = ''] = /(?:(\d{1,2})\.? )?(\p{L}+)(?: (\d{4}))?/u.exec(said) ?? [];
  const month = months().indexOf(name as string);
  if (month >= 0) return [dated(year, (month % 12) + 1, day)];
  const numeric = /(\d{1,2})[./-](\d{1,2})[./ -]{1,2}(\d{4})/.exec(said);
  if (numeric !== null) return [dated(numeric[3] as string, numeric[2] as string, numeric[1])];
  return valuesOf(said === NONE ? '0' : said).map((figure) => String(Number(figure)));
}

/** A month by itself is its day 0. */
function dated(year: string, month: string | number, day: string | number = 0): string {
  const two = (part: string | number) => String(part).padStart(2, '0');
  return [year, two(month), two(day)].join('-');
}

function daySource(): string {
  return `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./ -]{1,2}\\d{4}|\\d{1,2}\\.? (?:${months().join('|')})(?: \\d{4})?)`;
}

/** The twelve months of each language, one after the other. */
function months(): string[] {
  return LANGUAGES.flatMap(({ words }) => words.month.split('|'));
}

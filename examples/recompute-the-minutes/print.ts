import sources from '../../rules/sources.json' with { type: 'json' };
import { type Checked, VERDICTS } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };

export type Language = 'da' | 'en';

const WIDTH = 80;

/** Figures for a person, document by document and item by item, with how many stand how at the end. */
export function print(figures: readonly Checked[], language: Language): string {
  const places = new Map<string, Checked[]>();
  for (const one of figures) {
    const place = `${titleOf(one.document)}, ${WORDS.item[language]} ${one.item}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const told = [...places].map(([place, of]) => [...wrapped(place, ''), ...of.flatMap((one) => ['', ...lines(one, language)])].join('\n'));
  const counts = VERDICTS.map((verdict) => {
    const count = figures.filter((one) => one.verdict === verdict).length;
    return `${String(count).padStart(4)}  ${WORDS[verdict][language]}`;
  });
  return `${[...told, [WORDS.all[language], ...counts].join('\n')].join('\n\n')}\n`;
}

function titleOf(document: string): string {
  return document in sources ? sources[document as keyof typeof sources].title : document;
}

function lines(figure: Checked, language: Language): string[] {
  const { says, printed, is, recomputed, difference, unit } = figure;
  const told = (words: readonly string[], text: string | undefined, of = unit) =>
    text === undefined ? [] : [[...words, inWords(text, language), of].filter(Boolean).join(' ')];
  const differs = is === undefined && difference !== '0' && !DAY.test(printed ?? '');
  const parts = [
    ...told([WORDS.printed[language], ...(is === undefined ? [] : [WORDS[is][language]])], printed),
    ...told([WORDS.recomputed[language]], recomputed),
    ...(differs ? told([WORDS.difference[language]], difference, unit === 'pct.' ? WORDS.points[language] : unit) : []),
  ];
  return [...wrapped(says, '  '), ...wrapped(parts.join(' · '), '    '), ...verdictLines(figure, language)];
}

/** The verdict, and under it why or the roundings that fit. */
function verdictLines({ verdict, decimals, roundings = [], why }: Checked, language: Language): string[] {
  const rounded = decimals === undefined ? [] : [roundedIn(decimals, language)];
  const told = [...(why === undefined ? [] : [why]), ...rounded].join(' ');
  const options = roundings.flatMap((option) => wrapped(`- ${option[language].split('. ')[0]}`, '      '));
  return [...wrapped([WORDS[verdict][language], told].filter(Boolean).join(': '), '    '), ...options];
}

function roundedIn(decimals: number, language: Language): string {
  if (decimals === 0) return WORDS.whole[language];
  return decimals === 1 ? WORDS.one[language] : WORDS.decimals[language].replace('{count}', `${decimals}`);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Decimals after a comma and points between thousands in Danish, days and outcomes in words. */
function inWords(text: string, language: Language): string {
  const parts = text.split(' / ');
  const told = parts.map((part) => {
    if (part in WORDS) return WORDS[part as keyof typeof WORDS][language];
    return DAY.test(part) ? dayIn(part, language) : part.replace(/\d+(\.\d+)?/g, (found) => numberIn(found, language));
  });
  return told.join(` ${WORDS.or[language]} `);
}

function dayIn(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

function numberIn(found: string, language: Language): string {
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const [whole = '', decimals] = found.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands as string);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

function wrapped(text: string, indent: string): string[] {
  const told: string[] = [];
  for (const word of text.split(' ')) {
    const last = told.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) told.push(`${indent}${word}`);
    else told[told.length - 1] = `${last} ${word}`;
  }
  return told;
}

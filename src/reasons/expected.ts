import IN_DANISH from './expected.json' with { type: 'json' };
import { dayInWords, number } from './values-in-words.js';

/** What was expected of an input, as the checks say it in English, and the same in Danish; `{}` stands for what differs, and what says more exactly stands first. */
const PATTERNS = Object.entries(IN_DANISH).map(([english, danish]) => {
  const pattern = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [new RegExp(`^${pattern.join('(.+?)')}$`), danish] as const;
});

/** What was expected, in Danish; `undefined` for what has no Danish words. */
export function expectedInDanish(expected: string): string | undefined {
  for (const [pattern, danish] of PATTERNS) {
    const [match, ...held] = pattern.exec(expected) ?? [];
    if (match === undefined) continue;
    let next = 0;
    return danish.replace(/\{(\d?)\}/g, (_, place: string) => {
      const found = held[place === '' ? next : Number(place) - 1] ?? '';
      next += 1;
      return told(found);
    });
  }
  return undefined;
}

const WORDS: Readonly<Record<string, string>> = { 'no decimals': 'ingen decimaler', 'two decimals': 'to decimaler' };

function told(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, 'da');
  if (/^\d+(,\d{3})*(\.\d+)?$/.test(value)) return number(value.replaceAll(',', ''), 'da');
  return WORDS[value] ?? value.replace(/ or (?=[^,]*$)/, ' eller ');
}

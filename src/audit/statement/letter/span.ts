import type { Language } from '../../../engine/texts.js';
import { NUMERALS } from './vocabulary/languages.js';
import { patterns } from './vocabulary/patterns.js';

/** A length of time as a letter gives it. */
export interface Span {
  readonly count: number;
  readonly unit: keyof typeof UNITS;
}

const UNITS = {
  day: { da: ['dag', 'dage'], en: ['day', 'days'] },
  week: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  month: { da: ['måned', 'måneder'], en: ['month', 'months'] },
} as const;

/** The units by the first letter of their names, Danish and English. */
const INITIALS: Readonly<Record<string, keyof typeof UNITS>> = { d: 'day', u: 'week', w: 'week', m: 'month' };

/** Every length of time in a sentence, in figures or words. */
export function spansIn(sentence: string): Span[] {
  return patterns.spans.all(sentence).map(([, counted = '', unit = '']) => ({
    count: NUMERALS[counted.toLowerCase()] ?? Number(counted),
    unit: INITIALS[unit.charAt(0).toLowerCase()] as Span['unit'],
  }));
}

/** Whether a span is as long as a number of weeks; a month is as long as no number of weeks. */
export function isWeeks({ count, unit }: Span, weeks: number): boolean {
  return unit === 'week' ? count === weeks : unit === 'day' && count === weeks * 7;
}

/** `4 uger`, `1 month`. */
export function spanInWords({ count, unit }: Span, language: Language): string {
  const [one, many] = UNITS[unit][language];
  return `${count} ${count === 1 ? one : many}`;
}

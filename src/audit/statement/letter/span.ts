import type { Language } from '../../../engine/texts.js';
import { SPANS } from './patterns.js';

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

const NUMERALS: Readonly<Record<string, number>> = {
  ...{ en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ti: 10, fjorten: 14, otteogtyve: 28, tredive: 30 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fourteen: 14, thirty: 30 },
};

/** Every length of time in a sentence, in figures or words. */
export function spansIn(sentence: string): Span[] {
  return SPANS.all(sentence).map(([, counted = '', unit = '']) => ({
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

import type { Language } from '../engine/texts.js';
import { number } from '../reasons/values-in-words.js';
import type { FormInput } from './form-input.js';

/** What can be answered, in words: the range of a number, and the most that the law allows; nothing where the field says it. */
export function hintOf(input: FormInput, most: string | undefined, language: Language): string | undefined {
  const parts = [input.kind === 'number' ? rangeOf(input, language) : OTHERS[language][input.kind], most].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

const OTHERS: Readonly<Record<Language, Partial<Record<FormInput['kind'], string>>>> = {
  da: { amount: 'Et beløb i kroner med højst to decimaler.', year: 'Et årstal.' },
  en: { amount: 'An amount in kroner with at most two decimals.', year: 'A calendar year.' },
};

/** The range of a number as a sentence: `Et helt tal fra 1 til 1.000.` */
export function rangeOf({ least, above, most, decimals }: Extract<FormInput, { kind: 'number' }>, language: Language): string {
  const told = (value: number) => number(value, language);
  const what = decimals === 0 ? { da: 'Et helt tal', en: 'A whole number' } : { da: 'Et tal', en: 'A number' };
  const range = { da: rangeIn(DA, { least, above, most }, told), en: rangeIn(EN, { least, above, most }, told) }[language];
  const few =
    decimals === undefined || decimals === 0
      ? ''
      : { da: ` med højst ${told(decimals)} decimaler`, en: ` with at most ${told(decimals)} decimals` }[language];
  return `${what[language]}${range}${few}.`;
}

type Bounds = Readonly<Partial<Record<'least' | 'above' | 'most', number | undefined>>>;
interface Range {
  readonly between: readonly [string, string];
  readonly beyond: readonly [string, string];
  readonly orMore: string;
}

const DA: Range = { between: [' fra ', ' til '], beyond: [' over ', ' og højst '], orMore: ' eller mere' };
const EN: Range = { between: [' from ', ' to '], beyond: [' above ', ' and at most '], orMore: ' or more' };

function rangeIn(words: Range, { least, above, most }: Bounds, told: (value: number) => string): string {
  const lower = least ?? above;
  if (lower === undefined) return '';
  const [first, last] = least === undefined ? words.beyond : words.between;
  if (most !== undefined) return `${first}${told(lower)}${last}${told(most)}`;
  return least === undefined ? `${first}${told(lower)}` : `, ${told(lower)}${words.orMore}`;
}

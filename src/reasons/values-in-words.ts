import type { Citation } from '../engine/citation.js';
import type { Day } from '../engine/day.js';
import type { Listed } from '../engine/fact-types.js';
import { Exact } from '../engine/kroner.js';
import type { Period } from '../engine/period.js';
import type { Step } from '../engine/step.js';
import type { Language } from '../engine/texts.js';
import type { NamedUnder, Words } from '../engine/value-words.js';
import { fill } from './template.js';

const MONTHS = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** Puts a value into words: `3 zoner`, `550,00 kr.`, `virksomhedspraktik`. */
export function inWords(value: unknown, words: Words, language: Language, under: NamedUnder): string {
  switch (words.as) {
    case 'count':
      return `${number(value as number, language)} ${Number(value) === 1 ? words.one[language] : words.many[language]}`;
    case 'kroner':
      return kronerInWords(value as string, language);
    case 'period':
      return periodInWords(value as Period, language);
    case 'month':
      return monthInWords(value as string, language);
    case 'citation':
      return citationInSentence(value as Citation, language);
    case 'yes-no':
      return (value === true ? words.yes : words.no)[language];
    case 'choice':
      return (words.names[value as string] as (typeof words.names)[string])[language];
    case 'named':
      return words.name(value, under)[language];
    case 'day':
      return (
        words.instead?.[value as string]?.[language] ?? fill(words.text?.[language] ?? '{day}', { day: dayInWords(value as Day, language) })
      );
    case 'several': {
      const all = (value as readonly unknown[]).map((one) => inWords(one, words.of, language, under));
      return all.length === 0 ? words.none[language] : joined(all, language);
    }
    case 'list': {
      const { covers, items } = value as Listed<object>;
      const through = items.length === 1 && lasts(items[0] as Partial<Period>, covers) ? words.whole : undefined;
      if (through !== undefined) return itemInWords({ ...items[0], covers }, { ...words, item: through }, language, under);
      const listed = items.map((item) => itemInWords(item, words, language, under));
      const template = items.length === 0 ? words.none : words.some;
      return fill(template[language], { covers: periodInWords(covers, language), items: joined(listed, language) });
    }
  }
}

const PERIOD: Words = { as: 'period' };

type ListWords = Extract<Words, { as: 'list' }>;

/** Whether an item lasts through all the days that its list covers. */
function lasts({ from, to }: Partial<Period>, covers: Period): boolean {
  return from !== undefined && to !== undefined && from <= covers.from && covers.to <= to;
}

function itemInWords(item: object, { item: template, fields }: ListWords, language: Language, under: NamedUnder): string {
  return fill(template[language], (name) => {
    const words = name === 'covers' ? PERIOD : fields[name];
    return words && inWords((item as Readonly<Record<string, unknown>>)[name], words, language, under);
  });
}

/** The value of a step in words, by its unit: an amount, a day, a period or a number. */
export function stepInWords({ value, unit }: Step, language: Language): string {
  if (unit.startsWith('kr.')) return kronerInWords(value, language);
  if (unit === 'date') return dayInWords(value, language);
  return unit === 'period' ? periodInWords(periodOf(value), language) : number(value, language);
}

/** The period that a step writes as `from/to`. */
export function periodOf(value: string): Period {
  const [from, to] = value.split('/') as [Day, Day];
  return { from, to };
}

/** The days that the unit of a figure names, as `kr. from 2023-01-01 to 2023-06-30` does. */
export function daysOfUnit({ unit }: Step, language: Language): string | undefined {
  const [, from, to] = / from (\S+) to (\S+)$/.exec(unit) ?? [];
  return from === undefined || to === undefined ? undefined : periodInWords({ from, to }, language);
}

const AND = { da: 'og', en: 'and' } as const;
const OF = { da: 'af', en: 'of' } as const;

/** `2,9` in Danish, `2.9` in English; a part of a whole as `18/30` becomes `18 af 30`. */
export function number(value: number | string, language: Language): string {
  const [part, whole] = String(value).split('/') as [string, string?];
  if (whole !== undefined) return `${part} ${OF[language]} ${whole}`;
  return grouped(new Exact(part).toFixed(), language);
}

/** `1.000,00 kr.` in Danish, `DKK 1,000.00` in English; an amount that is not rounded yet keeps its decimals. */
export function kronerInWords(amount: string, language: Language): string {
  const exact = new Exact(amount);
  const figure = grouped(exact.toFixed(Math.max(2, exact.decimalPlaces())), language);
  return language === 'da' ? `${figure} kr.` : `DKK ${figure}`;
}

function grouped(figure: string, language: Language): string {
  const [whole, decimals] = figure.split('.') as [string, string?];
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',');
  return decimals === undefined ? thousands : `${thousands}${language === 'da' ? ',' : '.'}${decimals}`;
}

/** `12. marts 2019` in Danish, `12 March 2019` in English. */
export function dayInWords(day: Day, language: Language): string {
  return `${Number(day.slice(8, 10))}${language === 'da' ? '.' : ''} ${monthInWords(day, language)}`;
}

/** `april 2019`, `April 2019`. */
export function monthInWords(month: string, language: Language): string {
  return `${MONTHS[language][Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** `fra den 1. april 2019 til den 30. april 2019`. */
export function periodInWords({ from, to }: Period, language: Language): string {
  if (from === to) return `${language === 'da' ? 'den ' : ''}${dayInWords(from, language)}`;
  const [start, end] = language === 'da' ? ['fra den', 'til den'] : ['from', 'to'];
  return `${start} ${dayInWords(from, language)} ${end} ${dayInWords(to, language)}`;
}

/** The source and the place in it. */
export function citationInWords(cite: Citation): string {
  return [cite.title, placeOf(cite)].filter((part) => part !== '').join(', ');
}

/** The same inside a sentence, where no act begins with a capital: `lov om aktiv socialpolitik, § 11`. */
export function citationInSentence(cite: Citation, language: Language): string {
  const told = citationInWords(cite);
  return language === 'da' ? told.replace(/^(?:Lov|Lovforslag|Bekendtgørelse|Forvaltningsloven)\b/, (word) => word.toLowerCase()) : told;
}

/** The place in a source, without a first part that the title already ends with. */
export function placeOf({ title, provision }: Citation): string {
  const [first, ...rest] = provision.split(', ') as [string, ...string[]];
  return title.endsWith(`, ${first}`) ? rest.join(', ') : provision;
}

/** `a, b og c`. */
export function joined(parts: readonly string[], language: Language): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${AND[language]} ${parts.at(-1)}`;
}

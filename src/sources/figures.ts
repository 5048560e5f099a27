import { danishDay, dated, everyMonths, SAID_DATE } from './printed-dates.js';
import { counted, halved, unitNamed, unitSaid, without } from './units.js';

/** A figure that a rule cites, and how it is printed. */
export interface Figure {
  /** With what it counts: `4 conversations`. */
  readonly shown: string;
  /** A pattern of what is printed; absent where it is not known what the figure counts: then it is not found anywhere. */
  readonly printed?: string | undefined;
}

/** What says nothing that is printed: where a thing begins follows from what ends before it, and the days of decisions head the minutes. */
export const UNPRINTED: ReadonlySet<string> = new Set([
  'id',
  'from',
  'adopted',
  'rejected',
  'checkedUntil',
  'cite',
  'note',
  'remarks',
  'da',
  'en',
  'by',
]);

const SENTENCE_END = /(?<=\.)\s+(?=\p{Lu})/u;

/** The figures of what stands beside a citation; what bears a citation of its own is left to that. */
export function figuresOf(cited: Readonly<Record<string, unknown>>): Figure[] {
  const all = [...inObject(cited), ...(typeof cited.da === 'string' ? cited.da.split(SENTENCE_END).flatMap(inSentence) : [])];
  return all.filter(({ shown }, index) => all.findIndex((each) => each.shown === shown) === index);
}

/** Whether a text prints a figure. */
export function prints(body: string, { printed }: Figure): boolean {
  return printed !== undefined && new RegExp(printed, 'iu').test(body);
}

/** Whether a part of what stands beside a citation bears one of its own. */
export function hasCitation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cite' in value;
}

function inValue(value: unknown, key: string, unit: string | undefined): Figure[] {
  if (typeof value === 'number') return [key === 'everyMonths' ? every(value) : numberFigure(danish(value), unit)];
  if (typeof value === 'string') return inText(value, unit);
  if (Array.isArray(value)) return value.filter((item) => !hasCitation(item)).flatMap((item) => inValue(item, key, unit));
  return typeof value === 'object' && value !== null ? inObject(value as Record<string, unknown>, unit) : [];
}

/** An object may tell what its numbers count; a key that tells it goes before, but for a share. A step and its amount are printed together. */
function inObject(object: Readonly<Record<string, unknown>>, inherited?: string): Figure[] {
  const { unit, measure, kind } = object;
  const own = unitNamed(String(unit ?? measure ?? kind)) ?? inherited;
  const figures = Object.entries(object)
    .filter(([key, inner]) => !UNPRINTED.has(key) && !hasCitation(inner))
    .map(([key, inner]) => [key, inValue(inner, key, own === 'percent' ? own : (unitNamed(key) ?? own))] as const);
  const { to: [step] = [], amount: [amount] = [] } = Object.fromEntries(figures);
  return step !== undefined && amount !== undefined ? [together(amount, step, 'kr')] : figures.flatMap(([, each]) => each);
}

function inText(text: string, unit: string | undefined): Figure[] {
  const day = danishDay(text);
  if (day !== undefined) return [{ shown: text, printed: dated(day) }];
  return /^\d+(\.\d+)?$/.test(text) ? [numberFigure(danish(Number(text)), unit)] : [];
}

/** What names a part of an item or of an act, an act or a bill by its number counts nothing: `§ 75 a`, `nr. 2, 3 og 9-14`, `nr. 301 af 2023`, `L 202 (2019-20)`. */
const NAMED =
  /(?:punkt|forslag|figur|fokusmål|§§?|stk\.|nr\.|kapitel|principafgørelse|L) \d+(?: [a-zæøå](?!\p{L}))?(?:(?:, | og |-)\d+(?: [a-zæøå](?!\p{L}))?)*(?: af \d{4}| \(\d{4}-\d\d\))?/giu;

/** The dates and numbers of a Danish sentence, each number with what it counts; two that count the same are printed one after the other. */
function inSentence(sentence: string): Figure[] {
  const dates = [...sentence.matchAll(SAID_DATE)].map(([date]) => date).filter((date) => /\d/.test(date));
  const rest = sentence.replace(SAID_DATE, ';').replace(NAMED, ';');
  const counts = new Map<string | undefined, Figure>();
  for (const { 0: number, index } of rest.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)) {
    const unit = unitSaid(rest.slice(index + number.length));
    const [before, figure] = [counts.get(unit), numberFigure(number, unit)];
    counts.set(unit, before === undefined ? figure : together(before, figure, unit));
  }
  return [...dates.map((date) => ({ shown: date, printed: dated(date) })), ...counts.values()];
}

function numberFigure(number: string, unit: string | undefined): Figure {
  if (unit === undefined) return { shown: number };
  const either = /^\d+$/.test(number) ? [counted(number, unit), halved(number, unit)] : [counted(number, unit)];
  return { shown: `${number} ${unit}`, printed: `(?:${either.join('|')})` };
}

function every(months: number): Figure {
  return { shown: `every ${months} months`, printed: everyMonths(months) };
}

/** Two figures one after the other, with nothing between that is counted like the first: `550 kr. inden for 3 zoner`. */
function together(first: Figure, second: Figure, unit: string | undefined): Figure {
  const both = unit !== undefined && first.printed !== undefined && second.printed !== undefined;
  return { shown: `${first.shown}, ${second.shown}`, printed: both ? `${first.printed}${without(unit)}${second.printed}` : undefined };
}

function danish(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? parted : `${parted},${decimals}`;
}

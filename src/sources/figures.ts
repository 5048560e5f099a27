import { says, saysNumber } from './minutes.js';

/** A figure that a rule cites, and every way it may be printed. */
export interface Figure {
  /** As it stands in the data. */
  readonly shown: string;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** How Danish minutes say that something comes every so many months. */
const EVERY: Readonly<Record<string, readonly string[]>> = {
  '1': ['månedsvis', 'om måneden', 'hver måned'],
  '3': ['kvartalsvis', 'hvert kvartal', 'hver tredje måned'],
  '6': ['halvårlig'],
  '12': ['én gang årligt', 'årlig'],
};

/** What says nothing that is printed: where a thing begins follows from what ends before it, and days of adoption head the minutes. */
const UNPRINTED: ReadonlySet<string> = new Set(['id', 'from', 'adopted', 'checkedUntil', 'cite', 'note', 'remarks', 'da', 'en', 'by']);

/** The figures of what stands beside a citation; what bears a citation of its own is left to that. */
export function figuresOf(cited: Readonly<Record<string, unknown>>): Figure[] {
  const inside = inValue(cited, '');
  const text =
    typeof cited.da === 'string' ? [...cited.da.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) => numberFigure(number)) : [];
  const all = [...inside, ...text];
  return all.filter(({ shown }, index) => all.findIndex((each) => each.shown === shown) === index);
}

/** Whether a text prints a figure. */
export function prints(body: string, { numbers, words }: Figure): boolean {
  return numbers.some((number) => saysNumber(body, number)) || words.some((word) => says(body, word));
}

function inValue(value: unknown, key: string): Figure[] {
  if (typeof value === 'number') return [key === 'everyMonths' ? everyMonths(value) : numberFigure(danish(value))];
  if (typeof value === 'string') return inText(value);
  if (Array.isArray(value)) return value.filter((item) => !hasCitation(item)).flatMap((item) => inValue(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name, inner]) => !UNPRINTED.has(name) && !hasCitation(inner))
    .flatMap(([name, inner]) => inValue(inner, name));
}

function inText(text: string): Figure[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) return [{ shown: text, numbers: [], words: [`${Number(day)}. ${MONTHS[Number(month) - 1]}`] }];
  return /^\d+(\.\d+)?$/.test(text) ? [numberFigure(danish(Number(text)))] : [];
}

function everyMonths(months: number): Figure {
  return { shown: `every ${months} months`, numbers: [], words: EVERY[String(months)] ?? [] };
}

/** With and without the point that parts the thousands, or as half of the double: `halvdelen af den 12 md. periode` prints 6. */
function numberFigure(shown: string): Figure {
  const whole = shown.replaceAll('.', '');
  const halved = /^\d+$/.test(whole) ? ['den', 'de'].map((article) => `halvdelen af ${article} ${2 * Number(whole)} `) : [];
  return { shown, numbers: [...new Set([shown, whole])], words: halved };
}

function danish(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? parted : `${parted},${decimals}`;
}

function hasCitation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cite' in value;
}

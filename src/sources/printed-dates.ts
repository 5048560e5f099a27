import { alone } from './units.js';

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
const EVERY: Readonly<Record<string, string>> = {
  '1': 'månedsvis|om måneden|hver måned',
  '3': 'kvartalsvis|hvert kvartal|hver tredje måned',
  '6': 'halvårlig',
  '12': 'årlig|hvert år',
};

/** A date in a Danish text: a day of a month, the month of a year, or a day in full. */
export const SAID_DATE = new RegExp(`(?:\\d{1,2}\\. )?(?:${MONTHS.join('|')})(?: \\d{4})?`, 'g');

/** A day as Danish prints it, from one as the data write it; `undefined` for what is no day. */
export function danishDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The pattern of a date as Danish prints it. */
export function dated(date: string): string {
  return date
    .split(' ')
    .map((part) => (/^\d/.test(part) ? alone(part) : part))
    .join('\\s+');
}

/** The pattern of something that comes every so many months; `undefined` where we know no words for it. */
export function everyMonths(months: number): string | undefined {
  const words = EVERY[String(months)];
  return words === undefined ? undefined : `(?<!\\p{L})(?:${words.replaceAll(' ', '\\s+')})`;
}

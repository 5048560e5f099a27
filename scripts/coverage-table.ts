import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../src/engine/day.js';
import type { Period } from '../src/engine/period.js';
import { type Row, stretchesOf } from '../src/engine/timeline.js';
import type { Unverified } from '../src/sources/citations.js';
import { unverifiedBy } from '../src/sources/unverified.js';
import { type RuleFolder, ruleFolders } from './scheme-folders.js';

interface RuleData {
  readonly checked: Period;
  readonly notModelled: readonly string[];
  /** Tables that are for some days only: a year without a row in them lacks nothing. */
  readonly occasional: readonly string[];
  readonly tables: readonly (readonly [name: string, rows: readonly Row<unknown>[]])[];
}

/** What is known of a scheme over years that are alike. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly readHow: string;
  readonly missing: string;
}

const HEAD = ['scheme', 'years', 'figures and rules read in', 'nothing read on some day of', 'not verified', 'not modelled'];

/** The table of what is covered: scheme × years × verified how × not modelled, from the rule data. */
export function coverageTable(): string {
  const rows = ruleFolders().flatMap(rowsOf);
  const rule = HEAD.map(() => '---');
  return [HEAD, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowsOf({ id, path }: RuleFolder): string[][] {
  const data = ruleDataIn(path);
  const first = Number(data.checked.from.slice(0, 4));
  const last = Number(data.checked.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => yearOf(String(first + index), data));
  return alike(years).map(({ from, to, readHow, missing }, index) => [
    index === 0 ? `[\`${id}\`](${path})` : '',
    from === to ? from : `${from}-${to}`,
    readHow,
    missing,
    index === 0 ? unverifiedIn(id) : '',
    index === 0 ? data.notModelled.join('; ') : '',
  ]);
}

/** How many entries of the list of what is not verified a folder has. */
function unverifiedIn(id: string): string {
  const list = JSON.parse(readFileSync('rules/unverified.json', 'utf8')) as Unverified[];
  const count = unverifiedBy(list)[id];
  return count === undefined ? '' : `[${count}](rules/unverified.json)`;
}

function ruleDataIn(path: string): RuleData {
  const { checked, notModelled, occasional = [], ...tables } = JSON.parse(readFileSync(join(path, 'parameters.json'), 'utf8'));
  return { checked, notModelled, occasional, tables: Object.entries(tables as Record<string, Row<unknown>[]>) };
}

function yearOf(year: string, { checked, occasional, tables }: RuleData): Span {
  const days = { from: later(`${year}-01-01`, checked.from), to: earlier(`${year}-12-31`, checked.to) };
  const inYear = tables.map(([name, rows]) => ({ name, found: stretchesOf(rows).filter((stretch) => touches(stretch.days, days)) }));
  const act = inYear.find(({ name }) => name === 'act')?.found ?? [];
  if (act.length > 0 && act.every(({ row }) => row.value === null)) return { from: year, to: year, readHow: 'not in force', missing: '' };
  const counts = new Map<string, number>();
  for (const { found } of inYear) for (const { row } of found) counts.set(howRead(row), (counts.get(howRead(row)) ?? 0) + 1);
  const readHow = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([how, count]) => `${how} ${count}`);
  const lacks = inYear.filter(
    ({ name, found }) =>
      found.some(({ row }) => !isRead(row)) ||
      (!occasional.includes(name) &&
        !fills(
          found.map((stretch) => stretch.days),
          days,
        )),
  );
  const missing = lacks.map(({ name }) => `\`${name}\``);
  return { from: year, to: year, readHow: readHow.join(', '), missing: missing.join(', ') };
}

/** A row may say that an act is known and what it gives is not. */
function isRead({ value }: Row<unknown>): boolean {
  return value !== 'not-read';
}

function howRead(row: Row<unknown>): string {
  return isRead(row) ? row.verified : 'not read';
}

type Days = { readonly from: string; readonly to?: string | undefined };

function touches(days: Days, year: Period): boolean {
  return days.from <= year.to && (days.to === undefined || days.to >= year.from);
}

/** Whether stretches in order leave no day of the year out. */
function fills(stretches: readonly Days[], year: Period): boolean {
  let next = year.from;
  for (const { from, to } of stretches) {
    if (from > next) return false;
    next = to === undefined ? '9999-12-31' : addDays(to, 1);
  }
  return next > year.to;
}

function alike(years: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last.readHow === year.readHow && last.missing === year.missing)
      spans.push({ ...(spans.pop() as Span), to: year.to });
    else spans.push(year);
  }
  return spans;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

const BEGIN = '<!-- coverage: generated by `npm run tables` from rules/**/parameters.json -->';
const END = '<!-- end of coverage -->';

/** The README with its coverage table written anew. */
export function withCoverage(readme: string): string {
  const [before, rest] = readme.split(BEGIN) as [string, string];
  const after = rest.slice(rest.indexOf(END));
  return `${before}${BEGIN}\n\n${coverageTable()}\n\n${after}`;
}

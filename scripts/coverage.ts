import { addDays } from '../src/engine/day.js';
import type { Period, Window } from '../src/engine/period.js';
import { stretchesOf } from '../src/engine/timeline.js';
import { type HowRead, howRead, isRead, type RuleData } from './rule-data.js';

/** What is known of a scheme over years that are alike. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** False where the law of these years is that there is none. */
  readonly inForce: boolean;
  /** How many rows were read in which way, in order of their names. */
  readonly readHow: readonly (readonly [how: HowRead, rows: number])[];
  /** The tables that have nothing read on some day. */
  readonly missing: readonly string[];
}

/** What is covered, year by year; years that are alike stand together. */
export function coverageOf(data: RuleData): Span[] {
  const first = Number(data.covered.from.slice(0, 4));
  const last = Number(data.covered.to.slice(0, 4));
  return alike(Array.from({ length: last - first + 1 }, (_, index) => yearOf(String(first + index), data)));
}

function yearOf(year: string, { covered, occasional, tables }: RuleData): Span {
  const days = { from: later(`${year}-01-01`, covered.from), to: earlier(`${year}-12-31`, covered.to) };
  const inYear = tables.map(([name, rows]) => ({ name, found: stretchesOf(rows).filter((stretch) => touches(stretch.days, days)) }));
  const act = inYear.find(({ name }) => name === 'act')?.found ?? [];
  if (act.length > 0 && act.every(({ row }) => row.value === null))
    return { from: year, to: year, inForce: false, readHow: [], missing: [] };
  const counts = new Map<HowRead, number>();
  for (const { found } of inYear) for (const { row } of found) counts.set(howRead(row), (counts.get(howRead(row)) ?? 0) + 1);
  const readHow = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const lacks = inYear.filter(
    ({ name, found }) =>
      found.some(({ row }) => !isRead(row)) ||
      (!occasional.includes(name) &&
        !fills(
          found.map((stretch) => stretch.days),
          days,
        )),
  );
  return { from: year, to: year, inForce: true, readHow, missing: lacks.map(({ name }) => name) };
}

function touches(days: Window, year: Period): boolean {
  return days.from <= year.to && (days.to === undefined || days.to >= year.from);
}

/** Whether stretches in order leave no day of the year out. */
function fills(stretches: readonly Window[], year: Period): boolean {
  let next = year.from;
  for (const { from, to } of stretches) {
    if (from > next) return false;
    next = to === undefined ? '9999-12-31' : addDays(to, 1);
  }
  return next > year.to;
}

function alike(years: readonly Span[]): Span[] {
  const known = ({ inForce, readHow, missing }: Span) => JSON.stringify([inForce, readHow, missing]);
  const spans: Span[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && known(last) === known(year)) spans[spans.length - 1] = { ...last, to: year.to };
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

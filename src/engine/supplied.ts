import { webAddress } from './authoring/bounded-kinds.js';
import { isPlainObject, list, optional, record, zodOf } from './authoring/compound-kinds.js';
import { problemsOfKind, unexpected } from './authoring/kind-problems.js';
import { amount, day, text } from './authoring/kinds.js';
import type { Day } from './day.js';
import { type Kroner, kroner } from './kroner.js';
import { nearestKey } from './nearest-key.js';
import { covers, type Period, shared } from './period.js';
import { type Problem, show } from './problem.js';
import { type Row, stretchesOf } from './timeline.js';
import * as z from './zod.js';

const MOST_ROWS = 1_000;

/** An amount that we have not read and the caller answers for: the calendar year it governs, and where it stands. */
export interface SuppliedRow {
  /** The first day it governs. */
  readonly from: Day;
  /** The last day it governs. */
  readonly to: Day;
  /** Kroner, at most two decimals. */
  readonly value: Kroner;
  /** Where the caller read it. */
  readonly cite: { readonly title: string; readonly url?: string | undefined; readonly provision: string };
}

/** Amounts that a caller supplies, by the name of the table they complete. */
export type Supplied = Readonly<Record<string, readonly SuppliedRow[]>>;

/** The tables of amounts that a caller may complete, each with the rows we have read. */
export type Suppliable = Readonly<Record<string, readonly Row<Kroner>[]>>;

/** A table with the rows that the caller supplied for it; an official amount takes the place of one that was computed. */
export function withSupplied<T>(name: string, rows: readonly Row<T>[], supplied: Supplied | undefined): readonly Row<T>[] {
  const more = supplied !== undefined && Object.hasOwn(supplied, name) ? supplied[name] : undefined;
  return more === undefined
    ? rows
    : [
        ...rows.filter((row) => !row.computed || !more.some((given) => shared(given, row) !== undefined)),
        ...more.map((row) => ({ ...row, value: kroner(row.value), verified: 'caller' }) as unknown as Row<T>),
      ];
}

/** An amount with where it stands. */
const ROW = record(
  {
    from: day(),
    to: day(),
    value: amount(),
    cite: record({ title: text('a text'), url: optional(webAddress()), provision: text('a text') }),
  },
  'an amount { from, to, value, cite: { title, provision } } with where it stands',
);
const ROWS = list(ROW, { to: MOST_ROWS });

/** The schema of supplied amounts. */
export const suppliedSchema = () => z.record(z.string(), zodOf(ROWS));

/** What is wrong with supplied amounts; the law that we have read is never overruled by them, only what we computed. */
export function suppliedProblems(supplied: unknown, suppliable: Suppliable, covered: Period): Problem[] {
  if (!isPlainObject(supplied)) return [unexpected('supplied amounts by table', supplied, 'supplied')];
  const problems = Object.entries(supplied).flatMap(([name, rows]) => problemsOfKind(ROWS, rows, at(name)));
  if (problems.length > 0) return problems;
  return Object.entries(supplied as Supplied).flatMap(([name, rows]) => {
    const own = Object.hasOwn(suppliable, name) ? suppliable[name] : undefined;
    if (own === undefined) return [unknownTable(name, suppliable)];
    return rows.flatMap((given, index) => rowProblems(given, rows.slice(0, index), own, covered, at(`${name}[${index}]`)));
  });
}

function at(path: string): string {
  return `supplied.${path}`;
}

function unknownTable(name: string, suppliable: Suppliable): Problem {
  const known = Object.keys(suppliable);
  const nearest = nearestKey(name, known);
  const expected = known.length === 0 ? 'none, for no amounts are taken' : known.join(', ');
  return { path: at(name), code: 'unknown-key', expected, ...(nearest !== undefined && { nearest }) };
}

/** Such amounts are regulated from year to year: one is given for a whole calendar year, and for none that was not checked. */
function rowProblems(
  given: SuppliedRow,
  before: readonly SuppliedRow[],
  own: readonly Row<Kroner>[],
  covered: Period,
  path: string,
): Problem[] {
  const { from, to } = given;
  const received = show(`${from} to ${to}`);
  const year = from.slice(0, 4);
  if (from !== `${year}-01-01` || to !== `${year}-12-31`) {
    return [{ path, code: 'unexpected', expected: 'a whole calendar year, such as 2026-01-01 to 2026-12-31', received }];
  }
  if (!covers(covered, given)) {
    return [
      { path, code: 'contradiction', expected: `a year for which the rules were checked, ${covered.from} to ${covered.to}`, received },
    ];
  }
  const read = stretchesOf(own.filter(({ computed }) => !computed)).map(({ days }) => days);
  const taken = [...read, ...before].find((days) => shared(given, days) !== undefined);
  if (taken === undefined) return [];
  const until = taken.to === undefined ? 'on' : `to ${taken.to}`;
  return [{ path, code: 'contradiction', expected: `days without an amount; there is one from ${taken.from} ${until}`, received }];
}

import { addDays, type Day } from '../engine/day.js';
import { type Period, shared, type Window } from '../engine/period.js';
import { type Row, stretchesOf } from '../engine/timeline.js';
import type { RuleFile, Unverified } from './citations.js';

/** A row that may say that it was enacted after the first day it governs. */
type Dated = Row<unknown> & { readonly retroactive?: boolean };

/**
 * What is not consistent in the dates of a file of parameters:
 * - `retroactive`: enacted after the first day it governs, and not marked `retroactive`.
 * - `overlap N`: it and the row N are for the same days, and their days of adoption do not tell which has superseded the other.
 * - `gap FROM/TO`: checked days on which the law is in force and no row governs, in a table that is not `occasional`.
 */
export function dateFindings({ path, data }: RuleFile): Unverified[] {
  const { covered, notModelled: _, occasional = [], ...rest } = data as { covered: Period; notModelled: unknown; occasional?: string[] };
  const tables = Object.entries(rest as Record<string, Dated[]>);
  const repealed = tables.flatMap(([, rows]) => stretchesOf(rows).flatMap(({ row, days }) => (row.value === null ? [days] : [])));
  return tables.flatMap(([name, rows]) => [
    ...rows.flatMap((row, index) => rowFindings(row, index, rows).map((lacks) => ({ at: `${path}#${name}.${index}`, lacks }))),
    ...(occasional.includes(name) ? [] : gapsOf(rows, covered, repealed)).map(({ from, to }) => ({
      at: `${path}#${name}`,
      lacks: `gap ${from}/${to}`,
    })),
  ]);
}

function rowFindings(row: Dated, index: number, rows: readonly Dated[]): string[] {
  const late = row.adopted !== undefined && row.adopted > row.from && row.retroactive !== true;
  const undecided = rows.flatMap((other, at) => (at < index && sameDays(row, other) && !ordered(row, other) ? [`overlap ${at}`] : []));
  return [...(late ? ['retroactive'] : []), ...undecided];
}

/** Whether two rows are for some of the same days; an open row that a later one ends is not. */
function sameDays(a: Dated, b: Dated): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return first.from === second.from || (first.to !== undefined && shared({ from: first.from, to: first.to }, second) !== undefined);
}

function ordered(a: Dated, b: Dated): boolean {
  return a.adopted !== undefined && b.adopted !== undefined && a.adopted !== b.adopted;
}

function gapsOf(rows: readonly Dated[], covered: Period, repealed: readonly Window[]): Period[] {
  const governed = [...stretchesOf(rows).map(({ days }) => days), ...repealed].sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: Period[] = [];
  let next: Day = covered.from;
  for (const { from, to } of governed) {
    if (from > covered.to) break;
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) });
    if (to === undefined) return gaps;
    if (to >= next) next = addDays(to, 1);
  }
  return next > covered.to ? gaps : [...gaps, { from: next, to: covered.to }];
}

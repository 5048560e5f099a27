import type { Day } from '../../days.js';
import { contradiction, inKroner, inOere, type Kroner } from '../../define.js';

/** Lines that are reckoned together, by their places: those of a day, and corrections of it from other days of its month. */
export interface Together {
  /** The day that what is left of them belongs to. */
  readonly date: Day;
  readonly places: readonly [number, ...number[]];
}

interface Line {
  readonly date: Day;
}

/** What a line pays, part by part; below 0 it corrects. */
type PartsOf<L> = (line: L) => readonly (Kroner | undefined)[];

/**
 * Groups lines by their days and by what tells them apart. A correction that is more than what was paid on its day is of what was paid on the
 * days before it in the month, the latest first, then on those after: an employer corrects what was reported for a period.
 * @example
 * const paid = [{ date: '2026-03-10', amount: '1000.00' }, { date: '2026-03-31', amount: '-500.00' }];
 * reckonedTogether(paid, () => '', ({ amount }) => [amount]) // => [{ date: '2026-03-10', places: [0, 1] }]
 */
export function reckonedTogether<L extends Line>(
  lines: readonly L[],
  apart: (line: L) => string,
  partsOf: PartsOf<L>,
): readonly Together[] {
  const days = new Map<string, Together & { readonly places: [number, ...number[]] }>();
  const months = new Set<string>();
  for (const [place, line] of lines.entries()) {
    const kind = apart(line);
    const key = `${line.date} ${kind}`;
    const known = days.get(key);
    if (known === undefined) days.set(key, { date: line.date, places: [place] });
    else known.places.push(place);
    if (partsOf(line).some((part) => part?.startsWith('-'))) months.add(monthKey(line.date, kind));
  }
  if (months.size === 0) return [...days.values()];
  const isShort = ({ places }: Together) => leftOf(lines, places, partsOf).some((left) => left < 0);
  const corrected = new Map<string, Together[]>();
  const others: Together[] = [];
  for (const [key, day] of days) {
    const month = monthKey(day.date, key.slice(day.date.length + 1));
    if (months.has(month)) corrected.set(month, [...(corrected.get(month) ?? []), day]);
    else others.push(day);
  }
  return [...others, ...[...corrected.values()].flatMap((month) => merged(month, isShort))];
}

function monthKey(date: Day, kind: string): string {
  return `${date.slice(0, 'YYYY-MM'.length)} ${kind}`;
}

/** What is left of lines in øre, part by part. */
function leftOf<L>(lines: readonly L[], places: readonly number[], partsOf: PartsOf<L>): readonly number[] {
  const [first, ...others] = places.map((place) => partsOf(lines[place] as L).map((part) => inOere(part ?? '0'))) as [
    number[],
    ...number[][],
  ];
  return others.reduce((left, parts) => left.map((sum, part) => sum + (parts[part] as number)), first);
}

/** The days of a month, those of which less than nothing is left together with the one before or, where there is none, after. */
function merged(days: readonly Together[], isShort: (day: Together) => boolean): readonly Together[] {
  const left = [...days].sort(byDate);
  for (let at = 0; at < left.length; ) {
    const [short, before, after] = [left[at] as Together, left[at - 1], left[at + 1]];
    const other = before ?? after;
    if (other === undefined || !isShort(short)) {
      at += 1;
      continue;
    }
    const places = (before === undefined ? [...short.places, ...other.places] : [...other.places, ...short.places]) as [
      number,
      ...number[],
    ];
    at = before === undefined ? at : at - 1;
    left.splice(at, 2, { date: other.date, places });
  }
  return left;
}

function byDate(a: Together, b: Together): number {
  return a.date < b.date ? -1 : 1;
}

/** Corrections that leave less than nothing of what was paid in their month, told where the first of the lines that are reckoned together stands. */
export function overCorrected<L extends Line>(
  list: string,
  lines: readonly L[],
  groups: readonly Together[],
  parts: Readonly<Record<string, (line: L) => Kroner | undefined>>,
) {
  return groups.flatMap(({ places }) => {
    const left = leftOf(lines, places, (line) => Object.values(parts).map((of) => of(line)));
    return Object.keys(parts).flatMap((part, place) => {
      const of = left[place] as number;
      const path = `${list}.items[${Math.min(...places)}].${part}`;
      return of < 0 ? [contradiction(path, 'corrections of at most what was paid that month', inKroner(of))] : [];
    });
  });
}

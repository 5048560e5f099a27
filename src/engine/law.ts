import type { Cite } from './citation.js';
import { addDays, type Day } from './day.js';
import { type Governing, nearest, type Timeline, timelineOf } from './governing.js';
import { contains, type Period, type Window } from './period.js';
import type { Pending } from './reading.js';
import { type Supplied, withSupplied } from './supplied.js';
import { boundaries, knownFrom, type Row, rowOn, stretchesOf, windowsOf } from './timeline.js';

/** What a scheme's law is read from. It never sees the day, so that one reading of the law serves every day it covers. */
export interface LawAccess<G> {
  /** The row that governs; where the law is repealed, or nothing is known, the assessment ends with that. */
  row<T>(name: string, rows: readonly Row<T>[]): Governing<T>;
  /** The row that governs, or what is missing where none does: then only what turns on it is not covered. */
  rowOrGap<T>(name: string, rows: readonly Row<T>[]): Governing<T> | Pending<never>;
  /** The rows of all days, as enacted by the day of knowledge. */
  timeline<T>(name: string, rows: readonly Row<T>[]): Timeline<T>;
  /** The municipal guideline that governs. */
  readonly guideline: Governing<G>;
}

/** The law on one day: what governs, or why nothing does. */
export type Selected<L> =
  | { readonly kind: 'law'; readonly law: L }
  | { readonly kind: 'not-in-force'; readonly since: Day; readonly until?: Day; readonly cite: Cite }
  /** `cite` stands nearest to the day in the table that lacks a row; absent where it has none. */
  | { readonly kind: 'not-covered'; readonly missing: string; readonly known: readonly Window[]; readonly cite?: Cite };

/** The days for which a selection stays the same: from the first, before the second; both absent where nothing ends it. */
export interface Interval {
  readonly from?: Day;
  readonly before?: Day;
}

/** The law of a day, and the days judged and days of knowledge for which it is the same. */
export type LawOn<L, G = unknown> = Selected<L> & {
  readonly on: Interval;
  readonly knownOn: Interval;
  readonly guideline?: G;
  readonly basis: readonly Cite[];
};

/** What the law of a day is read under. */
export interface ReadUnder {
  readonly covered: Period;
  readonly on: Day;
  readonly knownOn: Day | undefined;
  readonly supplied: Supplied | undefined;
}

class NothingGoverns extends Error {
  readonly selected: Exclude<Selected<never>, { kind: 'law' }>;

  constructor(selected: NothingGoverns['selected']) {
    super(selected.kind);
    this.selected = selected;
  }
}

/** Reads the law that governs on a day as enacted by `knownOn`, and finds the days for which it reads the same. */
export function readLaw<L, G>(
  read: (access: LawAccess<G>) => L,
  guidelines: readonly Row<G>[],
  { covered, on, knownOn, supplied }: ReadUnder,
): LawOn<L, G> {
  const basis: Cite[] = [];
  const edges = { on: [covered.from, addDays(covered.to, 1)], knownOn: [] as Day[] };
  const tableOf = <T>(name: string, own: readonly Row<T>[]): readonly Row<T>[] => {
    const rows = withSupplied(name, own, supplied);
    const more = boundaries(rows);
    edges.on.push(...more.on);
    edges.knownOn.push(...more.knownOn);
    return rows;
  };
  const row = <T>(name: string, own: readonly Row<T>[]): Governing<T> => {
    const rows = tableOf(name, own);
    const found = rowOn(rows, on, knownOn);
    const stretches = stretchesOf(rows, knownOn);
    if (found === undefined) {
      const known = windowsOf(rows.filter((one) => knownOn === undefined || knownFrom(one) <= knownOn));
      throw notCovered(name, known, nearest(stretches, on)?.row.cite);
    }
    const days = stretches.find((stretch) => contains(stretch.days, on))?.days as Window;
    const { cite, from } = found;
    if (found.value === null) throw new NothingGoverns({ kind: 'not-in-force', since: from, ...(days.to && { until: days.to }), cite });
    basis.push(cite);
    return { ...found, value: found.value as NonNullable<T>, days };
  };
  const timeline = <T>(name: string, own: readonly Row<T>[]): Timeline<T> => {
    const rows = withSupplied(name, own, supplied);
    edges.knownOn.push(...boundaries(rows).knownOn);
    return timelineOf(name, rows, knownOn);
  };
  let guideline: G | undefined;
  const access: LawAccess<G> = {
    row,
    rowOrGap: (name, own) => timelineOf(name, tableOf(name, own), knownOn).on(on),
    timeline,
    get guideline() {
      const governing = row('guideline', guidelines);
      guideline = governing.value;
      return governing as Governing<G>;
    },
  };
  const selected = select(() => {
    if (!contains(covered, on)) throw notCovered('law', [covered]);
    return read(access);
  });
  return {
    ...selected,
    basis,
    on: around(edges.on, on),
    knownOn: knownOn === undefined ? {} : around(edges.knownOn, knownOn),
    ...(guideline !== undefined && { guideline }),
  };
}

function select<L>(read: () => L): Selected<L> {
  try {
    return { kind: 'law', law: read() };
  } catch (reason) {
    if (reason instanceof NothingGoverns) return reason.selected;
    throw reason;
  }
}

function notCovered(missing: string, known: readonly Window[], cite?: Cite): NothingGoverns {
  return new NothingGoverns({ kind: 'not-covered', missing, known, ...(cite && { cite }) });
}

/** The interval between the nearest edges around a day. */
function around(edges: readonly Day[], day: Day): Interval {
  const from = edges
    .filter((edge) => edge <= day)
    .sort()
    .at(-1);
  const before = edges.filter((edge) => edge > day).sort()[0];
  return { ...(from !== undefined && { from }), ...(before !== undefined && { before }) };
}

/** Tells whether a day lies in an interval. */
export function within({ from, before }: Interval, day: Day): boolean {
  return (from === undefined || from <= day) && (before === undefined || day < before);
}

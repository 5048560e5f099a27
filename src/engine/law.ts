import type { Gap } from './assessment.js';
import type { Cite } from './citation.js';
import { addDays, type Day } from './day.js';
import { contains, type Period, type Window } from './period.js';
import { boundaries, knownFrom, type Row, rowOn, windowsOf } from './timeline.js';

/** A row whose value governs: never `null`. */
export type Governing<T> = Omit<Row<T>, 'value'> & {
  readonly value: NonNullable<T>;
  /** The days around the one judged on which it is this row that governs: a later row may end it, or one adopted later. */
  readonly days: Window;
};

/** What a scheme's law is read from. It never sees the day, so that one reading of the law serves every day it covers. */
export interface LawAccess<G> {
  /** The row that governs; where the law is repealed, or nothing is known, the assessment ends with that. */
  row<T>(name: string, rows: readonly Row<T>[]): Governing<T>;
  /** The municipal guideline that governs. */
  readonly guideline: Governing<G>;
}

/** The law on one day: what governs, or why nothing does. */
export type Selected<L> =
  | { readonly kind: 'law'; readonly law: L }
  | { readonly kind: 'not-in-force'; readonly since: Day }
  | { readonly kind: 'not-covered'; readonly gap: Gap };

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
  readonly rests: readonly Cite[];
};

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
  checked: Period,
  on: Day,
  knownOn: Day | undefined,
): LawOn<L, G> {
  const rests: Cite[] = [];
  const edges = { on: [checked.from, addDays(checked.to, 1)], knownOn: [] as Day[] };
  const row = <T>(name: string, rows: readonly Row<T>[]): Governing<T> => {
    const more = boundaries(rows);
    edges.on.push(...more.on);
    edges.knownOn.push(...more.knownOn);
    const found = rowOn(rows, on, knownOn);
    if (found === undefined)
      throw notCovered(name, on, windowsOf(rows.filter((known) => knownOn === undefined || knownFrom(known) <= knownOn)));
    if (found.value === null) throw new NothingGoverns({ kind: 'not-in-force', since: found.from });
    rests.push(found.cite);
    return { ...found, value: found.value as NonNullable<T>, days: daysOf(found, rows, more.on, on, knownOn) };
  };
  let guideline: G | undefined;
  const access: LawAccess<G> = {
    row,
    get guideline() {
      const governing = row('guideline', guidelines);
      guideline = governing.value;
      return governing as Governing<G>;
    },
  };
  const selected = select(() => {
    if (!contains(checked, on)) throw notCovered('law', on, [checked]);
    return read(access);
  });
  return {
    ...selected,
    rests,
    on: around(edges.on, on),
    knownOn: knownOn === undefined ? {} : around(edges.knownOn, knownOn),
    ...(guideline !== undefined && { guideline }),
  };
}

/** Follows a row from edge to edge, back and forth from the day, as long as no other row governs. */
function daysOf<T>(row: Row<T>, rows: readonly Row<T>[], edges: readonly Day[], on: Day, knownOn: Day | undefined): Window {
  const governs = (day: Day) => rowOn(rows, day, knownOn) === row;
  const before = edges.filter((edge) => edge <= on && !governs(addDays(edge, -1))).sort();
  const after = edges.filter((edge) => edge > on && !governs(edge)).sort();
  const [end] = after;
  return { from: before.at(-1) as Day, ...(end !== undefined && { to: addDays(end, -1) }) };
}

function select<L>(read: () => L): Selected<L> {
  try {
    return { kind: 'law', law: read() };
  } catch (reason) {
    if (reason instanceof NothingGoverns) return reason.selected;
    throw reason;
  }
}

function notCovered(missing: string, on: Day, known: readonly Window[]): NothingGoverns {
  return new NothingGoverns({ kind: 'not-covered', gap: { missing, on, known } });
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

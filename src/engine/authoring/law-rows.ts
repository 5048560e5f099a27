import type { Day } from '../day.js';
import type { Governing, Timeline } from '../governing.js';
import type { LawAccess } from '../law.js';
import { gap, isPending, type Pending } from '../reading.js';
import type { Row } from '../timeline.js';
import { orExit, orLacks } from './exit.js';
import { type ParametersFile, type Reader, type Ruling, rowsOf, type TableOf, tablesOf } from './tables.js';

/** The tables of a law while it is compiled: what the author's law reads, and every other table for the rules. */
export interface LawRows<P, G> {
  readonly reader: Reader<P, G>;
  /** The row that governs on the day judged, which the law does not see, or what is missing. */
  row(table: string): Ruling<unknown> | Pending<never>;
  /** The same of a table that is read as a timeline too; only that can be asked for another day. */
  rowOn(table: string, on: Day, isAnother?: boolean): Ruling<unknown> | Pending<never>;
  /** Reads what the law has not: where no row governs, only the rules that turn on it are not covered. */
  readTheRest(): void;
}

/** Reads the tables of a file under the access of a day. */
export function lawRows<P extends ParametersFile, G>(file: P, access: LawAccess<G>): LawRows<P, G> {
  const rulings = new Map<string, Ruling<unknown> | Pending<never>>();
  const timelines = new Map<string, Timeline<unknown>>();
  /** The rows of timelines that were looked at, each with the name of its table. */
  const dated = new Map<object, Ruling<unknown>>();
  const timeline = (table: TableOf<P>) => {
    const read = access.timeline(table, rowsOf(file, table));
    timelines.set(table, read as Timeline<unknown>);
    return read;
  };
  return {
    reader: {
      row: (table) => {
        const ruling = named(table, access.row(table, rowsOf(file, table)));
        rulings.set(table, ruling as Ruling<unknown>);
        return ruling as never;
      },
      timeline: timeline as Reader<P, G>['timeline'],
      get guideline() {
        return access.guideline;
      },
    },
    row: (table) => {
      const known = rulings.get(table);
      if (known === undefined) throw new Error(`There is no table "${table}", or the law reads it as a timeline`);
      return known;
    },
    rowOn: (table, on, isAnother) => {
      const ruling = isAnother ? undefined : rulings.get(table);
      if (ruling !== undefined) return ruling;
      const found = timelines.get(table)?.on(on);
      if (found === undefined) throw new Error(`There is no table "${table}", or the law does not read it as a timeline`);
      if (isPending(found)) return found as Pending<never>;
      const row = dated.get(found) ?? (named(table, found) as Ruling<unknown>);
      dated.set(found, row);
      return row;
    },
    readTheRest: () => {
      for (const table of tablesOf(file)) {
        if (rulings.has(table) || timelines.has(table)) continue;
        const found = access.rowOrGap(table, rowsOf(file, table));
        rulings.set(table, isPending(found) ? undated(found as Gap) : (named(table, found) as Ruling<unknown>));
      }
    },
  };
}

/** What a table answers where none of its rows governs. */
type Gap = Extract<Pending<never>, { readonly pending: 'gap' }>;

/** A gap of whichever day is judged: the law is read once for all days on which it is the same. */
function undated({ missing, known, cite }: Gap): Pending<never> {
  return gap(missing, known, undefined, cite);
}

/** A row and the name of its table; its figure is looked at where it is used, for the analysis notes which are. */
function named<R extends Governing<unknown>>(table: string, row: R): R & { readonly table: string } {
  const rest = Object.fromEntries(Object.keys(row).flatMap((key) => (key === 'value' ? [] : [[key, row[key as keyof R]]])));
  return {
    ...rest,
    table,
    get value() {
      return row.value;
    },
  } as unknown as R & { readonly table: string };
}

/**
 * A row that stands where none governs, cited as the nearest or, where none was known yet, the first: to look at its figure or its days
 * ends the rule.
 */
export function lackingRow(table: string, missing: Pending<never>, [first]: readonly Row<unknown>[]): Ruling<unknown> {
  const cite = (missing as Gap).cite ?? first?.cite;
  if (cite === undefined) throw new Error(`The table "${table}" has no row at all`);
  const ends = { get: () => orExit(missing) };
  return Object.defineProperties({ table, cite, lacking: true } as Ruling<unknown>, { value: ends, from: ends, days: ends });
}

/**
 * States rules, which may name a row that does not govern but not look at its figure.
 * @throws Error where they do, which is a fault in the rules
 */
export function stating<B extends readonly unknown[]>(rules: () => B): B {
  const stated = orLacks(rules);
  if (!isPending<B>(stated)) return stated as B;
  const { missing } = stated as Gap;
  throw new Error(`The figure of "${missing}" is looked at while the rules are stated, but no row governs: look at it inside a rule`);
}

import type { Choice } from '../choice.js';
import type { Cite } from '../citation.js';
import { freeze } from '../freeze.js';
import type { Governing, Timeline } from '../governing.js';
import type { Period } from '../period.js';
import type { Reading, Text } from '../reading.js';
import type { Row } from '../timeline.js';

/** `parameters.json` as it is imported: what is no table, and a table by each other name. */
export interface ParametersFile {
  readonly covered: Period;
  /** What is left out, in short phrases. */
  readonly notModelled: readonly Text[];
  readonly occasional?: readonly string[];
}

/** The names of the tables of a file. */
export type TableOf<P> = Exclude<keyof P, keyof ParametersFile | '$schema'> & string;

/** What the rows of a table hold. */
export type HeldBy<P, N extends TableOf<P>> = P[N] extends readonly { readonly value: infer T }[] ? NonNullable<T> : never;

/** A row that governs, and the name of its table: it can be cited, and tells its own figure. */
export type Ruling<T> = Governing<T> & {
  readonly table: string;
  /** That none governs on the day: it is only cited, and what stands under it is not covered. */
  readonly lacking?: true;
};

/** What the law of a day is read from; where a row it asks for does not govern, the assessment ends with that. */
export interface Reader<P, G = never> {
  /** The row that governs on the day judged: repealed, it is not in force; where none is known, it is not covered. */
  row<N extends TableOf<P>>(table: N): Ruling<HeldBy<P, N>>;
  /** The rows of all days, for rules that look at other days than the one judged. */
  timeline<N extends TableOf<P>>(table: N): Timeline<HeldBy<P, N>>;
  /** The municipal guideline that governs. */
  readonly guideline: Governing<G>;
}

/** How the readings stand, for a law that differs with them. */
export type Chosen<J> = Choice<ReadingsOf<J>>;

/** The open questions of `readings.json`, by their keys. */
export type ReadingsOf<J> = { readonly [Q in keyof J]: Reading<OptionIn<J[Q]>> };
type OptionIn<Q> = Q extends { readonly options: infer O } ? keyof O & string : never;

/** Where there is no open question. */
export type NoReadings = Readonly<Record<never, never>>;

/**
 * The rows of a table of a file: frozen, for an answer may bear what a row holds. Whatever rests on one that was computed says so by its
 * citation, which bears the working of the row.
 */
export function rowsOf<P, N extends TableOf<P>>(file: P, table: N): readonly Row<HeldBy<P, N>>[] {
  const rows = freeze(file[table]) as unknown as readonly Row<HeldBy<P, N>>[];
  if (!rows.some(({ computed }) => computed)) return rows;
  const known = marked.get(rows) ?? freeze(rows.map((row) => (row.computed ? { ...row, cite: { ...row.cite, computed: row.note } } : row)));
  marked.set(rows, known);
  return known as typeof rows;
}

/** Rows whose citations say what was computed, made once: a citation is known by its object. */
const marked = new WeakMap<object, readonly object[]>();

const NO_TABLES: readonly string[] = ['$schema', 'covered', 'notModelled', 'occasional'];

/** The names of the tables of a file. */
export function tablesOf<P extends object>(file: P): readonly TableOf<P>[] {
  return Object.keys(file).filter((name) => !NO_TABLES.includes(name)) as TableOf<P>[];
}

/** What something stands under: a provision of the act of the scheme, a citation, a row, or a provision of the act that a row cites. */
export type Under = string | Cite | Ruling<unknown> | readonly [Ruling<unknown>, string];

/** The citation of what something stands under; `act` is the source of a bare provision. */
export function citeOf(under: Under, act: string | undefined): Cite {
  if (typeof under === 'string') {
    if (act === undefined) throw new Error(`"${under}" is a provision of no act: say the scheme's source`);
    return { source: act, provision: under };
  }
  if (Array.isArray(under)) {
    const [{ cite }, provision] = under as readonly [Ruling<unknown>, string];
    return { ...cite, provision };
  }
  return 'cite' in under ? under.cite : (under as Cite);
}

/**
 * Narrows a word of a row to one of a few, and refuses another: JSON does not keep them apart.
 * @throws Error for a word that is none of them, which is a fault in the rules
 */
export function oneWord<const W extends string>(word: string, of: readonly W[]): W {
  const found = of.find((one) => one === word);
  if (found === undefined) throw new Error(`"${word}" in the parameters is none of ${of.join(', ')}`);
  return found;
}

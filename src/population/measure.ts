import type { Citation } from '../engine/citation.js';
import { TRUTHS } from './truth.js';

/** A comparison of a counted column with a figure. A citizen whose column is unknown is neither within nor without. */
export interface Comparison<C extends string = string> {
  /** Name of the counted column. */
  readonly column: C;
  /** How it is compared. */
  readonly is: '>=' | '>' | '<=' | '<';
  /** The figure, in the unit of the column. */
  readonly than: number;
}

/** Whether a column of text has one of some names. Where it is told nothing, it is not known. */
export interface Naming {
  /** Name of the column of text, one of the measure's `by`. */
  readonly text: string;
  /** The names that will do. */
  readonly among: readonly string[];
}

/** What is asked of a citizen, as data, so that it can be a function, a loop over columns and SQL. */
export type Test<C extends string = string> =
  | Comparison<C>
  | Naming
  | { readonly all: readonly Test<C>[] }
  | { readonly any: readonly Test<C>[] };

/** A test with its name and where it stands. */
export interface Criterion<C extends string = string> {
  /** Name of the criterion, for findings. */
  readonly id: string;
  /** What must be so. */
  readonly test: Test<C>;
  /** Where it stands. */
  readonly cite: Citation;
}

/** A measure of a population: who is counted, and what is asked of those who are. */
export interface Measure<C extends string = string> {
  /** Tells measures apart: only tallies of the same measure can be merged. */
  readonly id: string;
  /** The columns of text that groups are told apart by. */
  readonly by: readonly string[];
  /** A citizen is counted who meets every one. */
  readonly counted: readonly Criterion<C>[];
  /** What is asked of the citizens counted, each by itself. */
  readonly asked: readonly Criterion<C>[];
}

/** How many states a citizen can be in under a measure: counted or not, and each thing asked. */
export function statesOf({ asked }: Pick<Measure, 'asked'>): number {
  return TRUTHS ** (1 + asked.length);
}

/** The comparisons that a test is made of. */
export function comparisonsIn<C extends string>(test: Test<C>): Comparison<C>[] {
  if ('column' in test) return [test];
  if ('text' in test) return [];
  return ('all' in test ? test.all : test.any).flatMap(comparisonsIn);
}

/** The columns of numbers that a test compares, each once. */
export function columnsIn<C extends string>(test: Test<C>): C[] {
  return [...new Set(comparisonsIn(test).map(({ column }) => column))];
}

/** The columns of numbers that a measure compares, each once, in the order of its criteria. */
export function columnsOf<C extends string>({ counted, asked }: Measure<C>): C[] {
  return [...new Set([...counted, ...asked].flatMap(({ test }) => columnsIn(test)))];
}

import type { Citation } from '../engine/citation.js';
import { type Criterion, columnsIn, type Measure, type Test } from './measure.js';
import { NO, TRUTHS, type Truth, UNKNOWN, YES } from './truth.js';

/** The counted columns of one citizen; a column that is absent or `null` is unknown. */
export type Counts<C extends string = string> = { readonly [K in C]?: number | null | undefined };

/** What became of one criterion: its columns that are unknown stand in `missing` where they can still change it. */
export interface CriterionFinding<C extends string = string> {
  /** Id of the criterion. */
  readonly criterion: string;
  /** `unknown` where a column that is unknown can still change it. */
  readonly status: 'met' | 'failed' | 'unknown';
  /** The columns to ask for, each once; empty unless `unknown`. */
  readonly missing: readonly C[];
  /** Where the criterion stands. */
  readonly cite: Citation;
}

/** One citizen under a measure. */
export interface Judged<C extends string = string> {
  /** Whether the citizen meets every criterion of who is counted. */
  readonly counted: 'yes' | 'no' | 'unknown';
  /** One for every criterion of the measure, those of who is counted first. */
  readonly findings: readonly CriterionFinding<C>[];
  /** The digits of `counted` and of everything asked, in base 3: 0 no, 1 unknown, 2 yes. */
  readonly state: number;
}

type Judge<C extends string> = (counts: Counts<C>) => Truth;

const STATUS = ['failed', 'unknown', 'met'] as const;
const COUNTED = ['no', 'unknown', 'yes'] as const;

/**
 * Judges one citizen, with a finding for every criterion. For many citizens take `stateOf` or `tallyColumns`.
 * @example
 * const measure = { id: 'talks', by: [], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * judge(measure, { talks: 3 }).findings[0]?.status // => 'failed'
 */
export function judge<C extends string>(measure: Measure<C>, counts: Counts<C>): Judged<C> {
  const findings = [...measure.counted, ...measure.asked].map((criterion) => findingOf(criterion, counts));
  const counted = least(findings.slice(0, measure.counted.length).map(({ status }) => STATUS.indexOf(status) as Truth));
  return { counted: COUNTED[counted], findings, state: stateOf(measure)(counts) };
}

/**
 * The state of a citizen under a measure, compiled once for many.
 * @example
 * const measure = { id: 'talks', by: ['place'], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * [{ talks: 3 }, {}, { talks: 4 }].map(stateOf(measure)) // => [6, 7, 8]
 */
export function stateOf<C extends string>({ counted, asked }: Measure<C>): (counts: Counts<C>) => number {
  const digits = [allOf(counted.map(({ test }) => compiled(test))), ...asked.map(({ test }) => compiled(test))];
  return (counts) => {
    let state = 0;
    for (const digit of digits) state = state * TRUTHS + digit(counts);
    return state;
  };
}

function findingOf<C extends string>({ id, test, cite }: Criterion<C>, counts: Counts<C>): CriterionFinding<C> {
  const truth = compiled(test)(counts);
  const missing = truth === UNKNOWN ? columnsIn(test).filter((column) => isUnknown(counts[column])) : [];
  return { criterion: id, status: STATUS[truth], missing, cite };
}

function compiled<C extends string>(test: Test<C>): Judge<C> {
  if ('all' in test) return allOf(test.all.map(compiled));
  if ('any' in test) return anyOf(test.any.map(compiled));
  const { column, is, than } = test;
  const met = COMPARE[is];
  return (counts) => {
    const value = counts[column];
    return isUnknown(value) ? UNKNOWN : met(value, than) ? YES : NO;
  };
}

const COMPARE: Readonly<Record<'>=' | '>' | '<=' | '<', (value: number, than: number) => boolean>> = {
  '>=': (value, than) => value >= than,
  '>': (value, than) => value > than,
  '<=': (value, than) => value <= than,
  '<': (value, than) => value < than,
};

function allOf<C extends string>(parts: readonly Judge<C>[]): Judge<C> {
  return (counts) => {
    let least: Truth = YES;
    for (const part of parts) {
      const truth = part(counts);
      if (truth < least) least = truth;
    }
    return least;
  };
}

function anyOf<C extends string>(parts: readonly Judge<C>[]): Judge<C> {
  return (counts) => {
    let greatest: Truth = NO;
    for (const part of parts) {
      const truth = part(counts);
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
}

function least(truths: readonly Truth[]): Truth {
  return truths.reduce((a, b) => (b < a ? b : a), YES);
}

/** A number that is none is unknown too: columns of floats have no other way to say it. */
function isUnknown(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined || Number.isNaN(value);
}

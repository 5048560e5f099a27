import type { Citation } from '../engine/citation.js';
import type { Criterion, Measure, Naming, Test } from './measure.js';
import { NO, TRUTHS, type Truth, UNKNOWN, YES } from './truth.js';

/** The counted columns of one citizen, and the columns of text that the measure names; one that is absent or `null` is unknown. */
export type Counts<C extends string = string> = { readonly [K in C]?: number | null | undefined };

/** What became of one criterion: its columns that are unknown stand in `missing` where they can still change it. */
export interface CriterionFinding {
  /** Id of the criterion. */
  readonly criterion: string;
  /** `unknown` where a column that is unknown can still change it. */
  readonly status: 'met' | 'failed' | 'unknown';
  /** The columns to ask for, each once; empty unless `unknown`. */
  readonly missing: readonly string[];
  /** Where the criterion stands. */
  readonly cite: Citation;
}

/** One citizen under a measure. */
export interface Judged {
  /** Whether the citizen meets every criterion of who is counted. */
  readonly counted: 'yes' | 'no' | 'unknown';
  /** One for every criterion of the measure, those of who is counted first. */
  readonly findings: readonly CriterionFinding[];
  /** The digits of `counted` and of everything asked, in base 3: 0 no, 1 unknown, 2 yes. */
  readonly state: number;
}

type Row = Readonly<Record<string, unknown>>;
type Judge<C extends string> = (counts: Counts<C>) => Truth;

const STATUS = ['failed', 'unknown', 'met'] as const;
const COUNTED = ['no', 'unknown', 'yes'] as const;

/**
 * Judges one citizen, with a finding for every criterion. For many citizens take `stateOf` or `tallyColumns`.
 * @example
 * const measure = { id: 'talks', by: [], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * judge(measure, { talks: 3 }).findings[0]?.status // => 'failed'
 */
export function judge<C extends string, T extends Counts<C>>(measure: Measure<C>, counts: T): Judged {
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
export function stateOf<C extends string>({ counted, asked }: Measure<C>): <T extends Counts<C>>(counts: T) => number {
  const digits = [allOf(counted.map(({ test }) => compiled(test))), ...asked.map(({ test }) => compiled(test))];
  return (counts) => {
    let state = 0;
    for (const digit of digits) state = state * TRUTHS + digit(counts);
    return state;
  };
}

function findingOf<C extends string>({ id, test, cite }: Criterion<C>, counts: Counts<C>): CriterionFinding {
  const truth = compiled(test)(counts);
  const missing = truth === UNKNOWN ? lookedAt(test).filter((column) => isUnknown((counts as Row)[column])) : [];
  return { criterion: id, status: STATUS[truth], missing, cite };
}

/** The columns of numbers and of text that a test looks at, each once. */
function lookedAt(test: Test): string[] {
  if ('column' in test) return [test.column];
  if ('text' in test) return [test.text];
  return [...new Set(('all' in test ? test.all : test.any).flatMap(lookedAt))];
}

function compiled<C extends string>(test: Test<C>): Judge<C> {
  if ('all' in test) return allOf(test.all.map(compiled));
  if ('any' in test) return anyOf(test.any.map(compiled));
  if ('text' in test) return naming(test);
  const { column, is, than } = test;
  const met = COMPARE[is];
  return (counts) => {
    const value = counts[column];
    return isUnknown(value) ? UNKNOWN : met(value, than) ? YES : NO;
  };
}

function naming<C extends string>({ text, among }: Naming): Judge<C> {
  const names: ReadonlySet<unknown> = new Set(among);
  return (counts) => {
    const name = (counts as Row)[text];
    return name === undefined || name === null ? UNKNOWN : names.has(name) ? YES : NO;
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
function isUnknown(value: unknown): value is null | undefined {
  return value === null || value === undefined || Number.isNaN(value);
}

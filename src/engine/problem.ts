import { isDay } from './day.js';

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where it stands: `targetGroup.number`, `rate.steps[2].amount`; empty for the whole. */
  readonly path: string;
  /** A key that is not known, a value of another kind, or values that contradict each other or the law. */
  readonly code: 'unknown-key' | 'unexpected' | 'contradiction';
  /** What was expected there, in English. */
  readonly expected: string;
  /** What stood there, shortened. */
  readonly received?: string;
  /** For an unknown key or name: the known one it is nearest to. */
  readonly nearest?: string;
  /** Where it stood in a table: the names of its columns, as the header of the file has them. */
  readonly columns?: readonly string[];
}

/** One thing that is wrong, with a sentence for a person. */
export interface ToldProblem extends Problem {
  /** What is wrong, as a sentence in the language asked for. */
  readonly message: string;
}

/** A message nobody reads to the end helps nobody; `problems` holds them all. */
const MOST_TOLD = 100;

/**
 * Thrown for misuse only: facts, options or a guideline that cannot be read. It lists every problem, not the first.
 * A case that fails the law is never an error but an ordinary assessment.
 * @example
 * const error = new InputError('facts', [{ path: 'zones', code: 'unexpected', expected: 'a whole number from 1', received: '2.5' }]);
 * error.problems.map(({ path, expected }) => `${path}: ${expected}`) // => ['zones: a whole number from 1']
 */
export class InputError extends Error {
  /** Tells it from other errors where `instanceof` cannot, as between two copies of the package. */
  override readonly name = 'InputError';
  /** What could not be read. */
  readonly of: 'facts' | 'options' | 'guideline' | 'record';
  /** Every problem, at least one. */
  readonly problems: readonly Problem[];

  constructor(of: InputError['of'], problems: readonly Problem[]) {
    const told = problems.slice(0, MOST_TOLD).map((problem) => `  ${describe(problem)}`);
    const more = problems.length > MOST_TOLD ? [`  and ${problems.length - MOST_TOLD} more, all in \`problems\``] : [];
    super([`The ${of} cannot be read:`, ...told, ...more].join('\n'));
    this.of = of;
    this.problems = problems;
  }
}

/** One line on a problem: `zones: expected a whole number of zones, 1 or more; received -1`. */
export function describe({ path, code, expected, received, nearest, columns }: Problem): string {
  const where = columns?.join(' and ') ?? (path === '' ? 'the whole input' : path);
  if (code === 'unknown-key') {
    return `${where}: not a known key${nearest === undefined ? `; known are ${expected}` : `; did you mean "${nearest}"?`}`;
  }
  const guess = nearest === undefined ? '' : `did you mean "${nearest}"? `;
  const found = received === undefined ? '' : `; received ${received}`;
  const advice = received === 'null' && isName(path) ? ': leave it out where it is not known' : '';
  return `${where}: ${guess}expected ${expected}${found}${advice}`;
}

/** Tells the path of a field of its own, which can be left out, from that of a part of one. */
export function isName(path: string): boolean {
  return /^\w+$/.test(path);
}

const SHOWN = 60;

/** Shows what was received without repeating a whole document: long text is cut, objects are only named. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return daysIn(value) ?? 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > SHOWN ? `a text of ${value.length} characters` : JSON.stringify(value);
}

/** The days of a period, which are shorter than what names it. */
function daysIn(value: object): string | undefined {
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return isDay(from) && isDay(to) && Object.keys(value).length === 2 ? `${from} to ${to}` : undefined;
}

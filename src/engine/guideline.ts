import type { Kind } from './authoring/kind.js';
import { problemsOfKind } from './authoring/kind-problems.js';
import type { Cite } from './citation.js';
import type { Day } from './day.js';
import { InputError, type Problem } from './problem.js';
import type { Row, Verified } from './timeline.js';

/** How a guideline came about. The first three govern; the others run only as a what-if. */
export const STATUSES = ['law', 'adopted', 'practice', 'agreed', 'proposed', 'rejected'] as const;

/** How a guideline came about; `law`, `adopted` and `practice` govern by themselves. */
export type GuidelineStatus = (typeof STATUSES)[number];

/** What every municipal guideline says of itself, whatever its rates. */
export interface GuidelineBase {
  /** The JSON Schema of the file, for editors; it says nothing. */
  readonly $schema?: string | undefined;
  /** Small letters, digits and hyphens; not that of a built-in one. */
  readonly id: string;
  /** Key of the municipality, or of the municipal unit, that decided it. */
  readonly municipality: string;
  /** How it came about; it decides whether it governs by itself. */
  readonly status: GuidelineStatus;
  /** The day it was adopted; left out where it is not printed. */
  readonly adopted?: Day | undefined;
  /** The day it was decided against, for one that was rejected. */
  readonly rejected?: Day | undefined;
  /** The first day it governs. */
  readonly from: Day;
  /** The last day it governs; left out where it sets no end. */
  readonly to?: Day | undefined;
  /** Whether the first and last day are printed or follow from something else. */
  readonly window: 'stated' | 'inferred';
  /** The last day up to which no later decision is known; later days are not covered. */
  readonly checkedUntil: Day;
  /** How it was read. */
  readonly verified: Verified;
  /** Where it stands. */
  readonly cite: Cite;
}

/** What an assessment says of the guideline it used. */
export interface GuidelineSummary {
  /** Id of the guideline. */
  readonly id: string;
  /** Key of the municipality, or of the municipal unit, that decided it. */
  readonly municipality: string;
  /** How it came about. */
  readonly status: GuidelineStatus;
  /** The day it was adopted; absent where that is not printed, and where it was not. */
  readonly adopted?: Day;
  /** The day it was decided against, for one that was rejected. */
  readonly rejected?: Day;
  /** Whether its days are printed or follow from something else. */
  readonly window: 'stated' | 'inferred';
  /** How it was read. */
  readonly verified: Verified;
  /** True where it does not govern but was asked for. */
  readonly whatIf: boolean;
}

/** The guidelines of a scheme. */
export interface Guidelines<G extends GuidelineBase> {
  /** What a guideline is made of. */
  readonly of: Kind<G>;
  /**
   * Faults that no kind can see: an amount above the cap of its day, overlapping steps, a hole between them. It gets the
   * parts that could be read, so that a fault in one part hides none in another.
   */
  faults(guideline: Partial<G>): readonly Problem[];
  readonly builtIn: readonly G[];
  /** Keys that may be asked for, with their names. */
  readonly municipalities: Readonly<Record<string, string>>;
}

const GOVERNING: ReadonlySet<GuidelineStatus> = new Set(['law', 'adopted', 'practice']);

/** Tells whether a guideline governs by itself, without being asked for. */
export function governs({ status }: GuidelineBase): boolean {
  return GOVERNING.has(status);
}

/** Accepts a guideline from outside or throws an `InputError` that lists every fault. */
export function checkGuideline<G extends GuidelineBase>(guidelines: Guidelines<G>, input: unknown): G {
  const problems = [...problemsOfKind(guidelines.of, input, ''), ...builtInProblems(guidelines.builtIn, input)];
  const faults = guidelines.faults(readable(input, problems) as Partial<G>);
  if (problems.length + faults.length > 0) throw new InputError('guideline', [...problems, ...faults]);
  return guidelines.of.accept(input) as G;
}

/** A guideline of a host's own bears an id of its own, or no answer would tell which of the two it rests on. */
function builtInProblems(builtIn: readonly GuidelineBase[], input: unknown): Problem[] {
  const { id } = Object(input) as Partial<GuidelineBase>;
  const alike = builtIn.find((known) => known.id === id);
  if (alike === undefined || alike === input) return [];
  const expected = `an id of its own; "${alike.id}" is a built-in guideline, which is asked for by its id`;
  return [{ path: 'id', code: 'contradiction', expected, received: alike.id }];
}

/** The parts of an input in which no problem was found. */
function readable(input: unknown, problems: readonly Problem[]): object {
  if (typeof input !== 'object' || input === null) return {};
  const faulty = new Set(problems.map(({ path }) => path.split(/[.[]/)[0]));
  return Object.fromEntries(Object.entries(input).filter(([key]) => !faulty.has(key)));
}

/** Turns guidelines into rows that end where they were last checked, so that a host's own keeps the same dates as a built-in one. */
export function asRows<G extends GuidelineBase>(guidelines: readonly G[]): Row<G>[] {
  return guidelines.map((value) => {
    const { from, to, checkedUntil, adopted = value.rejected, cite, verified } = value;
    return { from, to: to !== undefined && to < checkedUntil ? to : checkedUntil, adopted, value, cite, verified };
  });
}

/** What an assessment says of a guideline. */
export function summarise(guideline: GuidelineBase): GuidelineSummary {
  const { id, municipality, status, adopted, rejected, window, verified } = guideline;
  const decided = { ...(adopted === undefined ? {} : { adopted }), ...(rejected === undefined ? {} : { rejected }) };
  return { id, municipality, status, ...decided, window, verified, whatIf: !governs(guideline) };
}

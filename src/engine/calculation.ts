import * as z from 'zod';
import { asking } from './asking.js';
import type { AssessmentBase, Gap, Question } from './assessment.js';
import { calculationSchema } from './assessment-schema.js';
import { choosing } from './choice.js';
import { type Citation, resolve, type Sources } from './citation.js';
import { distinctCitations } from './compile.js';
import type { Day } from './day.js';
import { type RuleBook, rulesUsed } from './definition.js';
import type { Facts } from './facts.js';
import { freeze } from './freeze.js';
import { nearest, type Timeline, timelineOf } from './governing.js';
import { outside } from './list-problems.js';
import { type CalculationOptions, checkCalculationOptions } from './options.js';
import { contains, type Period } from './period.js';
import { InputError, type Problem } from './problem.js';
import { distinct, gapsIn, questionsIn } from './questions.js';
import { type Ask, gap, isUnsettled, type Readings, type Text, type Unsettled } from './reading.js';
import type { Step } from './step.js';
import { type Suppliable, withSupplied } from './supplied.js';
import type { Row } from './timeline.js';

/** What a calculation is worked out to, and how. */
export interface Worked<V> {
  readonly value: V;
  readonly working: readonly Step[];
  /** What the value rests on beside the steps. */
  readonly rests?: readonly Citation[];
}

/** What an author states of a calculation: an account, or money between authorities, which dates each item by itself. */
export interface CalculationDefinition<F, R extends Readings, V> {
  readonly id: string;
  /** The scheme whose rule data it reads. */
  readonly scheme: string;
  readonly title: Text;
  readonly facts: Facts<F>;
  readonly readings: R;
  /** The days for which the rules were checked. */
  readonly checked: Period;
  readonly suppliable?: Suppliable;
  /** Contradictions among the facts. */
  problems?(facts: F): readonly Problem[];
  of(facts: F, at: CalculatedAt<R>): Worked<V> | Unsettled<Worked<V>>;
  readonly valueSchema: () => z.ZodType<V>;
}

/** What a calculation can turn to besides the facts. */
export interface CalculatedAt<R> {
  /** The rows of all days, as enacted by the day of knowledge. */
  timeline<T>(name: string, rows: readonly Row<T>[]): Timeline<T>;
  /** Asks an open question of law, where the case turns on it. */
  readonly ask: Ask<R>;
}

/** What a calculation comes to. Plain JSON-safe data; a value can be reached only under `calculated`. */
export type Calculated<F, V> = Pick<AssessmentBase<F>, 'knownOn' | 'facts' | 'readings' | 'supplied' | 'rules'> & {
  readonly calculation: string;
} & Outcome<V>;

type Outcome<V> =
  | { readonly outcome: 'calculated'; readonly value: V; readonly working: readonly Step[]; readonly citations: readonly Citation[] }
  | { readonly outcome: 'open'; readonly questions: readonly Question[] }
  /** We hold no checked figure for one of the days. At least one gap. */
  | { readonly outcome: 'not-covered'; readonly gaps: readonly Gap[] };

/** A calculation: a pure function over facts that bear their own days. */
export interface Calculation<F, R extends Readings, V> {
  /** Id, as in `calculations`. */
  readonly id: string;
  /** What it is called. */
  readonly title: Text;
  /** Checks facts from outside, and describes them. */
  readonly facts: Facts<F>;
  /** The open questions of law, their options and who holds them. */
  readonly readings: R;
  /** The days for which the rules were checked; for others it is `not-covered`. */
  readonly checked: Period;
  /** Names of the tables of amounts that a caller may complete. */
  readonly suppliable: readonly string[];
  /**
   * Calculates one case.
   * @throws InputError for facts or options that cannot be read
   */
  calculate(facts: F, options?: CalculationOptions<R>): Calculated<F, V>;
  /** JSON Schemas of the facts that go in and of what comes out. */
  jsonSchemas(): { facts: Record<string, unknown>; calculated: Record<string, unknown> };
}

/** Binds `defineCalculation` to a rule book. */
export function calculationsOf(book: RuleBook) {
  return function defineCalculation<F, const R extends Readings, V>(definition: CalculationDefinition<F, R, V>): Calculation<F, R, V> {
    const { id, title, facts, readings, checked, suppliable = {} } = definition;
    freeze([title, readings, checked]);
    const rules = rulesUsed(book, definition.scheme);
    return {
      id,
      title,
      facts,
      readings,
      checked,
      suppliable: Object.keys(suppliable),
      calculate: (given, options = {}) => {
        const accepted = facts.check(given);
        checkCalculationOptions(options, definition);
        const problems = [...outside<F>(accepted, facts.lists), ...(definition.problems?.(accepted) ?? [])];
        if (problems.length > 0) throw new InputError('facts', problems);
        const { knownOn, supplied } = options;
        const asks = asking(choosing(readings, { chosen: options.readings }), book.sources);
        const answer = definition.of(accepted, {
          ask: asks.ask,
          timeline: (name, rows) => whileChecked(timelineOf(name, withSupplied(name, rows, supplied), knownOn), checked),
        });
        const about = {
          calculation: id,
          knownOn: knownOn ?? ('newest' as const),
          facts: accepted as F,
          readings: asks.taken(),
          ...(supplied !== undefined && { supplied: structuredClone(supplied) }),
          rules,
        };
        return { ...about, ...outcomeOf(answer, checked.to, book.sources) };
      },
      jsonSchemas: () => ({
        facts: { title: `${id}: facts`, ...facts.jsonSchema() },
        calculated: {
          title: `${id}: calculated`,
          ...z.toJSONSchema(calculationSchema(id, facts.schema() as z.ZodType<F>, definition.valueSchema()), { io: 'input' }),
        },
      }),
    };
  };
}

/** A timeline that answers no day for which the rules were not checked. */
function whileChecked<T>({ rows, on }: Timeline<T>, checked: Period): Timeline<T> {
  return { rows, on: (day) => (contains(checked, day) ? on(day) : gap('law', [checked], day, nearest(rows, day)?.cite)) };
}

/** What can still be asked makes it open; where only a gap is left, it is not covered, and its provision is told here, for no finding does. */
function outcomeOf<V>(answer: Worked<V> | Unsettled<Worked<V>>, last: Day, sources: Sources): Outcome<V> {
  if (!isUnsettled<Worked<V>>(answer)) {
    const { value, working, rests = [] } = answer as Worked<V>;
    return { outcome: 'calculated', value, working, citations: distinctCitations([...working.map(({ cite }) => cite), ...rests]) };
  }
  if (answer.unsettled !== 'gap') return { outcome: 'open', questions: distinct(questionsIn(answer, 'calculation')) };
  const cite = answer.cite && { cite: resolve(answer.cite, sources) };
  return { outcome: 'not-covered', gaps: gapsIn(answer, last).map((gap) => ({ ...gap, ...cite })) };
}

import type { ReadingQuestion, RulesUsed } from './assessment.js';
import type { Calculated, Outcome } from './calculated.js';
import type { CalculatedAt, CalculationDefinition, Worked } from './calculation-definition.js';
import { resolveReadings } from './choice.js';
import { resolve, type Sources } from './citation.js';
import { distinctCitations } from './compile.js';
import type { Day } from './day.js';
import type { Provenance } from './definition.js';
import type { Checked } from './facts.js';
import { freeze } from './freeze.js';
import { nearest, type Timeline, timelineOf } from './governing.js';
import { outside } from './list-problems.js';
import type { CalculationOptions } from './options.js';
import { contains, type Period } from './period.js';
import { InputError } from './problem.js';
import { distinct, gapsIn, questionsIn } from './questions.js';
import { gap, isPending, type Pending, type Readings } from './reading.js';
import { readingResolver } from './reading-resolver.js';
import { withSupplied } from './supplied.js';
import type { Row } from './timeline.js';

/** Calculates under options that were checked; each table is read once. */
export function calculator<F, R extends Readings, V>(
  definition: CalculationDefinition<F, R, V>,
  { knownOn, supplied: given, readings: chosen }: CalculationOptions<R>,
  provenance: Provenance,
  rules: RulesUsed,
  defaults: boolean,
) {
  const { id, facts, readings, covered, needs } = definition;
  const choice = resolveReadings(readings, { chosen, defaults });
  const asks = readingResolver(choice, provenance.sources);
  const supplied = given && freeze(structuredClone(given));
  const timelines = new Map<string, Timeline<unknown>>();
  const at: CalculatedAt<R> = {
    ask: asks.ask,
    settled: (reading) => choice.settled(reading)?.option,
    timeline: <T>(name: string, rows: readonly Row<T>[]) => {
      const known = timelines.get(name) ?? whileCovered(timelineOf(name, withSupplied(name, rows, supplied), knownOn), covered);
      timelines.set(name, known as Timeline<unknown>);
      return known as Timeline<T>;
    },
  };
  const metadata = {
    calculation: id,
    knownOn: knownOn ?? ('newest' as const),
    ...(supplied !== undefined && { supplied }),
    rules,
  };
  const work = (accepted: Checked<F>): Outcome<V> => {
    const missing = needs.filter((need) => accepted[need] === undefined);
    if (missing.length > 0)
      return {
        outcome: 'open',
        questions: missing.map((fact) => ({ kind: facts.judged.has(fact) ? 'judgement' : 'fact', fact, condition: 'calculation' })),
      };
    return outcomeOf(definition.of(accepted, at), covered.to, provenance.sources);
  };
  const calculateChecked = (accepted: Checked<F>): Calculated<F, V> => {
    const problems = [...outside<F>(accepted, facts.lists), ...(definition.problems?.(accepted) ?? [])];
    if (problems.length > 0) throw new InputError('facts', problems);
    asks.taken();
    const outcome = work(accepted);
    return { ...metadata, facts: accepted as F, readings: asks.taken(), ...outcome };
  };
  return {
    calculate: (given: F) => calculateChecked(facts.check(given)),
    calculateChecked,
    unread: (accepted: Checked<F>) => {
      const answer = needs.some((need) => accepted[need] === undefined) ? undefined : definition.of(accepted, at);
      asks.taken();
      return questionsIn(answer, 'calculation').filter((question): question is ReadingQuestion => question.kind === 'reading');
    },
  };
}

/** A timeline that answers no day for which the rules were not checked. */
function whileCovered<T>({ rows, on }: Timeline<T>, covered: Period): Timeline<T> {
  return { rows, on: (day) => (contains(covered, day) ? on(day) : gap('law', [covered], day, nearest(rows, day)?.cite)) };
}

/** What can still be asked makes it open; where only a gap is left, it is not covered, and its provision is told here, for no finding does. */
function outcomeOf<V>(answer: Worked<V> | Pending<Worked<V>>, last: Day, sources: Sources): Outcome<V> {
  if (!isPending<Worked<V>>(answer)) {
    const { value, working, basis = [] } = answer as Worked<V>;
    return { outcome: 'calculated', value, working, citations: distinctCitations([...working.map(({ cite }) => cite), ...basis]) };
  }
  if (answer.pending !== 'gap') return { outcome: 'open', questions: distinct(questionsIn(answer, 'calculation')) };
  const cite = answer.cite && { cite: resolve(answer.cite, sources) };
  return { outcome: 'not-covered', gaps: gapsIn(answer, last).map((gap) => ({ ...gap, ...cite })) };
}

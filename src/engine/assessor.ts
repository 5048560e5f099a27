import { type About, aboutOf, completing } from './about.js';
import { asking } from './asking.js';
import type { Assessment, ReadingQuestion } from './assessment.js';
import { citationsOf, compile, compileAward, withWorking } from './compile.js';
import { type At, builders } from './condition.js';
import type { Day } from './day.js';
import type { RuleBook, SchemeDefinition } from './definition.js';
import type { Checked } from './facts.js';
import { freeze } from './freeze.js';
import type { GuidelineBase } from './guideline.js';
import type { Interval, LawOn } from './law.js';
import { outside } from './list-problems.js';
import type { Snapshot } from './options.js';
import { type Possible, possibleAwards } from './possible.js';
import { InputError, type Problem } from './problem.js';
import { type Readings, taking } from './reading.js';
import { everyGap, openQuestions, type Rules, weigh } from './weigh.js';

/** The law of one day, ready to assess cases. */
export interface Assessor<F, A> {
  assess(facts: Checked<F>): Assessment<F, A>;
  possible(facts: Checked<F>): Possible<A>;
  /** The readings that can still change an open case, or one that is not covered. */
  unread(facts: Checked<F>): readonly ReadingQuestion[];
  readonly valid: { readonly validFrom?: Day; readonly validBefore?: Day };
}

/** Makes the assessor of a day under a law that has been compiled. */
export type AssessorOn<F, A> = (on: Day, knownOn: Day | undefined) => Assessor<F, A>;

/** Compiles what governs, or why nothing does, for every day on which that reads the same. */
export function compileLaw<F, R extends Readings, L, A, G extends GuidelineBase>(
  definition: SchemeDefinition<F, R, L, A, G>,
  book: RuleBook,
  selected: LawOn<L, G>,
  options: Snapshot<R, G>,
  defaults: boolean,
): AssessorOn<F, A> {
  const about = freeze(aboutOf<F>(definition.id, book, selected.guideline, options));
  const valid = validity(selected.on);
  if (selected.kind !== 'law') return nothingGoverns(about, selected, valid);
  const { law } = selected;
  const build = builders<F, R>();
  const rules: Rules<F, R> = {
    conditions: definition.conditions(law, build).map((condition) => compile(condition, book.sources)),
    award: compileAward(definition.award(law, build, taking(definition.readings, options.readings, defaults)), book.sources),
    judged: definition.facts.judged,
  };
  const stated = citationsOf([...rules.conditions, rules.award], selected.rests, book.sources);
  const { problems } = definition;
  const { lists } = definition.facts;
  return (on, knownOn) => {
    const asks = asking(definition.readings, options.readings, defaults);
    const at: At<R> = { on, ask: asks.ask };
    const complete = completing<F, A>(about, on, knownOn);
    const assess = (facts: Checked<F>): Assessment<F, A> => {
      asks.taken();
      refuse(outside<F>(facts, lists), problems?.(facts, law, on));
      const { outcome, findings, award } = weigh(rules, facts as F, at);
      const readings = asks.taken();
      const citations = withWorking(stated, findings);
      if (outcome === 'fulfilled') return complete({ outcome, award: award as A, facts, findings, readings, citations });
      if (outcome === 'not-fulfilled') return complete({ outcome, facts, findings, readings, citations });
      const assessment =
        outcome === 'open'
          ? complete({ outcome, questions: openQuestions(rules, facts as F, at), facts, findings, readings, citations })
          : complete({ outcome, gaps: everyGap(rules, facts as F, at), facts, findings, readings, citations });
      asks.taken();
      return assessment;
    };
    const possible = (facts: Checked<F>): Possible<A> => {
      const found = possibleAwards(assess(facts), rules, at, definition.points?.(law, on) ?? {}, definition.bounds?.(law, facts));
      asks.taken();
      return found;
    };
    const unread = (facts: Checked<F>) => {
      const questions = openQuestions(rules, facts as F, at);
      asks.taken();
      return questions.filter((question): question is ReadingQuestion => question.kind === 'reading');
    };
    return { assess, possible, unread, valid };
  };
}

/** Where nothing governs, every case gets the same answer, whatever its facts. */
function nothingGoverns<F, A>(
  about: About<F>,
  selected: Exclude<LawOn<unknown>, { kind: 'law' }>,
  valid: Assessor<F, A>['valid'],
): AssessorOn<F, A> {
  return (on, knownOn) => {
    const base = freeze({ ...about, on, knownOn: knownOn ?? ('newest' as const), findings: [], readings: [], citations: [] });
    const answer =
      selected.kind === 'not-in-force'
        ? { outcome: selected.kind, since: selected.since, ...(selected.until !== undefined && { until: selected.until }) }
        : {
            outcome: selected.kind,
            gaps: freeze(selected.gaps.map((gap) => ({ ...gap, known: gap.known.map((known) => ({ ...known })), on }))),
          };
    const assess = (facts: F): Assessment<F, A> => ({ ...base, ...answer, facts });
    return { assess, possible: () => ({ exact: selected.kind === 'not-in-force', awards: [], refusal: true }), unread: () => [], valid };
  };
}

function refuse(beyond: readonly Problem[], contradicting: readonly Problem[] = []): void {
  if (beyond.length + contradicting.length > 0) throw new InputError('facts', [...beyond, ...contradicting]);
}

function validity({ from, before }: Interval): Assessor<unknown, unknown>['valid'] {
  return { ...(from !== undefined && { validFrom: from }), ...(before !== undefined && { validBefore: before }) };
}

import { asking } from './asking.js';
import type { Assessment, AssessmentBase, Finding, Gap, ReadingQuestion } from './assessment.js';
import { type Citation, resolve, type Sources } from './citation.js';
import { citationsOf, compile, compileAward, distinctCitations, withWorking } from './compile.js';
import { type At, builders } from './condition.js';
import type { Day } from './day.js';
import { type RuleBook, rulesUsed, type SchemeDefinition } from './definition.js';
import type { Checked } from './facts.js';
import { freeze } from './freeze.js';
import { type GuidelineBase, summarise } from './guideline.js';
import type { Interval, LawOn } from './law.js';
import { outside } from './list-problems.js';
import type { Options, Snapshot } from './options.js';
import { type Possible, possibleAwards } from './possible.js';
import { InputError } from './problem.js';
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
  if (selected.kind !== 'law') return nothingGoverns(about, selected, book.sources, valid);
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
    const base = { ...about, on, knownOn: knownOn ?? ('newest' as const) };
    // The spread stands last: put first, it made an assessment about five times slower on Node 20.
    const assess = (facts: Checked<F>): Assessment<F, A> => {
      asks.taken();
      refuse([...outside(facts as F, lists), ...(problems?.(facts, law, on) ?? [])]);
      const { outcome, findings, award } = weigh(rules, facts as F, at);
      const readings = asks.taken();
      const citations = withWorking(stated, findings);
      if (outcome === 'fulfilled') return { outcome, award: award as A, facts, findings, readings, citations, ...base };
      if (outcome === 'not-fulfilled') return { outcome, facts, findings, readings, citations, ...base };
      const rest =
        outcome === 'open'
          ? { outcome, questions: openQuestions(rules, facts as F, at) }
          : { outcome, gaps: everyGap(rules, facts as F, at) };
      asks.taken();
      return { ...rest, facts, findings, readings, citations, ...base };
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

/** Where nothing governs, every case gets the same answer, whatever its facts; what it rests on is named all the same. */
function nothingGoverns<F, A>(
  about: About<F>,
  selected: Exclude<LawOn<unknown>, { kind: 'law' }>,
  sources: Sources,
  valid: Assessor<F, A>['valid'],
): AssessorOn<F, A> {
  const { kind } = selected;
  const cite = selected.cite && resolve(selected.cite, sources);
  const rests = selected.rests.map((one) => resolve(one, sources));
  const citations = distinctCitations(cite === undefined ? rests : [...rests, cite]);
  return (on, knownOn) => {
    const base = freeze({ ...about, on, knownOn: knownOn ?? ('newest' as const), readings: [], citations });
    const answer = kind === 'not-in-force' ? repealed(selected, cite as Citation) : uncovered(selected, on, cite);
    const assess = (facts: F): Assessment<F, A> => ({ ...base, ...answer, facts });
    return { assess, possible: () => ({ exact: kind === 'not-in-force', awards: [], refusal: true }), unread: () => [], valid };
  };
}

function repealed({ kind, since, until }: Extract<LawOn<unknown>, { kind: 'not-in-force' }>, cite: Citation) {
  const findings: readonly Finding[] = freeze([{ condition: IN_FORCE, status: 'failed', uses: [], cite }]);
  return { outcome: kind, since, ...(until !== undefined && { until }), findings };
}

const NONE: readonly Finding[] = freeze([]);

/** The condition of every right: that the law gives it on that day. */
const IN_FORCE = 'in-force';

function uncovered({ kind, missing, known }: Extract<LawOn<unknown>, { kind: 'not-covered' }>, on: Day, cite: Citation | undefined) {
  const gaps: readonly Gap[] = freeze([{ missing, on, known: known.map((window) => ({ ...window })), ...(cite && { cite }) }]);
  return { outcome: kind, gaps, findings: NONE };
}

function refuse(problems: InputError['problems']): void {
  if (problems.length > 0) throw new InputError('facts', problems);
}

type About<F> = Pick<AssessmentBase<F>, 'scheme' | 'municipality' | 'guideline' | 'supplied' | 'rules'>;

/** What varies neither with the case nor with the day. */
function aboutOf<F>(
  scheme: string,
  book: RuleBook,
  guideline: GuidelineBase | undefined,
  asked: Pick<Options<unknown>, 'municipality' | 'supplied'>,
): About<F> {
  const municipality = asked.municipality ?? guideline?.municipality;
  return {
    scheme,
    ...(municipality !== undefined && { municipality }),
    ...(guideline !== undefined && { guideline: summarise(guideline) }),
    ...(asked.supplied !== undefined && { supplied: structuredClone(asked.supplied) }),
    rules: rulesUsed(book, scheme),
  };
}

function validity({ from, before }: Interval): Assessor<unknown, unknown>['valid'] {
  return { ...(from !== undefined && { validFrom: from }), ...(before !== undefined && { validBefore: before }) };
}

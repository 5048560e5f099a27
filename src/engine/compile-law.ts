import type { Assessment, ReadingQuestion } from './assessment.js';
import type { Assessor, AssessorOn } from './assessor.js';
import type { Choice } from './choice.js';
import { citationsOf, compile, compileAward, withCase } from './compile.js';
import type { At } from './condition.js';
import type { Provenance, SchemeDefinition } from './definition.js';
import { evaluateCase, type Rules } from './evaluate.js';
import type { Checked } from './facts.js';
import { freeze } from './freeze.js';
import type { GuidelineBase } from './guideline.js';
import type { Interval, LawOn } from './law.js';
import { outside } from './list-problems.js';
import { assessmentCompleter, metadataOf } from './metadata.js';
import { nothingGoverns } from './nothing-governs.js';
import type { Snapshot } from './options.js';
import { type Possible, possibleAwards } from './possible.js';
import { InputError, type Problem } from './problem.js';
import { gapsOf, questionsOf } from './questions.js';
import type { Readings } from './reading.js';
import { readingResolver } from './reading-resolver.js';

/** Compiles what governs, or why nothing does, for every day on which that reads the same. */
export function compileLaw<F, R extends Readings, L, A, G extends GuidelineBase>(
  definition: SchemeDefinition<F, R, L, A, G>,
  provenance: Provenance,
  selected: LawOn<L, G>,
  options: Snapshot<R, G>,
  choice: Choice<R>,
): AssessorOn<F, A> {
  const metadata = freeze(metadataOf<F>(definition.id, provenance, selected.guideline, options));
  const valid = validity(selected.on);
  if (selected.kind !== 'law') return nothingGoverns(metadata, selected, provenance.sources, valid);
  const { law } = selected;
  const rules: Rules<F, R> = {
    conditions: definition.conditions(law).map((condition) => compile(condition, provenance.sources)),
    awards: definition.award(law).map((award) => compileAward(award, provenance.sources)),
    judged: definition.facts.judged,
  };
  const stated = citationsOf([...rules.conditions, ...rules.awards], selected.basis, provenance.sources);
  const { problems } = definition;
  const { lists } = definition.facts;
  return (on, knownOn) => {
    const asks = readingResolver(choice, provenance.sources);
    const at: At<R> = { on, ask: asks.ask };
    const complete = assessmentCompleter<F, A>(metadata, on, knownOn);
    const assess = (facts: Checked<F>): Assessment<F, A> => {
      asks.taken();
      refuse(outside<F>(facts, lists), problems?.(facts, law, on, knownOn));
      const { outcome, findings, pending, basis, award } = evaluateCase(rules, facts as F, at);
      const readings = asks.taken();
      const citations = withCase(stated, findings, readings, basis);
      if (outcome === 'fulfilled') return complete({ outcome, award: award as A, facts, findings, readings, citations });
      if (outcome === 'not-fulfilled') return complete({ outcome, facts, findings, readings, citations });
      if (outcome === 'not-covered') return complete({ outcome, gaps: gapsOf(pending, on), facts, findings, readings, citations });
      return complete({ outcome, questions: questionsOf(pending, rules.judged), facts, findings, readings, citations });
    };
    const possible = (facts: Checked<F>): Possible<A> => {
      const found = possibleAwards(assess(facts), rules, at, definition.representatives(law, on), definition.bounds?.(law, facts));
      asks.taken();
      return found;
    };
    const unread = (facts: Checked<F>) => {
      const questions = questionsOf(evaluateCase(rules, facts as F, at).pending, rules.judged);
      asks.taken();
      return questions.filter((question): question is ReadingQuestion => question.kind === 'reading');
    };
    return { assess, possible, unread, valid };
  };
}

function refuse(beyond: readonly Problem[], contradicting: readonly Problem[] = []): void {
  if (beyond.length + contradicting.length > 0) throw new InputError('facts', [...beyond, ...contradicting]);
}

function validity({ from, before }: Interval): Assessor<unknown, unknown>['valid'] {
  return { ...(from !== undefined && { validFrom: from }), ...(before !== undefined && { validBefore: before }) };
}

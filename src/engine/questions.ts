import type { Gap, Question } from './assessment.js';
import type { Compiled } from './compile.js';
import type { At, Concerns } from './condition.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import { asideOf, evaluate, missing } from './finding.js';
import type { Period } from './period.js';
import { isUnsettled } from './reading.js';

/** The questions a rule leaves open in this case; none where it is settled. */
export function questionsOf<F, R>(compiled: Compiled<F, R>, facts: F, at: At<R>, judged: ReadonlySet<string>): Question[] {
  if (asideOf(compiled, facts, judged) !== undefined) return concernOf(compiled, facts, judged);
  if ('of' in compiled) {
    const settled = compiled.of.some((inner) => evaluate(inner, facts, at, judged, []) === 'met');
    return settled ? [] : compiled.of.flatMap((inner) => questionsOf(inner, facts, at, judged));
  }
  const { id, needs, figures } = compiled.rule;
  const lacking = askFor(needs, facts, judged, id, figures);
  return lacking.length === 0 ? questionsIn(compiled.answer(facts, at), id) : lacking;
}

/** What must be known before it is known whether the rule concerns the case; nothing where it does not. */
function concernOf<F, R>({ concerns, findings }: Compiled<F, R>, facts: F, judged: ReadonlySet<string>): Question[] {
  return askFor((concerns as Concerns<F>).needs, facts, judged, findings.met.condition, undefined);
}

function askFor<F>(
  needs: readonly (keyof F & string)[],
  facts: F,
  judged: ReadonlySet<string>,
  condition: string,
  figures: Figures | undefined,
): Question[] {
  const lacking = needs.filter((need) => facts[need] === undefined);
  return lacking.map((fact) =>
    judged.has(fact) ? { kind: 'judgement', fact, condition, ...(figures && { figures }) } : { kind: 'fact', fact, condition },
  );
}

/** The gaps a rule fell into in this case. */
export function gapsOf<F, R>(compiled: Compiled<F, R>, facts: F, at: At<R>, judged: ReadonlySet<string>): Gap[] {
  if (asideOf(compiled, facts, judged) !== undefined) return [];
  if ('of' in compiled) {
    if (evaluate(compiled, facts, at, judged, []) === 'met') return [];
    return compiled.of.flatMap((inner) => gapsOf(inner, facts, at, judged));
  }
  const { needs } = compiled.rule;
  const answer = missing(needs, facts, judged) === undefined ? compiled.answer(facts, at) : undefined;
  return gapsIn(answer, at.on);
}

/** The gap that leaves an answer unsettled, if that is what does: a reading’s candidates may still avoid theirs. */
export function gapsIn(answer: unknown, on: Day): Gap[] {
  if (!isUnsettled(answer) || answer.unsettled !== 'gap') return [];
  return [{ missing: answer.missing, on: answer.on ?? on, known: answer.known.map((window) => ({ ...window })) }];
}

/** The questions an answer leaves open. */
export function questionsIn(answer: unknown, condition: string): Question[] {
  if (!isUnsettled(answer) || answer.unsettled === 'gap') return [];
  if (answer.unsettled === 'fact') return [{ kind: 'fact', fact: answer.fact, condition, ...(answer.for && { for: answer.for }) }];
  if (answer.unsettled === 'judgement') return [{ kind: 'judgement', fact: answer.fact, condition, figures: answer.figures }];
  const { reading, options, candidates } = answer;
  return [{ kind: 'reading', reading, options, condition }, ...candidates.flatMap((candidate) => questionsIn(candidate, condition))];
}

/** One question for each thing asked, however many rules ask it. */
export function distinct(questions: readonly Question[]): Question[] {
  const byTarget = new Map(questions.map((question) => [target(question), question] as const).reverse());
  return questions.filter((question) => byTarget.get(target(question)) === question);
}

function target(question: Question): string {
  const { reading, fact, for: days } = question as { reading?: string; fact?: string; for?: Period };
  return `${reading} ${fact} ${days?.from} ${days?.to}`;
}

import type { Gap, Question } from './assessment.js';
import type { Day } from './day.js';
import type { PendingFinding } from './finding.js';
import type { Period } from './period.js';
import { isPending } from './reading.js';

/** The questions that what is pending leaves open, each thing once. */
export function questionsOf(all: readonly (PendingFinding | undefined)[], judged: ReadonlySet<string>): Question[] {
  const questions: Question[] = [];
  for (const pending of all) if (pending !== undefined) questions.push(...asked(pending, judged));
  return distinct(questions);
}

function asked(pending: PendingFinding, judged: ReadonlySet<string>): Question[] {
  const { condition } = pending;
  if ('answer' in pending) return questionsIn(pending.answer, condition);
  const { lacking, figures } = pending;
  return lacking.map((fact) =>
    judged.has(fact) ? { kind: 'judgement', fact, condition, ...(figures && { figures }) } : { kind: 'fact', fact, condition },
  );
}

/** The gaps among what is pending, each once. */
export function gapsOf(all: readonly (PendingFinding | undefined)[], on: Day): Gap[] {
  const gaps = all.flatMap((pending) => (pending !== undefined && 'answer' in pending ? gapsIn(pending.answer, on) : []));
  return [...new Map(gaps.map((gap) => [`${gap.missing} ${gap.on}`, gap])).values()];
}

/** The gap that leaves an answer pending, if that is what does: a reading’s candidates may still avoid theirs. */
export function gapsIn(answer: unknown, on: Day): Gap[] {
  if (!isPending(answer) || answer.pending !== 'gap') return [];
  return [{ missing: answer.missing, on: answer.on ?? on, known: answer.known.map((window) => ({ ...window })) }];
}

/** The questions an answer leaves open. */
export function questionsIn(answer: unknown, condition: string): Question[] {
  if (!isPending(answer) || answer.pending === 'gap') return [];
  if (answer.pending === 'fact') {
    const { fact, for: days, field } = answer;
    return [{ kind: 'fact', fact, condition, ...(days && { for: days }), ...(field !== undefined && { field }) }];
  }
  if (answer.pending === 'judgement') {
    return [{ kind: 'judgement', fact: answer.fact, condition, ...(answer.figures && { figures: answer.figures }) }];
  }
  const { reading, options, candidates } = answer;
  return [{ kind: 'reading', reading, options, condition }, ...candidates.flatMap((candidate) => questionsIn(candidate, condition))];
}

/** One question for each thing asked, however many rules ask it. */
export function distinct(questions: readonly Question[]): Question[] {
  if (questions.length < 2) return [...questions];
  const byTarget = new Map(questions.map((question) => [target(question), question] as const).reverse());
  return questions.filter((question) => byTarget.get(target(question)) === question);
}

function target(question: Question): string {
  const { reading, fact, for: days, field } = question as { reading?: string; fact?: string; for?: Period; field?: string };
  return `${reading} ${fact} ${days?.from} ${days?.to} ${field}`;
}

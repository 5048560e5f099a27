import type { Assessment } from '../../engine/assessment.js';
import type { Calculated } from '../../engine/calculation.js';
import type { EveryReading } from '../../engine/every-reading.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Statement } from './statement.js';

/** What a case that can be read comes to. */
export type Answered =
  | { readonly kind: 'assessment'; readonly assessment: Assessment<object, unknown>; readonly statement?: Statement }
  | { readonly kind: 'every-reading'; readonly every: EveryReading<object, unknown> }
  | { readonly kind: 'calculated'; readonly calculated: Calculated<object, unknown> };

/** What a case comes to. */
export type Answer = Answered | { readonly kind: 'rejected'; readonly problems: readonly Problem[] };

/** Answers one case after the other. */
export type AnswerCase = (facts: object) => Answer;

/** A case that cannot be answered for whatever reason is rejected, so that the cases after it still are answered. */
export function orRejected(answer: (facts: object) => Answered): AnswerCase {
  return (facts) => {
    try {
      return answer(facts);
    } catch (refused) {
      if (refused instanceof InputError) return { kind: 'rejected', problems: refused.problems };
      return {
        kind: 'rejected',
        problems: [{ path: '', code: 'unexpected', expected: 'facts that can be answered', received: String(refused) }],
      };
    }
  };
}

/** What tells the answers of a run apart. */
export interface Named {
  /** The line of the input, counted from 1; absent for a document. */
  readonly line?: number;
  /** The host's own id, where the case has one. */
  readonly id?: string | number | undefined;
}

/** An answer as JSON: what the engine answered, led by its line and the host's id and followed by the statement where there is one. */
export function asJson(answer: Answered, { line, id }: Named): object {
  const named = { ...(line !== undefined && { line }), ...(id !== undefined && { id }) };
  if (answer.kind === 'every-reading') return { ...named, ...answer.every };
  if (answer.kind === 'calculated') return { ...named, ...answer.calculated };
  return { ...named, ...answer.assessment, ...(answer.statement !== undefined && { statement: answer.statement.data }) };
}

import type { Assessment } from '../../engine/assessment.js';
import type { EveryReading } from '../../engine/every-reading.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Options } from '../../engine/options.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { StatementOptions } from '../../index.js';
import type { AnyScheme } from '../commands/scheme-named.js';
import { type Statement, statementOf } from './statement.js';

/** What is asked of every case of a run. */
export interface Asked {
  readonly scheme: AnyScheme;
  readonly options: Options<Readings, GuidelineBase>;
  readonly everyReading: boolean;
  /** How the statement of reasons is written, where one is wanted. */
  readonly reasons?: StatementOptions;
}

/** What a case comes to. */
export type Answer =
  | { readonly kind: 'assessment'; readonly assessment: Assessment<object, unknown>; readonly statement?: Statement }
  | { readonly kind: 'every-reading'; readonly every: EveryReading<object, unknown> }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] };

/**
 * Prepares the answers of a run; options that cannot be read are refused here, before any input is. A case that cannot be
 * answered for whatever reason is rejected, so that the cases after it still are.
 */
export function answering({ scheme, options, everyReading, reasons }: Asked): (facts: object) => Answer {
  const under = scheme.under(options);
  // A statement on nothing, not kept: it refuses what cannot be read in its options.
  if (reasons !== undefined) statementOf(under.assess({}), reasons);
  const answer = (facts: object): Answer => {
    if (everyReading) return { kind: 'every-reading', every: scheme.underEveryReading(facts, options) };
    const assessment = under.assess(facts);
    return { kind: 'assessment', assessment, ...(reasons !== undefined && { statement: statementOf(assessment, reasons) }) };
  };
  return (facts) => {
    try {
      return answer(facts);
    } catch (refused) {
      if (refused instanceof InputError) return { kind: 'rejected', problems: refused.problems };
      return {
        kind: 'rejected',
        problems: [{ path: '', code: 'unexpected', expected: 'facts that can be assessed', received: String(refused) }],
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

/** An answer as JSON: the assessment itself, led by its line and the host's id and followed by the statement where there is one. */
export function asJson(answer: Exclude<Answer, { kind: 'rejected' }>, { line, id }: Named): object {
  const named = { ...(line !== undefined && { line }), ...(id !== undefined && { id }) };
  if (answer.kind === 'every-reading') return { ...named, ...answer.every };
  return { ...named, ...answer.assessment, ...(answer.statement !== undefined && { statement: answer.statement.data }) };
}

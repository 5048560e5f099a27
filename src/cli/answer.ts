import type { Assessment } from '../engine/assessment.js';
import type { EveryReading } from '../engine/every-reading.js';
import type { GuidelineBase } from '../engine/guideline.js';
import type { Options } from '../engine/options.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Readings } from '../engine/reading.js';
import type { AnyScheme } from './scheme-named.js';
import { type Language, type Statement, statementIn } from './statement.js';

/** What is asked of every case of a run. */
export interface Asked {
  readonly scheme: AnyScheme;
  readonly options: Options<Readings, GuidelineBase>;
  readonly everyReading: boolean;
  /** The language of the statement of reasons, where one is wanted. */
  readonly reasons?: Language;
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
export async function answering({ scheme, options, everyReading, reasons }: Asked): Promise<(facts: object) => Answer> {
  const under = scheme.under(options);
  const state = reasons === undefined ? undefined : await statementIn(reasons);
  const answer = (facts: object): Answer => {
    if (everyReading) return { kind: 'every-reading', every: scheme.underEveryReading(facts, options) };
    const assessment = under.assess(facts);
    return state === undefined ? { kind: 'assessment', assessment } : { kind: 'assessment', assessment, statement: state(assessment) };
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

/** An answer as JSON: the assessment itself, led by the host's id and followed by the statement where there is one. */
export function asJson(answer: Exclude<Answer, { kind: 'rejected' }>, id: string | number | undefined): object {
  const named = id === undefined ? {} : { id };
  if (answer.kind === 'every-reading') return { ...named, ...answer.every };
  return { ...named, ...answer.assessment, ...(answer.statement !== undefined && { statement: answer.statement.data }) };
}

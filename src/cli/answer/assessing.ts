import type { GuidelineBase } from '../../engine/guideline.js';
import type { Options } from '../../engine/options.js';
import type { Readings } from '../../engine/reading.js';
import type { StatementOptions } from '../../index.js';
import type { AnyScheme } from '../commands/subjects.js';
import { type AnswerCase, orRejected } from './answer.js';
import { statementOf } from './statement.js';

/** What is asked of every case of a run. */
export interface Asked {
  readonly scheme: AnyScheme;
  readonly options: Options<Readings, GuidelineBase>;
  readonly everyReading: boolean;
  /** How the statement of reasons is written, where one is wanted. */
  readonly reasons?: StatementOptions;
}

/** Prepares the assessments of a run; options that cannot be read are refused here, before any input is. */
export function assessing({ scheme, options, everyReading, reasons }: Asked): AnswerCase {
  const under = scheme.under(options);
  // A statement on nothing, not kept: it refuses what cannot be read in its options.
  if (reasons !== undefined) statementOf(under.assess({}), reasons);
  return orRejected((facts) => {
    if (everyReading) return { kind: 'every-reading', every: scheme.underEveryReading(facts, options) };
    const assessment = under.assess(facts);
    return { kind: 'assessment', assessment, ...(reasons !== undefined && { statement: statementOf(assessment, reasons) }) };
  });
}

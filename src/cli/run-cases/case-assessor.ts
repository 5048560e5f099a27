import type { GuidelineBase } from '../../engine/guideline.js';
import type { Options } from '../../engine/options.js';
import type { Readings } from '../../engine/reading.js';
import type { AnyScheme } from '../../engine/types-of.js';
import type { StatementOptions } from '../../reasons.js';
import { type AnswerCase, orRejected } from './answer.js';

/** What is asked of every case of a run. */
export interface Asked {
  readonly scheme: AnyScheme;
  readonly options: Options<Readings, GuidelineBase>;
  readonly everyReading: boolean;
  /** How the statement of reasons is written, where one is wanted. */
  readonly reasons?: StatementOptions;
}

/** Prepares the assessments of a run; options that cannot be read are refused here, before any input is. */
export async function caseAssessor({ scheme, options, everyReading, reasons }: Asked): Promise<AnswerCase> {
  const under = scheme.under(options);
  const write = reasons && (await writing(scheme.id, reasons));
  // A statement on nothing, not kept: it refuses what cannot be read in its options.
  write?.(under.assess({}));
  return orRejected((facts) => {
    if (everyReading) return { kind: 'every-reading', every: scheme.underEveryReading(facts, options) };
    const assessment = under.assess(facts);
    return { kind: 'assessment', assessment, ...(write !== undefined && { statement: write(assessment) }) };
  });
}

/** What is written in words is loaded where it is asked for. */
async function writing(scheme: string, options: StatementOptions) {
  const { statementsOn } = await import('./statement.js');
  return statementsOn(scheme, options);
}

import type { Assessment } from '../../engine/assessment.js';
import { type StatementOptions, statementOfReasons, statementText, type Statement as Written } from '../../index.js';

/** The languages of a statement of reasons. */
export const LANGUAGES = ['da', 'en'] as const satisfies readonly StatementOptions['language'][];

/** A statement of reasons as data and as plain text. */
export interface Statement {
  readonly data: Written;
  readonly text: string;
}

/** Writes the statement of reasons of an assessment, both ways. */
export function statementOf(assessment: Assessment<object, unknown>, options: StatementOptions): Statement {
  const data = statementOfReasons(assessment, options);
  return { data, text: statementText(data) };
}

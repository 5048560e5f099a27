import type { Assessment } from '../../engine/assessment.js';
import type { Statement as Written } from '../../reasons/statement.js';
import { statementText } from '../../reasons/text.js';
import type { StatementOptions } from '../../reasons.js';
import { statementOfReasons } from '../../statement-of-reasons.js';

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

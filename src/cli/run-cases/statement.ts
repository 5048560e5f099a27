import type { Assessment } from '../../engine/assessment.js';
import type { Statement as Written } from '../../reasons/statement.js';
import { statementText } from '../../reasons/text.js';
import { statementWriter } from '../../reasons/writer.js';
import type { StatementOptions } from '../../reasons.js';
import { loadedWording } from '../commands/loaded.js';

/** A statement of reasons as data and as plain text. */
export interface Statement {
  readonly data: Written;
  readonly text: string;
}

/** Writes statements of reasons on a scheme, both ways. */
export async function statementsOn(
  scheme: string,
  options: StatementOptions,
): Promise<(assessment: Assessment<object, unknown>) => Statement> {
  const write = statementWriter(await loadedWording(scheme));
  return (assessment) => {
    const data = write(assessment, options);
    return { data, text: statementText(data) };
  };
}

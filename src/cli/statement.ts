import type { Assessment } from '../engine/assessment.js';
import { Misuse } from './io.js';

/** The languages of a statement of reasons. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A statement of reasons as data and as plain text. */
export interface Statement {
  readonly data: unknown;
  readonly text: string;
}

interface StatementApi {
  statementOfReasons(assessment: Assessment<object, unknown>, options: { language: Language }): unknown;
  statementText(statement: unknown): string;
}

/** Prepares the statements of a run; the texts are loaded only where they are asked for. */
export async function statementIn(language: Language): Promise<(assessment: Assessment<object, unknown>) => Statement> {
  const { statementOfReasons, statementText } = (await import('../index.js')) as unknown as Partial<StatementApi>;
  if (statementOfReasons === undefined || statementText === undefined) throw new Misuse('this build has no statements of reasons');
  return (assessment) => {
    const data = statementOfReasons(assessment, { language });
    return { data, text: statementText(data) };
  };
}

import { InputError, type Problem, show } from '../../engine/problem.js';
import type { Wordings } from '../../engine/texts.js';
import type { Statement } from '../../reasons/statement.js';
import type { AboutDecision, Assessed } from './about.js';
import { deadlinesOf } from './deadlines.js';
import { checkLetter } from './letter/letter.js';
import type { RequirementFinding } from './requirement.js';
import { checkSections } from './statement-check.js';
import { type Reader, reader } from './statement-schema.js';

/** Checks a statement of reasons, or a letter as plain text, and finds how it stands to every requirement, in the order of the act. */
export type CheckStatement = (written: Statement | string, about?: AboutDecision) => readonly RequirementFinding[];

/** Binds the check to the wording of the schemes, in which the facts of a statement are recognised. */
export function statementChecker(wordings: Wordings): CheckStatement {
  const read = reader();
  return (written, about = {}) => {
    refuse(read.problemsWith(written, about));
    const assessed = assessedOf(about, wordings, read);
    const deadlines = deadlinesOf(assessed, wordings);
    if (typeof written === 'string') return checkLetter(written, about, assessed, deadlines);
    refuse(mismatches(written, about));
    return checkSections(written, about, assessed, deadlines);
  };
}

function assessedOf({ assessment }: AboutDecision, wordings: Wordings, read: Reader): Assessed | undefined {
  if (assessment === undefined) return undefined;
  const { scheme } = Object(assessment) as { scheme?: unknown };
  const wording = typeof scheme === 'string' && Object.hasOwn(wordings, scheme) ? wordings[scheme] : undefined;
  if (wording === undefined) {
    const expected = `one of ${Object.keys(wordings).join(', ')}`;
    throw new InputError('options', [{ path: 'assessment.scheme', code: 'unexpected', expected, received: show(scheme) }]);
  }
  refuse(read.assessmentProblems(assessment, assessment.scheme));
  return { assessment, wording };
}

/** A statement must be of the assessment it is held against. */
function mismatches(statement: Statement, { assessment }: AboutDecision): Problem[] {
  if (assessment === undefined) return [];
  return (['scheme', 'outcome'] as const).flatMap((name) => {
    if (statement[name] === assessment[name]) return [];
    const expected = `${assessment[name]}, as in the assessment`;
    return [{ path: `statement.${name}`, code: 'contradiction', expected, received: show(statement[name]) } as const];
  });
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError('options', problems);
}

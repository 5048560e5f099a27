import type { Subject } from '../cli/commands/subjects.js';
import { type CaseReader, caseProblems, placed } from '../engine/case-problems.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Language } from '../engine/texts.js';
import { statementOptionProblems } from '../reasons/statement-options.js';
import type { Action } from './actions.js';
import { type CaseAsked, EXPECTED } from './case-asked.js';
import { Refused } from './problem-details.js';

/**
 * Answers a case.
 * @throws Refused that lists every problem of what was sent, of the options, of the facts and of how it is to be told, each by its path in the body
 */
export function answerCase(action: Action, subject: Subject, asked: CaseAsked, language: Language): object {
  const beside = [...asked.unread, ...statementOptionProblems({ language, ...asked.beside })];
  if (beside.length > 0) throw refused(asked, [...beside, ...caseProblems(subject as CaseReader, asked.facts, asked.options)]);
  try {
    return action.answer(subject, asked, language);
  } catch (cause) {
    if (cause instanceof InputError) throw refused(asked, problemsIn(subject, asked, cause));
    throw cause;
  }
}

/** What is not as a case is to be is no case; all else is one that cannot be assessed. */
function refused({ unread }: CaseAsked, problems: readonly Problem[]): Refused {
  return unread.length > 0 ? new Refused('request', { expected: EXPECTED }, problems) : new Refused('facts', {}, problems);
}

/** What could not be read, and what else cannot: options are read before facts, but a client is told of all at once. */
function problemsIn(subject: Subject, { facts, options }: CaseAsked, cause: InputError): Problem[] {
  return cause.of === 'facts' ? placed(cause) : caseProblems(subject as CaseReader, facts, options);
}

import { InputError, type Problem, show } from '../engine/problem.js';
import type { StatementOptions } from './statement.js';

/** @throws InputError for a language or an amount that cannot be read */
export function refuseUnreadable(options: Partial<StatementOptions>): void {
  const problems = statementOptionProblems(options);
  if (problems.length > 0) throw new InputError('options', problems);
}

/** What cannot be read of how something is to be told. */
export function statementOptionProblems({ language, appliedFor }: Partial<StatementOptions>): Problem[] {
  return [
    ...(language === 'da' || language === 'en'
      ? []
      : [{ path: 'language', code: 'unexpected', expected: 'da or en', received: show(language) } as const]),
    ...(appliedFor === undefined || (typeof appliedFor === 'string' && /^\d{1,9}(\.\d{1,2})?$/.test(appliedFor))
      ? []
      : [
          {
            path: 'appliedFor',
            code: 'unexpected',
            expected: 'an amount as a text, such as "550.00"',
            received: show(appliedFor),
          } as const,
        ]),
  ];
}

import { statementText } from '../../reasons/text.js';
import { statementOfCalculation, statementOfReasons } from '../../statement-of-reasons.js';
import type { Answered } from './answer.js';

/** An answer as a caseworker would write it: the statement of reasons, or what was calculated and why. */
export function inDanish(answer: Exclude<Answered, { readonly kind: 'every-reading' }>): string {
  if (answer.kind === 'calculated') return statementText(statementOfCalculation(answer.calculated, { language: 'da' }));
  return answer.statement?.text ?? statementText(statementOfReasons(answer.assessment, { language: 'da' }));
}

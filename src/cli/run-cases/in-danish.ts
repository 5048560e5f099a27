import { calculationWriter } from '../../reasons/calculated.js';
import { statementText } from '../../reasons/text.js';
import { statementWriter } from '../../reasons/writer.js';
import { loadedWording } from '../commands/loaded.js';
import type { Answered } from './answer.js';

/** An answer as a caseworker would write it: the statement of reasons, or what was calculated and why. */
export async function inDanish(answer: Exclude<Answered, { readonly kind: 'every-reading' }>): Promise<string> {
  if (answer.kind === 'calculated') {
    const { calculated } = answer;
    return statementText(calculationWriter(await loadedWording(calculated.calculation))(calculated, { language: 'da' }));
  }
  if (answer.statement !== undefined) return answer.statement.text;
  const { assessment } = answer;
  return statementText(statementWriter(await loadedWording(assessment.scheme))(assessment, { language: 'da' }));
}

import { InputError } from '../../engine/problem.js';
import type { Language } from '../../engine/texts.js';
import { said } from '../help/said.js';
import { Misuse } from '../io/io.js';
import { printProblems } from './problems.js';
import { wrapLines } from './wrap.js';

/** Why a run could not go on, for a person: what was said, and every problem below it. */
export function causeInWords(cause: unknown, language: Language): string {
  const problems = cause instanceof Misuse || cause instanceof InputError ? cause.problems : [];
  const told = wrapLines(`regelvaerk: ${said(headOf(cause), language)}`);
  return `${told}\n${printProblems(problems, language)}`;
}

function headOf(cause: unknown): string {
  if (cause instanceof InputError) return `the ${cause.of} cannot be read:`;
  if (cause instanceof Misuse) return cause.said;
  return cause instanceof Error ? cause.message : String(cause);
}

import { describe, type Problem } from '../engine/problem.js';
import type { Language } from '../engine/texts.js';

/** What is wrong, as a sentence that names the place. */
export function problemInWords(problem: Problem, language: Language): string {
  if (language === 'en') return `${describe(problem)}.`;
  const { path, code, nearest } = problem;
  const where = path === '' ? '' : `»${path}«: `;
  const guess = nearest === undefined ? '' : ` Mente du »${nearest}«?`;
  if (code === 'unknown-key') return `${where}Feltet findes ikke.${guess}`;
  return `${where}${code === 'contradiction' ? 'Værdien passer ikke med resten.' : 'Værdien passer ikke her.'}${guess}`;
}

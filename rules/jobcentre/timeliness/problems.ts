import type { Problem } from '../../../src/engine/problem.js';
import type { TimelinessFacts } from './facts.js';

/** Facts that contradict each other: nobody is exempt for longer than the period. */
export function timelinessProblems({ exemptMonths, periodMonths }: TimelinessFacts): readonly Problem[] {
  if (exemptMonths === undefined || periodMonths === undefined || exemptMonths <= periodMonths) return [];
  const expected = `at most the ${periodMonths} months of the period`;
  return [{ path: 'exemptMonths', code: 'contradiction', expected, received: String(exemptMonths) }];
}

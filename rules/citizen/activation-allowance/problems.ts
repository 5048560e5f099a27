import type { Day } from '../../../src/engine/day.js';
import { contains, daysIn, monthOf } from '../../../src/engine/period.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { AllowanceLaw } from './law.js';
import { numberProblems } from './target-groups.js';

/** Facts that contradict each other or the law of the day. */
export function contradictions(facts: ActivationAllowanceFacts, { act, groups }: AllowanceLaw, on: Day): readonly Problem[] {
  const numbers = numberProblems(facts.targetGroup, act.value.id, groups.value);
  const days = dayProblems(facts, on);
  return days.length === 0 ? numbers : [...numbers, ...days];
}

const NONE: readonly Problem[] = [];

function dayProblems({ participates, participationPeriod: period, daysInMonth }: ActivationAllowanceFacts, on: Day): readonly Problem[] {
  if (daysInMonth === undefined && (period === undefined || contains(period, on))) return NONE;
  const month = on.slice(0, 7);
  const outside = participates === true && period !== undefined && (period.from.slice(0, 7) > month || period.to.slice(0, 7) < month);
  const most = daysInMonth === undefined ? 0 : daysIn(monthOf(on));
  if (!outside && (daysInMonth === undefined || daysInMonth <= most)) return NONE;
  const problems: Problem[] = [];
  if (outside) {
    const expected = `a period that touches ${month}, the month judged, because participates is true`;
    problems.push({ path: 'participationPeriod', code: 'contradiction', expected, received: `${period.from} to ${period.to}` });
  }
  if (daysInMonth !== undefined && daysInMonth > most) {
    problems.push({
      path: 'daysInMonth',
      code: 'contradiction',
      expected: `at most the ${most} days of ${month}`,
      received: String(daysInMonth),
    });
  }
  return problems;
}

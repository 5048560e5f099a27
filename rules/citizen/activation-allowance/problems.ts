import type { Day } from '../../../src/engine/day.js';
import { contains, daysIn, monthOf, shared } from '../../../src/engine/period.js';
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

function dayProblems(
  { participates, participationPeriod: period, daysInMonth = 0 }: ActivationAllowanceFacts,
  on: Day,
): readonly Problem[] {
  if (daysInMonth === 0 && (period === undefined || contains(period, on))) return NONE;
  const month = monthOf(on);
  const taken = period && shared(period, month);
  const problems: Problem[] = [];
  if (participates === true && period !== undefined && taken === undefined) {
    const expected = `a period that touches ${on.slice(0, 7)}, the month judged, because participates is true`;
    problems.push({ path: 'participationPeriod', code: 'contradiction', expected, received: `${period.from} to ${period.to}` });
  }
  const most = daysIn(taken ?? month);
  if (daysInMonth > most) {
    const expected = `at most the ${most} days of ${taken === undefined ? on.slice(0, 7) : `participation in ${on.slice(0, 7)}`}`;
    problems.push({ path: 'daysInMonth', code: 'contradiction', expected, received: String(daysInMonth) });
  }
  return problems;
}

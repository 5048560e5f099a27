import type { Day } from '../../../src/engine/day.js';
import { contradiction, overlaps } from '../../../src/engine/list-problems.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { WorkRequirementFacts } from './facts.js';
import { tooManyHours } from './hours-a-day.js';
import type { WorkRequirementLaw } from './law.js';

const HOURS_A_DAY = 24;

/** Facts that contradict each other or the day judged. */
export function contradictions(facts: WorkRequirementFacts, _: WorkRequirementLaw, on: Day): readonly Problem[] {
  const { helpPeriods, pauses, hours } = facts;
  return [
    ...overlaps('helpPeriods', helpPeriods?.items ?? []),
    ...overlaps('pauses', pauses?.items ?? [], 'ground'),
    ...overlaps('hours', hours?.items ?? [], 'employer'),
    ...tooManyHours(hours?.items ?? [], HOURS_A_DAY),
    ...reductionProblems(facts, on),
    ...applicationProblems(facts, on),
  ];
}

function reductionProblems({ reduced, reducedFrom }: WorkRequirementFacts, on: Day): Problem[] {
  if (reducedFrom === undefined) return [];
  return [
    ...(reduced === true ? [] : [contradiction('reducedFrom', 'no first day of a reduction unless reduced is true', reducedFrom)]),
    ...notAfter('reducedFrom', reducedFrom, on),
  ];
}

function applicationProblems({ appliedOn, benefit, rateBase }: WorkRequirementFacts, on: Day): Problem[] {
  const suLevel = rateBase === 'su-level' && benefit !== undefined && benefit !== 'uddannelseshjaelp';
  return [
    ...(appliedOn === undefined ? [] : notAfter('appliedOn', appliedOn, on)),
    ...(suLevel ? [contradiction('rateBase', 'su-level only with uddannelseshjaelp', benefit)] : []),
  ];
}

function notAfter(path: string, day: Day, on: Day): Problem[] {
  return day <= on ? [] : [contradiction(path, `a day not after ${on}, the day judged`, day)];
}

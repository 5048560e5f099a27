import type { Day } from '../../days.js';
import { contradiction, overlaps, type Problem } from '../../define.js';
import { correctedHours, correctionProblems, isCorrection } from './corrected-hours.js';
import type { WorkRequirementFacts } from './facts.js';
import { tooManyHours } from './hours-a-day.js';

const HOURS_A_DAY = 24;

/** Facts that contradict each other or the day judged. */
export function contradictions(facts: WorkRequirementFacts, on: Day): Problem[] {
  const { helpPeriods, pauses, hours, reduced, reducedFrom, appliedOn, benefit, rateBase } = facts;
  const lines = hours?.items ?? [];
  const isReduced = reducedFrom === undefined || reduced === true;
  const isSuLevel = rateBase === 'su-level' && benefit !== undefined && benefit !== 'uddannelseshjaelp';
  return [
    ...overlaps('helpPeriods', helpPeriods?.items ?? []),
    ...overlaps('pauses', pauses?.items ?? [], 'ground'),
    ...overlaps('hours', lines, 'employer', isCorrection),
    ...correctionProblems(lines),
    ...tooManyHours(correctedHours(lines), HOURS_A_DAY),
    ...(isReduced ? [] : [contradiction('reducedFrom', 'no first day of a reduction unless reduced is true', reducedFrom)]),
    ...notAfter(on, 'reducedFrom', reducedFrom),
    ...notAfter(on, 'appliedOn', appliedOn),
    ...(isSuLevel ? [contradiction('rateBase', 'su-level only with uddannelseshjaelp', benefit)] : []),
  ];
}

function notAfter(on: Day, path: string, day: Day = on): Problem[] {
  return day <= on ? [] : [contradiction(path, `a day not after ${on}, the day judged`, day)];
}

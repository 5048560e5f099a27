import type { Day } from '../../../src/engine/day.js';
import { Exact } from '../../../src/engine/kroner.js';
import { contradiction, overlaps } from '../../../src/engine/list-problems.js';
import { daysIn } from '../../../src/engine/period.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { Work, WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';

/** Facts that contradict each other or the day judged. */
export function contradictions(facts: WorkRequirementFacts, _: WorkRequirementLaw, on: Day): readonly Problem[] {
  const { helpPeriods, pauses, hours } = facts;
  return [
    ...overlaps('helpPeriods', helpPeriods?.items ?? []),
    ...overlaps('pauses', pauses?.items ?? [], 'ground'),
    ...overlaps('hours', hours?.items ?? [], 'employer'),
    ...tooManyHours(hours?.items ?? []),
    ...reductionProblems(facts, on),
    ...applicationProblems(facts, on),
  ];
}

const HOURS_A_DAY = 24;

/** Nobody works more hours than the days have, for however many employers: lines of the same days are added up. */
function tooManyHours(lines: readonly Work[]): Problem[] {
  const worked = new Map<string, Exact>();
  return lines.flatMap((line, index) => {
    const days = `${line.from}/${line.to}`;
    const total = (worked.get(days) ?? new Exact(0)).plus(line.hours);
    worked.set(days, total);
    const most = HOURS_A_DAY * daysIn(line);
    if (total.lte(most)) return [];
    return [
      contradiction(`hours.items[${index}].hours`, `at most ${most} hours on these days, all employers taken together`, total.toFixed()),
    ];
  });
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

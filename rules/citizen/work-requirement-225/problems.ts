import type { Day } from '../../../src/engine/day.js';
import { daysIn, type Period } from '../../../src/engine/period.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { Work, WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';
import { overlapping } from './overlapping.js';

/** Facts that contradict each other or the day judged. */
export function contradictions(facts: WorkRequirementFacts, _: WorkRequirementLaw, on: Day): readonly Problem[] {
  const { helpPeriods, pauses, hours } = facts;
  return [
    ...overlaps('helpPeriods', helpPeriods?.items, () => 'help', 'periods of help that do not overlap'),
    ...overlaps('pauses', pauses?.items, ({ ground }) => ground, 'days of one ground that do not overlap'),
    ...overlaps('hours', hours?.items, ({ employer }) => employer, 'periods of one employer that do not overlap, each stated once'),
    ...(hours?.items ?? []).flatMap(tooManyHours),
    ...reductionProblems(facts, on),
    ...applicationProblems(facts, on),
  ];
}

function overlaps<T extends Period>(list: string, items: readonly T[] = [], keyOf: (item: T) => string, expected: string): Problem[] {
  return overlapping(items, keyOf).map((index) => {
    const { from, to } = items[index] as T;
    return contradiction(`${list}.items[${index}]`, expected, `${from} to ${to}`);
  });
}

const HOURS_A_DAY = 24;

function tooManyHours(work: Work, index: number): Problem[] {
  const most = HOURS_A_DAY * daysIn(work);
  if (work.hours <= most) return [];
  return [contradiction(`hours.items[${index}].hours`, `at most the ${most} hours of the period`, String(work.hours))];
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

function contradiction(path: string, expected: string, received: string): Problem {
  return { path, code: 'contradiction', expected, received };
}

import type { Finding, Question } from '../../engine/assessment.js';
import type { Citation } from '../../engine/citation.js';
import type { AnyScheme } from '../../engine/types-of.js';
import { byOutcome, findingsIn, type Tried } from './citizen.js';
import type { Explored } from './explore.js';
import { type Fault, fault } from './fault.js';

type Kinds = Pick<Explored, 'kinds'>;

/** What a guideline does not say, each once: cases that differ in a number only lack the same. */
export function unsettled({ uncovered }: Pick<Explored, 'uncovered'>): Fault[] {
  const alike = new Map([...uncovered].reverse().map(([missing, fallen]) => [missing.replace(/\d+(\.\d+)?/g, '#'), { missing, fallen }]));
  return [...alike.values()].map(({ missing, fallen }) =>
    fault('gap', missing, `the guideline leaves a case unsettled: ${missing}`, fallen),
  );
}

/** Open questions that a guideline could settle in its own words, and that a case turns on: shown by whoever is asked the least besides. */
export function leftOpen({ readings }: AnyScheme, { kinds }: Kinds): Fault[] {
  const own = Object.keys(readings).filter((reading) => readings[reading]?.leftBy === 'guideline');
  return own.flatMap((reading) => {
    const turning = kinds.filter((tried) => asked(tried).some((question) => question.kind === 'reading' && question.reading === reading));
    const [least] = turning.sort((a, b) => asked(a).length - asked(b).length);
    return least === undefined ? [] : [fault('gap', reading, `the guideline leaves a case unsettled: ${reading}`, least)];
  });
}

/** Where nobody at all was awarded anything: somebody for whom the least stood in the way. */
export function neverAwarded({ kinds }: Kinds): Fault[] {
  const [nearest] = [...kinds].sort((a, b) => byOutcome(a, b) || failedIn(a).length - failedIn(b).length);
  if (nearest === undefined || nearest.answer.outcome === 'fulfilled') return [];
  return [fault('never-awarded', 'award', 'nobody was awarded anything', nearest)];
}

/** Conditions of the guideline that failed only for those whom another condition refused too: they decide nothing. */
export function neverDecisive(guideline: object, { kinds }: Kinds): Fault[] {
  const refused = kinds.map((tried) => ({ tried, failed: failedIn(tried) }));
  const alone = new Set(refused.flatMap(({ failed }) => (failed.length === 1 ? failed.map(({ condition }) => condition) : [])));
  const cites = citesIn(guideline);
  const idle = new Map<string, Tried>();
  for (const { tried, failed } of refused)
    for (const { condition, cite } of failed)
      if (!alone.has(condition) && !idle.has(condition) && cites.some((stated) => isCited(stated, cite))) idle.set(condition, tried);
  return [...idle].map(([condition, tried]) => fault('never-decisive', condition, `nobody was refused by ${condition} alone`, tried));
}

function asked({ answer }: Tried): readonly Question[] {
  return answer.outcome === 'open' ? answer.questions : [];
}

function failedIn({ answer }: Tried): readonly Finding[] {
  return findingsIn(answer).filter(({ status, within }) => status === 'failed' && within === undefined);
}

/** Every citation that stands in a guideline. */
function citesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cite' ? [inner as object] : citesIn(inner)));
}

function isCited(stated: object, cite: Citation): boolean {
  return Object.entries(stated).every(([key, value]) => cite[key as keyof Citation] === value);
}

import type { Cite } from '../../../src/engine/citation.js';
import { type Period, shared, type Window } from '../../../src/engine/period.js';
import type { Step } from '../../../src/engine/step.js';
import { step } from '../../step.js';
import type { WorkRequirementFacts } from './facts.js';
import type { Ground } from './kinds.js';
import type { WorkRequirementLaw } from './law.js';
import { byFirstDay } from './stretches.js';

/** Days that extend the months looked back on: their ground, and where that stands. */
export interface Pause {
  readonly ground: Ground | 'covid-19';
  readonly days: Window;
  readonly cite: Cite;
}

/** The person's own pauses and the pandemic windows as enacted. */
export interface Pauses {
  /** Those on grounds that the act is known to name. */
  readonly named: readonly Pause[];
  /** Those on any other ground. */
  readonly others: readonly Pause[];
}

/** Sorts the person's pauses by whether their ground is named. */
export function pausesOf({ pauses }: Pick<WorkRequirementFacts, 'pauses'>, { pauseGrounds, pandemic }: WorkRequirementLaw): Pauses {
  const { value: grounds, cite } = pauseGrounds;
  const own = (pauses?.items ?? []).map(({ ground, from, to }) => ({ ground, days: { from, to }, cite }));
  return {
    named: [...own.filter(({ ground }) => grounds.includes(ground)), ...pandemic],
    others: own.filter(({ ground }) => !grounds.includes(ground)),
  };
}

/** A step for every stretch of a pause in a period, in order. */
export function pauseSteps(period: Period, pauses: readonly Pause[]): Step[] {
  const parts = pauses.flatMap(({ days, ground, cite }) => {
    const part = shared(period, days);
    return part === undefined ? [] : [{ from: part.from, to: part.to, ground, cite }];
  });
  return parts.sort(byFirstDay).map(({ from, to, ground, cite }) => step(`pause-${ground}`, `${from}/${to}`, 'period', cite));
}

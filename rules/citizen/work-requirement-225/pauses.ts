import type { Cite } from '../../../src/engine/citation.js';
import type { Day } from '../../../src/engine/day.js';
import { type Period, shared, type Window } from '../../../src/engine/period.js';
import type { Step } from '../../../src/engine/step.js';
import { step } from '../../step.js';
import type { OwnPause, WorkRequirementFacts } from './facts.js';
import type { Ground } from './kinds.js';
import type { WorkRequirementLaw } from './law.js';
import { byFirstDay, partsIn } from './stretches.js';

/** Days that extend the months looked back on: their ground, and where that stands. */
export interface Pause {
  readonly ground: Ground | 'covid-19';
  readonly days: Window;
  readonly cite: Cite;
}

/** Pauses in order, and the stretches they make together: a day that several of them have stands once. */
export interface Paused {
  readonly pauses: readonly Pause[];
  readonly stretches: readonly Period[];
}

/** The person's own pauses and the pandemic windows as enacted. */
export interface Pauses {
  /** Those on grounds that the act is known to name. */
  readonly named: Paused;
  /** Those on any other ground too; the same where there is none. */
  readonly all: Paused;
}

/** Sorts the pauses by whether their ground is named, and merges their days up to the last one looked at: once, for every reading. */
export function pausesOf({ pauses }: Pick<WorkRequirementFacts, 'pauses'>, law: WorkRequirementLaw, last: Day): Pauses {
  const items = pauses?.items ?? [];
  const { cite } = law.pauseGrounds;
  const own = ({ ground, from, to }: OwnPause) => ({ ground, days: { from, to }, cite });
  const others = items.filter((item) => !isNamed(item, law)).map(own);
  const known = [...items.filter((item) => isNamed(item, law)).map(own), ...law.pandemic];
  const named = together(known, last);
  return { named, all: others.length === 0 ? named : together([...known, ...others], last) };
}

/** The act names a ground for a pause where it does so from its first day on. */
function isNamed({ ground, from }: OwnPause, { grounds }: WorkRequirementLaw): boolean {
  return grounds.every(({ value, days: { to } }) => value.includes(ground) || (to !== undefined && to < from));
}

function together(all: readonly Pause[], last: Day): Paused {
  const pauses = [...all].sort((a, b) => byFirstDay(a.days, b.days));
  const from = pauses[0]?.days.from ?? last;
  const windows = pauses.map(({ days }) => days);
  return { pauses, stretches: partsIn({ from, to: last }, windows) };
}

/** A step for every stretch of a pause in a period, in order. */
export function pauseSteps(period: Period, pauses: readonly Pause[]): Step[] {
  return pauses.flatMap(({ days, ground, cite }) => {
    const part = shared(period, days);
    return part === undefined ? [] : [step(`pause-${ground}`, `${part.from}/${part.to}`, 'period', cite)];
  });
}

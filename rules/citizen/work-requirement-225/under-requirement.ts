import { type Period, partsOutside, type Window } from '../../days.js';
import { type ForwardLaw, type PausesFacts, type Reckoning, underEachReckoning } from './forward.js';
import { type Counted, type HoursFacts, type HoursLaw, hoursOn } from './hours.js';
import { isStillUnder, type RegainingFacts } from './regaining.js';
import { tellHours } from './tell-hours.js';
import type { AtWork } from './window.js';

/** § 13 f, stk. 1, nr. 2, and stk. 14: tells whether the documented hours are too few, before a reduction or after one. */
export function isUnderRequirement(
  facts: RegainingFacts & { readonly reduced: boolean },
  law: HoursLaw & ForwardLaw,
  at: AtWork<RegainingFacts>,
): boolean {
  return facts.reduced ? isStillUnder(facts, law, at) : isUnder(facts, law, at);
}

/** Counts the hours of the days that a new reduction rests on, those of one window once, however many ways come to it. */
function isUnder(facts: HoursFacts & PausesFacts, law: HoursLaw & ForwardLaw, at: AtWork<HoursFacts & PausesFacts>): boolean {
  const windows: readonly Window[] = law.pandemic.map(({ days }) => days);
  const known = at.once('hours', () => new Map<string, Counted>());
  const count = (days: readonly Period[]): Counted => {
    const key = days.map(({ from, to }) => `${from}/${to}`).join();
    const hours = known.get(key) ?? hoursOn(days, facts, law);
    known.set(key, hours);
    return hours;
  };
  return underEachReckoning(facts, law, at, ({ window, step, paused }: Reckoning) => {
    if (window === undefined) return false;
    const tell = (days: readonly Period[]) => () => tellHours({ window, step, paused, hours: count(days) }, law, at);
    return at.ask('hours-in-pandemic', { everyone: tell([window]), 'reduced-only': tell(partsOutside(window, windows)) });
  });
}

import { addDays, type Day, firstOfMonth } from '../../days.js';
import { type ForwardLaw, nextFirst, type PausesFacts, type Reckoning, underEachReckoning } from './forward.js';
import { showPauses } from './pauses.js';
import type { AtWork } from './window.js';

/** § 13 f, stk. 12-13, § 13 g, stk. 2, and § 13 h: tells whether the day by which the hours must be there has come, or pauses put it off. */
export function isNotPutOff(facts: PausesFacts, law: ForwardLaw, at: AtWork<PausesFacts>): boolean {
  return underEachReckoning(facts, law, at, ({ months, window, paused }: Reckoning) => {
    const first = nextFirst(at.on);
    at.show('effect', first, 'date');
    if (window !== undefined) {
      at.show('last-day', window.to, 'date');
      return true;
    }
    showPauses(months, paused, at);
    return false;
  });
}

interface ReducedFacts extends PausesFacts {
  readonly reducedFrom: Day;
}

/**
 * The same of a reduction that was decided: tells whether the day had come when help was first reduced. One that was put off then goes on
 * resting on a decision that could not be made.
 */
export function wasNotPutOff(facts: ReducedFacts, law: ForwardLaw, at: AtWork<PausesFacts>): boolean {
  return isNotPutOff(facts, law, { ...at, on: addDays(firstOfMonth(facts.reducedFrom), -1) });
}

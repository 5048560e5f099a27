import { type Day, firstOfMonth, missingDays, type Period, shared } from '../../days.js';
import type { ForwardLaw, PausesFacts } from './forward.js';
import { type HoursFacts, type HoursLaw, hoursOn } from './hours.js';
import { pausesOf } from './pauses.js';
import { tellHours } from './tell-hours.js';
import { type AtWork, lookedBack, monthsBefore, underEachWay } from './window.js';

/** What tells whether full help is regained. */
export interface RegainingFacts extends HoursFacts, PausesFacts {
  readonly reducedFrom?: Day | undefined;
}

/**
 * § 13 f, stk. 14: tells whether the hours worked since the reduction are too few to regain full help. Here pauses make the look back longer:
 * nothing is put off.
 */
export function isStillUnder(facts: RegainingFacts, law: HoursLaw & ForwardLaw, at: AtWork<RegainingFacts>): boolean {
  const { pauses, reducedFrom } = facts;
  const months = monthsBefore(firstOfMonth(at.on), law.lookBack);
  const paused = at.once('pauses', () => pausesOf(pauses?.items ?? [], law, law.pandemic));
  const count = (window: Period, looked: Period, step: string): boolean => {
    const since = shared(window, { from: reducedFrom ?? window.from });
    const hours = hoursOn(since === undefined ? [] : [since], facts, law);
    if (hours.tooFew === false && reducedFrom === undefined) return at.lack('reducedFrom');
    const unknown = reducedFrom !== undefined && reducedFrom >= window.from ? undefined : missingDays(pauses, looked);
    if (hours.tooFew === true && unknown !== undefined) return at.lack('pauses', unknown);
    return tellHours({ window, step, paused, hours, since: reducedFrom }, law, at);
  };
  if (!paused.stretches.some((stretch) => shared(months, stretch) !== undefined)) return count(months, months, 'window');
  return underEachWay(at, (way) => {
    const window = lookedBack(months, paused.stretches, way);
    return count(window, way.within === 'once' ? months : window, `window-back-${way.extension}`);
  });
}

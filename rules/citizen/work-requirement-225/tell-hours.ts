import type { Day, Period } from '../../days.js';
import type { Ruling } from '../../define.js';
import type { Counted, HoursFacts } from './hours.js';
import { type Paused, showPauses } from './pauses.js';
import type { AtWork } from './window.js';

/** Hours that were counted, the days in which, and how these came about. */
interface Told {
  readonly window: Period;
  readonly step: string;
  readonly paused: Paused;
  readonly hours: Counted;
  /** The first day whose hours count, where the help is reduced already. */
  readonly since?: Day | undefined;
}

/** Tells whether hours are too few, with their window, each pause in it, how many count and why others do not; or what must be known to. */
export function tellHours(
  { window, step, paused, hours, since }: Told,
  { lookBack }: { readonly lookBack: Ruling<string> },
  at: AtWork<HoursFacts>,
): boolean {
  const { tooFew, least, most, leftOut } = hours;
  if (typeof tooFew !== 'boolean') return at.lack(tooFew.fact, tooFew.days);
  at.show(step, window, 'period', lookBack);
  showPauses(window, paused, at);
  if (since !== undefined) at.show('counted-from', since, 'date', lookBack);
  at.show('hours-counted', tooFew ? most : least, 'hours');
  for (const [why, left] of leftOut) at.show(`left-out-${why}`, left, 'hours');
  return tooFew;
}

import type { Day, Period } from '../../days.js';
import type { OptionOf, Timeline } from '../../define.js';
import type { CountingReadings } from './readings.js';

/** How the target on offers is reckoned where the window holds days of two orders. */
export type AcrossOrders = OptionOf<CountingReadings, 'across-orders'>;

/** The last day whose efforts are reckoned by an order that another has replaced; `undefined` where that is not known yet. */
export function lastOfOldOrder({ rows: [kept] }: Timeline<boolean>): Day | undefined {
  return kept?.days.to;
}

/**
 * The order by which the target on offers is reckoned over a window: the old one up to the last day whose efforts it keeps, the new
 * one after that day, and both where the window lies across it.
 * @param until the last day whose efforts are reckoned by the old order; left out: there is no other order
 * @see Executive order 301 of 20 March 2023, § 14(2)
 */
export function reckonedBy({ from, to }: Period, until: Day | undefined): 'old-order' | 'new-order' | 'both' {
  if (until === undefined || from > until) return 'new-order';
  return to > until ? 'both' : 'old-order';
}

/** The order by which the target is reckoned over a window, where one was chosen for a window across two; `undefined` where none was. */
export function orderFor(window: Period, until: Day | undefined, across: AcrossOrders | undefined): AcrossOrders | undefined {
  const reckoned = reckonedBy(window, until);
  return reckoned === 'both' ? across : reckoned;
}

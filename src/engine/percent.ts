import type { Decimal } from 'decimal.js';
import { Exact } from './kroner.js';

const HUNDRED = 100;

/** So many per cent of an amount: `percentOf('387519.40', 80)` is 310015.52. */
export function percentOf(amount: Decimal.Value, percent: Decimal.Value): Exact {
  return new Exact(amount).times(percent).dividedBy(HUNDRED);
}

/** The amount that something is so many per cent of: `wholeOf('775000.00', 80)` is 968750. */
export function wholeOf(part: Decimal.Value, percent: Decimal.Value): Exact {
  return new Exact(part).times(HUNDRED).dividedBy(percent);
}

/** A part of something in per cent: `inPercent(13, 18)` is 72.2222... */
export function inPercent(part: Decimal.Value, whole: Decimal.Value): Exact {
  return new Exact(part).times(HUNDRED).dividedBy(whole);
}

/** What is left of the whole beside so many per cent: `restOf(65)` is 35. */
export function restOf(percent: Decimal.Value): Exact {
  return new Exact(HUNDRED).minus(percent);
}

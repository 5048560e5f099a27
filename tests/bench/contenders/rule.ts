import type { Case } from '../cases.js';
import figures from '../figures.json' with { type: 'json' };

/** What the rule written by hand answers. */
export interface Ruled {
  readonly outcome: 'fulfilled' | 'not-fulfilled' | 'no answer';
  readonly amount: number | null;
  /** The conditions that failed. */
  readonly failed: readonly string[];
}

const { groups, offers, leastKm, steps, ceiling } = figures;
const MONTH = { from: '2019-04-01', to: '2019-04-30' };

/** The conditions that failed, every one. */
export function failedOf({ targetGroup, participates, offer, walkingKm }: Case): string[] {
  const failed: string[] = [];
  if (!groups.includes(targetGroup)) failed.push('target-group');
  if (!participates) failed.push('participation');
  if (!offers.includes(offer)) failed.push('offer');
  if (!(walkingKm >= leastKm)) failed.push('walking-distance');
  return failed;
}

/** Tells whether the case is the one the rule is written for: the whole month, and nothing awarded beside it. */
export function isWholeMonth({ participationPeriod, otherAllowances }: Partial<Case>): boolean {
  if (participationPeriod === undefined || otherAllowances === undefined) return false;
  const { covers, items } = otherAllowances;
  const whole = participationPeriod.from <= MONTH.from && participationPeriod.to >= MONTH.to;
  return whole && covers.from <= MONTH.from && covers.to >= MONTH.to && items.length === 0;
}

/** The rule as a careful programmer writes it: no validation, no citation, no working. */
export function ruled(given: Case): Ruled {
  const failed = failedOf(given);
  if (failed.length > 0) return { outcome: 'not-fulfilled', amount: null, failed };
  if (!isWholeMonth(given)) return { outcome: 'no answer', amount: null, failed };
  for (const { upTo, amount } of steps) {
    if (given.zones <= upTo) return { outcome: 'fulfilled', amount: Math.min(amount, ceiling), failed };
  }
  return { outcome: 'no answer', amount: null, failed };
}

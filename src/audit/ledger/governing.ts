import { covers, type Period } from '../../engine/period.js';
import { byFirstDay } from '../../engine/stretches.js';
import type { Claim } from './claim.js';
import type { Entry } from './entry.js';

/**
 * The line by whose facts a claim is judged: of those that were not reversed the last decided, if it is about all the days that the
 * others are, or the award is for the month and all are parts of it by the same facts. `undefined` where it is about some of them only, so
 * that nothing tells what was due for the rest.
 */
export function governing<F>(claim: Claim<F>, reversed: ReadonlySet<number>): Entry<F> | undefined {
  const kept = claim.filter((_, place) => !reversed.has(place));
  const lines = kept.length === 0 ? claim : kept;
  const last = lines.at(-1) as Entry<F>;
  const periods = lines.map(({ told }) => told.period);
  const isOne = last.monthly !== undefined && lines.every(({ same }) => same === last.same) && standApart(periods);
  return isOne || covers(last.told.period, spanOf(periods)) ? last : undefined;
}

/** Whether periods are the same days or share none. */
function standApart(periods: readonly Period[]): boolean {
  const each = [...new Map(periods.map((period) => [`${period.from}/${period.to}`, period])).values()].sort(byFirstDay);
  return each.every((period, place) => place === 0 || (each[place - 1] as Period).to < period.from);
}

/** From the first day of some periods to the last. */
export function spanOf(periods: readonly Period[]): Period {
  const from = periods.map((period) => period.from).sort()[0] as string;
  const to = periods.map((period) => period.to).sort()[periods.length - 1] as string;
  return { from, to };
}

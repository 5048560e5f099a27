import { covers, type Period } from '../../engine/period.js';
import type { Claim } from './claim.js';
import type { Entry } from './entry.js';

/**
 * The line by whose facts a claim is judged: of those that were not reversed the last decided, if it is about all the days that the
 * others are. `undefined` where it is about some of them only, so that nothing tells what was due for the rest.
 */
export function governing<F>(claim: Claim<F>, reversed: ReadonlySet<number>): Entry<F> | undefined {
  const kept = claim.filter((_, place) => !reversed.has(place));
  const lines = kept.length === 0 ? claim : kept;
  const days = spanOf(lines.map(({ told }) => told.period));
  const last = lines.at(-1) as Entry<F>;
  return covers(last.told.period, days) ? last : undefined;
}

function spanOf(periods: readonly Period[]): Period {
  const from = periods.map((period) => period.from).sort()[0] as string;
  const to = periods.map((period) => period.to).sort()[periods.length - 1] as string;
  return { from, to };
}

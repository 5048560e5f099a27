import { shared } from '../../engine/period.js';
import type { Entry } from './entry.js';

/** Lines about the same days of one citizen, in the order they were decided. */
export type Claim<F> = readonly Entry<F>[];

/**
 * Finds the claims in a citizen's month. Lines that share a day are about one claim, unless the fact that tells claims apart differs;
 * what takes back takes from a claim of its own kind and, where there is none, from the others of its days.
 */
export function claimsOf<F>(entries: readonly Entry<F>[]): Claim<F>[] {
  let claims: Entry<F>[][] = [];
  for (const entry of entries) {
    const overlapping = claims.filter((claim) => claim.some((other) => shared(other.told.period, entry.told.period) !== undefined));
    const alike = overlapping.filter((claim) => claim.some(({ apart }) => apart === entry.apart));
    const joining = alike.length === 0 && Number(entry.told.amount) < 0 ? overlapping : alike;
    const one = [...joining.flat(), entry];
    claims = [...claims.filter((claim) => !joining.includes(claim)), one];
  }
  return claims;
}

import { shared } from '../../engine/period.js';
import type { Entry } from './entry.js';

/** Lines about the same days of one citizen, in the order they were decided. */
export type Claim<F> = readonly Entry<F>[];

/**
 * Finds the claims in a citizen's month. Lines that share a day are about one claim, unless the fact that tells claims apart differs; what
 * is awarded by the month is one claim too where the facts are the same, whatever days of it each part names, and a reduction always is.
 * What takes back takes from a claim of its own kind and, where there is none, from the others of its days.
 */
export function claimsOf<F>(entries: readonly Entry<F>[]): Claim<F>[] {
  let claims: Entry<F>[][] = [];
  for (const entry of entries) {
    const overlapping = claims.filter((claim) => claim.some((other) => shared(other.told.period, entry.told.period) !== undefined));
    const alike = claims.filter(
      (claim) => claim.some((other) => isPartOfOne(other, entry)) || (overlapping.includes(claim) && isAlike(claim, entry)),
    );
    const joining = alike.length === 0 && Number(entry.told.amount) < 0 ? overlapping : alike;
    const one = [...joining.flat(), entry];
    claims = [...claims.filter((claim) => !joining.includes(claim)), one];
  }
  return claims;
}

function isAlike<F>(claim: Claim<F>, { apart }: Entry<F>): boolean {
  return claim.some((other) => other.apart === apart);
}

function isPartOfOne<F>(other: Entry<F>, { monthly, same }: Entry<F>): boolean {
  return monthly === 'one' || (monthly === 'each' && other.same === same);
}

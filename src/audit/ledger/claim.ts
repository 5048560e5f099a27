import { shared } from '../../engine/period.js';
import type { Entry } from './entry.js';

/** Lines about the same days of one citizen, in the order they were decided. */
export type Claim<F> = readonly Entry<F>[];

/**
 * Finds the claims in a citizen's month. Lines that share a day are about one claim, unless the fact that tells claims apart differs; what
 * is awarded by the month is one claim whatever days of it each line names, and a reduction always is. What takes back takes from a
 * claim of its own kind and, where there is none, from the others of its days.
 */
export function claimsOf<F>(entries: readonly Entry<F>[]): Claim<F>[] {
  let claims: Entry<F>[][] = [];
  for (const entry of entries) {
    const alike = claims.filter((claim) => claim.some((other) => isOneClaim(other, entry)));
    const takesBack = alike.length === 0 && Number(entry.told.amount) < 0;
    const joining = takesBack ? claims.filter((claim) => claim.some((other) => shareADay(other, entry))) : alike;
    const one = [...joining.flat(), entry];
    claims = [...claims.filter((claim) => !joining.includes(claim)), one];
  }
  return claims;
}

function isOneClaim<F>(other: Entry<F>, entry: Entry<F>): boolean {
  const { monthly, apart } = entry;
  return monthly === 'one' || (other.apart === apart && (monthly === 'each' || shareADay(other, entry)));
}

function shareADay<F>(other: Entry<F>, entry: Entry<F>): boolean {
  return shared(other.told.period, entry.told.period) !== undefined;
}

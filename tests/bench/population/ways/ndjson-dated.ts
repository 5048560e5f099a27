import { commanding } from '../commanding.js';
import { DATED } from '../data.js';
import type { Way } from '../way.js';

/** Other citizens than those of counted columns: their tally is compared with no other. */
const seen = ({ groups }: { readonly groups: readonly { readonly states: readonly number[] }[] }) => ({
  seen: groups.flatMap(({ states }) => states).reduce((sum, citizens) => sum + citizens, 0),
});

export const way: Way = { ...commanding('NDJSON of dated events, validated, as the command', ({ dated }) => dated, seen), most: DATED };

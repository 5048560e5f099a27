import { compareGuidelines } from 'regelvaerk';
import { caseload, type Travel } from './caseload.js';

/** A way to read the estimates of the minutes: who is on the caseload, and whether alternative 1 has the 3 km too. */
export interface Assumption {
  readonly says: string;
  readonly travel: Travel;
  readonly distance: 'applies' | 'does-not-apply';
  /** Whether 0.8 million is what is spent beyond the 109,406 kr. of 2018. */
  readonly net: boolean;
}

/** 833 citizens in three calendar months each are 2,499 months: at 1,000 kr. a month the 2.5 million of alternative 1. */
const CITIZENS = 833;
const NOBODY_NEAR = { near: 0, twoZones: CITIZENS, threeZones: 0, fourZones: 0 };
const SOME_NEAR = { near: 300, twoZones: 300, threeZones: 133, fourZones: 100 };

/** What the estimates may rest on; the minutes print no number of citizens. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    says: 'all live 3 km away or more, and all in two zones: the cheapest that can be',
    travel: NOBODY_NEAR,
    distance: 'does-not-apply',
    net: false,
  },
  { says: 'the same, and 0.8 million is beyond what was spent in 2018', travel: NOBODY_NEAR, distance: 'does-not-apply', net: true },
  {
    says: '300 of 833 live nearer than 3 km, who get nothing but under alternative 1',
    travel: SOME_NEAR,
    distance: 'does-not-apply',
    net: false,
  },
  { says: 'the same, and the 3 km are for alternative 1 too', travel: SOME_NEAR, distance: 'applies', net: false },
];

/** The estimates of the minutes, in millions of kroner. */
export const PRINTED = { adopted: '0.8', flat: '2.5', saving: '0.1' } as const;
const SPENT_2018 = 109_406;

/** What an assumption comes to, in millions of kroner with one decimal, as the minutes print them. */
export function estimatesOf({ travel, distance, net }: Assumption): Record<keyof typeof PRINTED, string> {
  const { guidelines } = compareGuidelines(
    caseload(travel),
    ['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat', 'lyngby-taarbaek-2019-none'],
    // A month is paid whole: the minutes say "pr. måned" and nothing of part months. An assumption as well.
    { readings: { 'part-month': 'whole-amount', 'distance-of-alternative': distance } },
  );
  const [adopted = 0, flat = 0, none = 0] = guidelines.map(({ total, open }) => (open > 0 ? Number.NaN : Number(total)));
  return {
    adopted: inMillions(adopted - (net ? SPENT_2018 : 0)),
    flat: inMillions(flat),
    saving: inMillions(SPENT_2018 - none),
  };
}

function inMillions(kroner: number): string {
  return (kroner / 1_000_000).toFixed(1);
}

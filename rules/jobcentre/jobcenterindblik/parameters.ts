import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import json from './parameters.json' with { type: 'json' };

interface Parameters {
  readonly checked: Period;
  /** Whether the targets have a consequence; `ending` where it is open on which day they ceased to. */
  readonly regime: readonly Row<'in-force' | 'ending' | null>[];
  /** Which twelve months decide; other windows are monitoring. */
  readonly selection: readonly Row<'calendar-year'>[];
  /** Months of the window that is measured. */
  readonly window: readonly Row<number>[];
  readonly conversations: readonly Row<number>[];
  readonly offers: readonly Row<number>[];
  /** Hours of ordinary employment that stand in for an offer. */
  readonly hours: readonly Row<number>[];
  /** The share in % that conversations and offers are compared with. */
  readonly conversationsShare: readonly Row<number>[];
  readonly offersShare: readonly Row<number>[];
  /** Keys of the benefits whose recipients are counted. */
  readonly benefits: readonly Row<readonly string[]>[];
  /** Months of seniority from which a citizen is counted. */
  readonly seniority: readonly Row<number>[];
  /** Months of absence beyond which a citizen is left out: half of the window. */
  readonly absence: readonly Row<number>[];
  /** The figures of Lejre's minutes. */
  readonly lejreConversations: readonly Row<number>[];
  readonly lejreOffers: readonly Row<number>[];
  readonly lejreConversationsShare: readonly Row<number>[];
  readonly lejreOffersShare: readonly Row<number>[];
  readonly lejreSeniority: readonly Row<number>[];
  /** The figures of the agency's page, which bears no date. */
  readonly starOffers: readonly Row<number>[];
  readonly starSeniority: readonly Row<number>[];
  readonly starHours: readonly Row<number>[];
  readonly starOffersShare: readonly Row<number>[];
  /** Days whose efforts are reckoned by the order of 2019 even where they are judged later. */
  readonly oldOrder: readonly Row<true>[];
  /** Years in which missing the target on offers leads to no intensified supervision. */
  readonly offersPause: readonly Row<true>[];
  /** Years in which no jobcentre can come under intensified supervision yet. */
  readonly beforePlacement: readonly Row<true>[];
}

/** The dated figures of the scheme. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;

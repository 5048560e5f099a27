import type { Choice } from '../../../src/engine/choice.js';
import type { Cite } from '../../../src/engine/citation.js';
import type { Governing, Timeline } from '../../../src/engine/governing.js';
import type { LawAccess } from '../../../src/engine/law.js';
import type { OptionOf } from '../../../src/engine/reading.js';
import { parameters } from './parameters.js';
import type { JobcenterindblikReadings } from './readings.js';

/** A source of figures. */
export type FiguresOf = OptionOf<JobcenterindblikReadings, 'figures'>;

/** What governs the targets on the day judged. */
export interface TargetsLaw {
  readonly regime: Governing<'in-force' | 'ending' | null>;
  /** That the calendar year decides. */
  readonly selection: Governing<'calendar-year'>;
  /** The share in % that each source requires of conversations and of offers; left out where its text was not read. */
  readonly shares: Readonly<Record<FiguresOf, { readonly conversations?: Timeline<number>; readonly offers: Timeline<number> }>>;
  /** Days whose efforts are reckoned by the order before, even where they are judged later. */
  readonly oldOrder: Timeline<true>;
  /** Years in which missing the target on offers has no consequence. */
  readonly offersPause: Timeline<true>;
  /** Years in which no jobcentre can come under supervision yet. */
  readonly beforePlacement: Timeline<true>;
  /** The source that words the answer to a reading. */
  cite(reading: keyof JobcenterindblikReadings): Cite;
}

/** Reads the law of the targets. */
export function readTargetsLaw({ row, timeline }: LawAccess<never>, { cite }: Choice<JobcenterindblikReadings>): TargetsLaw {
  return {
    regime: row('regime', parameters.regime),
    selection: row('selection', parameters.selection),
    shares: {
      'ministry-report': {
        conversations: timeline('conversationsShare', parameters.conversationsShare),
        offers: timeline('offersShare', parameters.offersShare),
      },
      'lejre-minutes': {
        conversations: timeline('lejreConversationsShare', parameters.lejreConversationsShare),
        offers: timeline('lejreOffersShare', parameters.lejreOffersShare),
      },
      'star-page': { offers: timeline('starOffersShare', parameters.starOffersShare) },
    },
    oldOrder: timeline('oldOrder', parameters.oldOrder),
    offersPause: timeline('offersPause', parameters.offersPause),
    beforePlacement: timeline('beforePlacement', parameters.beforePlacement),
    cite,
  };
}

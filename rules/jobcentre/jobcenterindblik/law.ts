import type { Governing, Timeline } from '../../../src/engine/governing.js';
import type { LawAccess } from '../../../src/engine/law.js';
import { parameters } from './parameters.js';

/** What governs the targets on the day judged. */
export interface TargetsLaw {
  readonly regime: Governing<'in-force' | 'ending' | null>;
  readonly share: Governing<number>;
  readonly starShare: Governing<number>;
  /** Years in which missing the target on offers has no consequence. */
  readonly offersPause: Timeline<true>;
}

/** Reads the law of the targets. */
export function readTargetsLaw({ row, timeline }: LawAccess<never>): TargetsLaw {
  return {
    regime: row('regime', parameters.regime),
    share: row('share', parameters.share),
    starShare: row('starShare', parameters.starShare),
    offersPause: timeline('offersPause', parameters.offersPause),
  };
}

import type { TwoVerdicts } from './audited-payment.js';
import { causeKey, type Verdict } from './verdict.js';

/**
 * Why lines cannot be judged together: a later one is about some of the days only, one of the month could not be read, so that the
 * sum is not known, or they take back more than they pay, so that what they take from is not among them.
 */
export type Unsettling = 'overlapping-days' | 'line-not-read' | 'payment-not-among-lines';

/** The verdicts of lines that cannot be judged together. */
export function unsettled(why: Unsettling): TwoVerdicts {
  const open: Verdict = {
    verdict: 'open',
    causes: [{ key: causeKey('open', why), condition: why, status: 'unknown' }],
    readings: [],
  };
  // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
  return { then: open, now: open };
}

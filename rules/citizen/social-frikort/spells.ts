import type { Day } from '../../../src/engine/day.js';

/** A spell of education, first and last day included. */
export interface Education {
  readonly from: Day;
  readonly to: Day;
  /** Whether it gives access to SU, the state's grants for students. */
  readonly suEligible: boolean;
}

/** The parts of the realm. */
export const REALM = ['denmark', 'greenland', 'faroe-islands'] as const;

/** A stay in the realm or in the EU/EEA, first and last day included. */
export interface Stay {
  readonly from: Day;
  readonly to: Day;
  readonly where: (typeof REALM)[number] | 'eea';
}

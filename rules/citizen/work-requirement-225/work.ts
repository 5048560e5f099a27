import { choice, decimal, described, lasting, text, type ValueOf } from '../../define.js';

/** Documented hours of work for one employer. */
export const WORK = lasting('documented hours', {
  /**
   * Hours worked in the period; the days must have room for those of all lines, 24 hours each. Below 0 they correct a line of the same employer
   * and kind of work that has these days, and leave at least 0 of it: that alone bounds them.
   */
  hours: described(
    decimal('hours', { from: Number.MIN_SAFE_INTEGER, decimals: Number.POSITIVE_INFINITY }),
    'hours of work in the period, a number, below 0 for a correction',
  ),
  /** How the work was paid. */
  kind: choice(['ordinary', 'subsidised', 'own-business'], 'how the work was paid:'),
  /** The employer, or the person's own business: a name or number that tells one from another. */
  employer: text('the employer as a text', 200),
});
export type Work = ValueOf<typeof WORK>;

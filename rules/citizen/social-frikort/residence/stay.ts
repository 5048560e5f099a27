import { choice, day, type ValuesOf } from '../../../define.js';

/** The parts of the realm. */
export const REALM = ['denmark', 'greenland', 'faroe-islands'] as const;

/** Stays abroad that the act equates with stays in the realm, each from the day it says so. */
export const EQUATED = ['military-mission', 'posted-by-the-state', 'prevented-from-returning'] as const;

/**
 * A stay, first and last day included: in the realm, in the EU/EEA, abroad where the act equates that, `travel` on holiday, for study, on
 * service or business or the like while the home in the realm was kept, or `abroad` for another reason or with the home given up.
 */
export const stay = {
  from: day(),
  to: day(),
  where: choice([...REALM, 'eea', ...EQUATED, 'travel', 'abroad'], 'where the citizen stayed:'),
};
export type Stay = ValuesOf<typeof stay>;

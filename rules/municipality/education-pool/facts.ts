import { amount, day } from '../../define.js';

/** What the grant and its full use are both reckoned from. */
export const FACTS = {
  /** The last day of the accounts; the terms of that day hold for them. */
  accountsTo: day(),
  /** The commitment of the year (tilsagn), kroner. */
  commitment: amount(),
  /** Operating costs of short vocational courses, kroner. */
  courses: amount(),
};

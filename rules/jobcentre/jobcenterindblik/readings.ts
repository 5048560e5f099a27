import type { ReadingsOf } from '../../define.js';
import readings from './readings.json' with { type: 'json' };

/** The readings that decide how citizens are counted, in the order in which they are asked. */
export const COUNTING = [
  'figures',
  'seniority',
  'absence',
  'hours-limb',
  'averaging',
  'seniority-of',
  'interruptions',
  'offer-days',
  'across-orders',
] as const satisfies readonly (keyof typeof readings)[];

/** The open questions of the scheme: how citizens are counted, and what follows. */
export type JobcenterindblikReadings = ReadingsOf<typeof readings>;

/** How citizens are counted, where the sources leave it open. */
export type CountingReadings = Pick<JobcenterindblikReadings, (typeof COUNTING)[number]>;

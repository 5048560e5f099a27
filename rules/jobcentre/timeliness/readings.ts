import type { Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** The open question of the measure. (A type, not an interface: it must fit any register of readings.) */
export type TimelinessReadings = {
  /** How a requirement that is no whole number is rounded; no default. */
  readonly rounding: Reading<'up' | 'down' | 'nearest'>;
};

/** The open question, from the file; a test holds its keys and the type together. */
export const readings: TimelinessReadings = json;

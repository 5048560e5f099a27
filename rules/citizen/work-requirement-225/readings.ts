import type { OptionOf, Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** The open questions of the 225-hour rule and the ids of their options. (A type, not an interface: it must fit any register of readings.) */
export type WorkRequirementReadings = {
  /** How a year of help is counted. */
  readonly 'year-of-help': Reading<'days' | 'calendar-months'>;
  /** How days with a ground of extension move the beginning of the months looked back on. */
  readonly extension: Reading<'days' | 'whole-months' | 'over-a-month'>;
  /** Whether a ground of extension in the days added extends further. */
  readonly 'extension-within-extension': Reading<'further' | 'once'>;
  /** For whom hours worked in a pandemic window count; by default for everyone. */
  readonly 'hours-in-pandemic': Reading<'everyone' | 'reduced-only'>;
};

/** An answer to each question on which the hours may turn. */
export interface Understood {
  readonly extension: OptionOf<WorkRequirementReadings, 'extension'>;
  readonly within: OptionOf<WorkRequirementReadings, 'extension-within-extension'>;
  readonly pandemicHours: OptionOf<WorkRequirementReadings, 'hours-in-pandemic'>;
}

/** The open questions, from the file; a test holds its keys and the type together. */
export const readings: WorkRequirementReadings = json;

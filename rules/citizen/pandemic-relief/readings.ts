import type { Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** The open questions of the reliefs and the ids of their options. (A type, not an interface: it must fit any register of readings.) */
export type PandemicReadings = {
  /** How far sygedagpenge are prolonged where the minutes of 9 February 2021 speak; by default as the act says. */
  readonly 'sygedagpenge-wording': Reading<'act' | 'one-month' | 'nobody-until'>;
  /** Whether a new day of transfer that lies in a later window is put off in its turn; no default. */
  readonly 'new-transfer-day': Reading<'extended-again' | 'extended-once'>;
  /** Whether the suspension of G-days in 2020 was for those under a collective agreement only; no default. */
  readonly 'agreement-2020': Reading<'required' | 'not-required'>;
};

/** The open questions, from the file; a test holds its keys and the interface together. */
export const readings: PandemicReadings = json;

import type { Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** The open questions of the activation allowance and the ids of their options. (A type, not an interface: it must fit any register of readings.) */
export type AllowanceReadings = {
  /** Whether under-18s and the self-supporting are covered before 2020; by default they are. */
  readonly 'groups-9-and-10': Reading<'covered' | 'not-covered'>;
  /** Whether nytteindsats counted among the offers before 2020. */
  readonly 'nytteindsats-before-2020': Reading<'covered' | 'not-covered'>;
  /** Whether a guideline adopted under § 83 lives on under § 176. */
  readonly 'guideline-of-former-act': Reading<'lives-on' | 'lapsed'>;
  /** What more zones than the table has come to. */
  readonly 'zones-beyond-table': Reading<'top-rate' | 'nothing' | 'ceiling'>;
  /** What a month with fewer days comes to. */
  readonly 'part-month': Reading<'whole-amount' | 'calendar-days'>;
  /** Whether several offers in a month give several amounts. */
  readonly 'several-offers': Reading<'one-amount' | 'each-offer'>;
  /** Whether the ceiling is per citizen or per offer. */
  readonly 'cap-scope': Reading<'per-citizen' | 'per-offer'>;
  /** Whether the rejected flat amount had the least walking distance of the recommendation. */
  readonly 'distance-of-alternative': Reading<'applies' | 'does-not-apply'>;
};

/** The open questions, from the file; a test holds its keys and the interface together. */
export const readings: AllowanceReadings = json;

import type { Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** How citizens are counted, where the sources leave it open. (A type, not an interface: it must fit any register of readings.) */
export type CountingReadings = {
  /** Which source's figures hold; no default. */
  readonly figures: Reading<'ministry-report' | 'lejre-minutes' | 'star-page'>;
  /** Whether exactly 12 months' seniority is enough; no default. */
  readonly seniority: Reading<'at-least' | 'more-than'>;
  /** When absence is over half of the period; no default. */
  readonly absence: Reading<'in-months' | 'in-days' | 'nobody-left-out'>;
  /** Whether hours stand in for an offer; no default. */
  readonly 'hours-limb': Reading<'counts' | 'offers-only'>;
  /** What the average over the year is taken over; no default: it is chosen, or asked where the outcome turns on it. */
  readonly averaging: Reading<'one-window' | 'mean-of-months' | 'mean-of-quarters' | 'pooled-months' | 'pooled-quarters'>;
  /** Whether a change of benefit breaks seniority; no default. */
  readonly 'seniority-of': Reading<'any-benefit' | 'same-benefit'>;
  /** Whether an interruption breaks seniority; no default. */
  readonly interruptions: Reading<'break' | 'pause'>;
  /** Which offers lie in the window; no default. */
  readonly 'offer-days': Reading<'any-day' | 'started'>;
  /** By which order the target on offers is reckoned over a window across 22 March 2023; no default, and asked only there. */
  readonly 'across-orders': Reading<'new-order' | 'old-order' | 'each-part'>;
};

/** What follows from what was counted, where the sources leave it open. */
export type JudgingReadings = {
  /** Whether a share exactly as required meets a focus target; no default. */
  readonly share: Reading<'more-than' | 'at-least'>;
  /** Whether the focus targets have a share each or one joint share; no default. */
  readonly shares: Reading<'two' | 'joint'>;
  /** Whether the result target is missed at equality; no default. */
  readonly equality: Reading<'missed' | 'not-missed'>;
  /** Whether one missed focus target is enough; no default. */
  readonly 'one-of-two': Reading<'one' | 'both'>;
  /** Whether supervision follows by itself or after contact; no default. */
  readonly consequence: Reading<'supervision' | 'contact'>;
  /** From when a jobcentre can come under supervision; the default is order 564 of 2021, § 15(2). */
  readonly 'first-placement': Reading<'from-2020' | 'from-2022'>;
  /** Which year decides whether offers can trigger supervision; the default is order 564 of 2021, § 15(3). */
  readonly 'offers-pause': Reading<'year-measured' | 'year-of-selection'>;
  /** When in 2026 the supervision ends; no default. */
  readonly 'end-of-regime': Reading<'february' | 'july'>;
};

/** The open questions of the scheme: how citizens are counted, and what follows. */
export type JobcenterindblikReadings = CountingReadings & JudgingReadings;

/** The open questions, from the file; a test holds its keys and the interface together. */
export const readings: JobcenterindblikReadings = json;

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
] as const satisfies readonly (keyof CountingReadings)[];

import { zodOf } from './authoring/compound-kinds.js';
import { period as periodKind } from './authoring/fact-kinds.js';
import { day as dayKind } from './authoring/kinds.js';
import type { Period } from './period.js';

/**
 * A list of dated things, and the days it is complete for: a day outside `covers` is unknown, not empty. Every item has a day
 * inside; one that is a period may reach beyond, and tells of all its days.
 */
export interface Listed<T> {
  /** The days it is complete for, both ends included. */
  readonly covers: Period;
  /** What happened, at most 10,000 items; empty where it is known that nothing did. */
  readonly items: readonly T[];
}

/** The schema of a calendar day, as facts have it. */
export const day = () => zodOf(dayKind());

/** The schema of a period, both ends included. */
export const period = () => zodOf(periodKind());

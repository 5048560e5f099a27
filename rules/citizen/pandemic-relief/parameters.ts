import type { Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import json from './parameters.json' with { type: 'json' };
import type { Relief } from './relief.js';

/**
 * What a window gives: a suspension, one that was read to ask for a collective agreement, so many months more or, where an act is
 * known and its content is not, nothing that was read.
 */
export type Given = 'suspended' | 'suspended-under-agreement' | { readonly months: number } | 'not-read';

/** What the minutes say of sygedagpenge, in two ways that disagree. */
export interface Wording {
  /** Months that everyone gets more. */
  readonly months: number;
  /** The last day on which nobody is transferred. */
  readonly nobodyUntil: Day;
}

/** The windows of each relief, one row for each step in which they were enacted; every row has an end. */
export interface Parameters extends Readonly<Record<Relief, readonly Row<Given>[]>> {
  readonly checked: Period;
  readonly notModelled: readonly string[];
  /** The tables that are for some days only: outside them nothing is given, and nothing is lacking. */
  readonly occasional: readonly string[];
  readonly minutes: readonly Row<Wording>[];
}

/** The dated windows of the scheme. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;

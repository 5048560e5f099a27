import type { Wordings } from '../../engine/texts.js';
import type { Assessed } from './about.js';
import { weeksToComplain } from './assessed.js';

/** How many weeks there may be to complain, and whether it is certain that one of these applies. */
export interface Deadlines {
  readonly weeks: readonly number[];
  readonly isCertain: boolean;
}

/** The deadline on the day judged; without an assessment, or outside its rows, every one that a scheme has on record. */
export function deadlinesOf(assessed: Assessed | undefined, wordings: Wordings): Deadlines {
  const weeks = assessed && weeksToComplain(assessed);
  if (weeks !== undefined) return { weeks: [weeks], isCertain: true };
  const rows = Object.values(wordings).flatMap(({ texts }) => texts.complaint.complain);
  return { weeks: [...new Set(rows.map(({ value }) => Number(value)))], isCertain: false };
}

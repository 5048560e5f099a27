import type { Day } from '../../../engine/day.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { daysSaid, isSame } from './values-said.js';

/** Every day that is written as data somewhere in a value. */
export function daysKnown(value: unknown): string[] {
  return JSON.stringify(value).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

/** Whether a day stands in a text, in words or figures. */
export function isDaySaid(day: Day, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => daysSaid(sentence).some((said) => isSame(said, day)));
}

/**
 * The days that clauses on something name instead of its own; none where that stands anywhere in the text. A time limit, unless it
 * is one itself, and a day that is known of something else are no other day of it.
 */
export function otherDaysSaid(
  day: Day,
  sentences: readonly string[],
  isAbout: (clause: string) => boolean,
  known: readonly string[],
  isDeadline = false,
): string[] {
  if (isDaySaid(day, sentences)) return [];
  const isLimit = (clause: string) => !isDeadline && patterns.deadline.test(clause);
  const clauses = sentences.flatMap(patterns.betweenClauses.split).filter((clause) => isAbout(clause) && !isLimit(clause));
  const said = clauses.flatMap(daysSaid).filter((one) => !known.some((other) => isSame(one, other)));
  return [...new Set(said)];
}

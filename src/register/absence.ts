import type { Period, Window } from '../engine/period.js';
import { PARTS_OF_A_MONTH, rounded, type Span } from '../population/calendar.js';
import { type Measured, measure } from '../population/window.js';
import { sharedDays, spanOf, union } from './spans.js';

/** Absence in a window, every day once. */
export interface Absent {
  readonly days: number;
  /** For each month of the window the days absent over the days it has, added up. */
  readonly months: number;
}

/** Absence as far as it is known: at least so much, and at most if every day unknown were one of absence. */
export interface AbsenceKnown {
  readonly least: Absent;
  readonly most: Absent;
}

/** Counts the absence in a window; days that the list is not complete for are unknown unless an absence reaches over them. */
export function absenceIn(window: Period, absences: readonly Window[], covers: Period): AbsenceKnown {
  const within = measure(window);
  const spans = absences.map((absence) => spanOf(absence, covers));
  const least = absent(spans, within);
  const unknown = outside(within, spanOf(covers, covers));
  return { least, most: unknown.length === 0 ? least : absent([...spans, ...unknown], within) };
}

function absent(spans: readonly Span[], within: Measured): Absent {
  let days = 0;
  let parts = 0;
  for (const span of union(spans)) {
    const shared = sharedDays(span, within);
    if (shared === 0) continue;
    days += shared;
    for (const month of within.months) parts += sharedDays(span, month) * (PARTS_OF_A_MONTH / (month.last - month.first + 1));
  }
  return { days, months: rounded(parts / PARTS_OF_A_MONTH) };
}

/** The days of a window before and after a span. */
function outside(within: Span, { first, last }: Span): Span[] {
  const before = { first: within.first, last: Math.min(first - 1, within.last) };
  const after = { first: Math.max(last + 1, within.first), last: within.last };
  return [before, after].filter((span) => span.first <= span.last);
}

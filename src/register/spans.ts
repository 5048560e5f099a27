import type { Period, Window } from '../engine/period.js';
import { dayNumber, type Span } from '../population/calendar.js';
import { endOf } from './lists.js';

/** The days of an item by number. */
export function spanOf(item: Window, covers: Period): Span {
  return { first: dayNumber(item.from), last: dayNumber(endOf(item, covers)) };
}

/** The days that lie in any of the spans, in order: those that overlap or follow on each other are one. */
export function union(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const all: { first: number; last: number }[] = [];
  for (const { first, last } of inOrder(spans)) {
    const before = all.at(-1);
    if (before === undefined || first > before.last + 1) all.push({ first, last });
    else if (last > before.last) before.last = last;
  }
  return all;
}

/** Registers mostly list what happened in order; sorting costs more than all else here. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.every(({ first }, index) => index === 0 || first >= (spans[index - 1] as Span).first);
  return sorted ? spans : [...spans].sort((a, b) => a.first - b.first);
}

/** How many days two spans share. */
export function sharedDays(a: Span, b: Span): number {
  return Math.max(Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1, 0);
}

import { addDays, type Day } from '../engine/day.js';
import type { Period } from '../engine/period.js';
import { DAYS_OF_A_MONTH, dayNumber, firstOfMonths, mostMonths, partsOf, rounded, type Span } from '../population/calendar.js';
import type { BenefitSpell } from './citizen.js';
import type { Derivation } from './derivation.js';
import { benefitNamed } from './names.js';
import { spanOf, union } from './spans.js';

/** Months on benefit, as far as they are known. */
export interface SeniorityKnown {
  readonly least: number;
  /** Whether it can be no more: where the list begins too late, what lies before may add to it. */
  readonly whole: boolean;
}

type How = Pick<Derivation, 'seniorityOf' | 'interruptions'>;

/**
 * Counts the seniority on a day, in months: whole months back from that day, cut as those of the window are, so that who was on
 * benefit for all of a window of 12 months has 12; a day over counts 1/31. Under `break` the last unbroken stretch counts; under
 * `pause` the whole months of all stretches are added, and so are their days over, and a list is never known to be all there was.
 */
export function seniorityOn(day: Day, spells: readonly BenefitSpell[], covers: Period, benefit: string, how: How): SeniorityKnown {
  const counted = how.seniorityOf === 'any-benefit' ? spells : spells.filter((spell) => benefitNamed(spell.benefit) === benefit);
  const last = dayNumber(day);
  const stretches = union(counted.map((spell) => spanUpTo(last, spanOf(spell, covers))).filter((span) => span.first <= last));
  if (how.interruptions === 'pause') return { least: added(stretches, day, last), whole: false };
  const stretch = stretches.at(-1);
  if (stretch?.last !== last) return { least: 0, whole: false };
  return { least: added([stretch], day, last), whole: dayNumber(covers.from) < stretch.first };
}

/** A span cut off after a day; one that begins later is no span then. */
function spanUpTo(day: number, span: Span): Span {
  return span.last > day ? { first: span.first, last: day } : span;
}

function added(stretches: readonly Span[], day: Day, number: number): number {
  let months = 0;
  let days = 0;
  for (const stretch of stretches) {
    const length = lengthOf(stretch, stretch.last === number ? day : addDays(day, stretch.last - number));
    months += length.months;
    days += length.days;
  }
  return rounded((months * DAYS_OF_A_MONTH + days) / DAYS_OF_A_MONTH);
}

/** Whole months back from the last day of a stretch, and the days left before them. */
function lengthOf({ first, last }: Span, to: Day): { readonly months: number; readonly days: number } {
  const end = partsOf(to);
  let months = mostMonths(last - first + 1);
  while (firstOfMonths(months, end) < first) months -= 1;
  return { months, days: firstOfMonths(months, end) - first };
}

import { addDays, addMonths, type Day } from '../engine/day.js';
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

type How = Pick<Derivation, 'seniorityOf' | 'interruptions' | 'practice'>;

/**
 * Counts the seniority on a day, in months: whole months back from that day, cut as those of the window are, so that who was on
 * benefit for all of a window of 12 months has 12; a day over counts 1/31. Under `break` the last unbroken stretch counts; under
 * `whole-month` gaps that hold no whole calendar month are counted in; under `pause` the whole months of all stretches are added, and so
 * are their days over, and a list is never known to be all there was. Seniority by benefit is so or so by what the agency says of each.
 */
export function seniorityOn(day: Day, spells: readonly BenefitSpell[], covers: Period, benefit: string, how: How): SeniorityKnown {
  const last = dayNumber(day);
  const spansOf = (isCounted: (name: string) => boolean) =>
    union(
      spells
        .filter((spell) => isCounted(benefitNamed(spell.benefit) as string))
        .map((spell) => spanUpTo(last, spanOf(spell, covers)))
        .filter((span) => span.first <= last),
    );
  const at = (number: number) => addDays(day, number - last);
  const stretches = spansOf((name) => how.seniorityOf === 'any-benefit' || name === benefit);
  const interruptions = interruptedBy(benefit, how);
  if (interruptions === 'pause') return { least: added(stretches, at), whole: false };
  const joined = interruptions === 'break' ? stretches : joinedIn(stretches, at);
  const before = runsOnInto(benefit, how)
    ? joinedIn(
        spansOf((name) => how.practice?.runsOnFrom.includes(name) === true),
        at,
      )
    : [];
  const stretch = joined.at(-1);
  if (stretch?.last !== last) return { least: 0, whole: false };
  const earlier = before.findLast((span) => span.first < stretch.first && !holdsMonth(span.last, stretch.first, at));
  const all = { first: Math.min(stretch.first, earlier?.first ?? stretch.first), last };
  return { least: added([all], at), whole: isKnownWhole(covers, all, interruptions, at) };
}

/** How a gap is taken: by benefit, unemployment benefit is added together, and any day off breaks sickness benefit. */
function interruptedBy(benefit: string, { seniorityOf, interruptions, practice }: How): How['interruptions'] {
  if (seniorityOf !== 'by-benefit' || practice === undefined) return interruptions;
  if (practice.together.includes(benefit)) return 'pause';
  return practice.unbroken.includes(benefit) ? 'break' : interruptions;
}

function runsOnInto(benefit: string, { seniorityOf, practice }: How): boolean {
  return seniorityOf === 'by-benefit' && practice?.runsOnInto.includes(benefit) === true;
}

/** Whether nothing before the list can add to a stretch; where short gaps are counted in, that takes a whole month without the benefit. */
function isKnownWhole(covers: Period, { first }: Span, interruptions: How['interruptions'], at: (number: number) => Day): boolean {
  const listed = dayNumber(covers.from);
  return interruptions === 'break' ? listed < first : holdsMonth(listed - 1, first, at);
}

/** Stretches, those between which no whole calendar month lies being one. */
function joinedIn(stretches: readonly Span[], at: (number: number) => Day): readonly Span[] {
  const all: Span[] = [];
  for (const span of stretches) {
    const before = all.at(-1);
    if (before === undefined || holdsMonth(before.last, span.first, at)) all.push(span);
    else all[all.length - 1] = { first: before.first, last: span.last };
  }
  return all;
}

/** Whether all days of a calendar month lie after a day and before another. */
function holdsMonth(after: number, before: number, at: (number: number) => Day): boolean {
  const from = at(after + 1);
  const start = from.endsWith('-01') ? from : `${addMonths(from, 1).slice(0, 'YYYY-MM'.length)}-01`;
  return dayNumber(addMonths(start, 1)) <= before;
}

/** A span cut off after a day; one that begins later is no span then. */
function spanUpTo(day: number, span: Span): Span {
  return span.last > day ? { first: span.first, last: day } : span;
}

function added(stretches: readonly Span[], at: (number: number) => Day): number {
  let months = 0;
  let days = 0;
  for (const stretch of stretches) {
    const length = lengthOf(stretch, at(stretch.last));
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

import { addDays, daysBetween } from '../../engine/day.js';
import type { Listed } from '../../engine/fact-types.js';
import { daysOf } from '../../engine/listed.js';
import { type Period, shared } from '../../engine/period.js';
import { type Citizen, withFact } from './citizen.js';

/** The citizen with a list complete for fewer days; none for a fact that is no list. */
export function narrowerOf(citizen: Citizen, fact: string): Citizen[] {
  const value = citizen.facts[fact];
  return isList(value) ? narrowed(value).map((list) => withFact(citizen, fact, list)) : [];
}

function isList(value: unknown): value is Listed<object> {
  return typeof value === 'object' && value !== null && 'covers' in value && 'items' in value;
}

/** A list that is complete for the first half of its days only, and for the second. */
function narrowed({ covers: { from, to }, items }: Listed<object>): Listed<object>[] {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const halves: Period[] =
    middle < to
      ? [
          { from, to: middle },
          { from: addDays(middle, 1), to },
        ]
      : [];
  return halves.map((covers) => ({ covers, items: items.filter((item) => reaches(item, covers)) }));
}

function reaches(item: object, covers: Period): boolean {
  const days = daysOf(item);
  return days === undefined || shared(days, covers) !== undefined;
}

/** Tells whether two settled answers, or parts of them, contradict each other; what the one leaves unsaid contradicts nothing. */
export function contradicts(known: unknown, more: unknown): boolean {
  if (known === null || known === undefined || more === null || more === undefined) return false;
  if (typeof known !== 'object' || typeof more !== 'object') return known !== more;
  return Object.entries(known).some(([key, inner]) => key !== 'working' && contradicts(inner, more[key as keyof typeof more]));
}

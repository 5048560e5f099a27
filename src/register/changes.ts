import { addDays, addMonths, type Day } from '../engine/day.js';
import { type Period, shared, type Window } from '../engine/period.js';
import { dayNumber, partsOf, SHORTEST_MONTH } from '../population/calendar.js';
import { windowEnding } from '../population/window.js';
import type { RegisterCitizen } from './citizen.js';
import type { Derivation } from './derivation.js';
import { coversOf } from './lists.js';
import { sharedDays, spanOf } from './spans.js';

/**
 * The days of a period, in order, on which what is counted in the 12 months that end on them can come to be decided otherwise by the
 * figures of the derivation than on the day before. Some more days may be among them, never one too few.
 */
export function changesIn(period: Period, citizen: RegisterCitizen, how: Derivation): readonly Day[] {
  if (how.interruptions !== 'break' || how.seniorityOf === 'by-benefit' || absentLong(period, citizen, how)) return everyDay(period);
  const days = [
    ...residenceChanges(citizen, period),
    ...spellChanges(citizen, period, how),
    ...eventChanges(citizen),
    ...orderChanges(how),
  ];
  return [...new Set(days.filter((day) => period.from <= day && day <= period.to))].sort();
}

/** The first day whose 12 months begin after a day. */
export function firstWithout(day: Day): Day {
  const year = String(partsOf(day).year + 1).padStart('YYYY'.length, '0');
  const rest = day.slice('YYYY'.length);
  return year + (rest === '-02-29' ? '-02-28' : rest);
}

/** Absence that may be over the limit can pass it on any day, for months are cut otherwise every day; less than this never is. */
function absentLong({ from, to }: Period, citizen: RegisterCitizen, { settles }: Derivation): boolean {
  const { absences } = citizen;
  const covers = coversOf(citizen);
  if (absences === undefined) return false;
  const first = windowEnding(from).from;
  if (first < covers.from) return true;
  const reach = { first: dayNumber(first), last: dayNumber(to) };
  const days = absences.reduce((sum, absence) => sum + sharedDays(spanOf(absence, covers), reach), 0);
  return days > settles.absentMonths * SHORTEST_MONTH;
}

function residenceChanges({ municipality }: RegisterCitizen, period: Period): Day[] {
  return typeof municipality === 'string' ? [] : municipality.flatMap((residence) => ends(residence, period));
}

/** Days on which a benefit begins or has ended, and those about which its seniority reaches the figure. */
function spellChanges({ spells = [] }: RegisterCitizen, period: Period, { settles }: Derivation): Day[] {
  return spells.flatMap((spell) => [...ends(spell, period), ...about(addMonths(spell.from, settles.seniorityMonths), period)]);
}

/** Months are cut otherwise at the end of February, so seniority may be reached some days off. */
function about(day: Day, period: Period): Day[] {
  return everyDay(shared({ from: addDays(day, -4), to: addDays(day, 2) }, period));
}

function eventChanges(citizen: RegisterCitizen): Day[] {
  const { conversations, offers, ordinaryHours, absences = [] } = citizen;
  const days = [
    ...(typeof conversations === 'object' ? conversations : []),
    ...(typeof ordinaryHours === 'object' ? ordinaryHours.map(({ date }) => date) : []),
  ];
  const spans = [...(typeof offers === 'object' ? offers : []), ...absences];
  const known = spans.length + days.length === 0 ? [] : [firstWithout(addDays(coversOf(citizen).from, -1))];
  return [...known, ...days.flatMap((day) => [day, firstWithout(day)]), ...spans.flatMap(spanChanges)];
}

/** The first window that reaches beyond the days of the order before, and the first that is wholly beyond them. */
function orderChanges({ oldOrder }: Derivation): Day[] {
  return oldOrder === undefined ? [] : [addDays(oldOrder.until, 1), firstWithout(oldOrder.until)];
}

function spanChanges({ from, to }: Window): Day[] {
  return [from, firstWithout(from), ...(to === undefined ? [] : [firstWithout(to)])];
}

/** An end after the period may be the last day there is, as registers write it of what goes on. */
function ends({ from, to }: Window, period: Period): Day[] {
  return to === undefined || to >= period.to ? [from] : [from, addDays(to, 1)];
}

function everyDay(period: Period | undefined): Day[] {
  const days: Day[] = [];
  if (period !== undefined) for (let day = period.from; day <= period.to && day !== days.at(-1); day = addDays(day, 1)) days.push(day);
  return days;
}

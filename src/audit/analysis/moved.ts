import { addDays, addMonths, type Day, isDay, lastOfMonth } from '../../engine/day.js';
import type { Citizen } from './citizen.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The citizen on another day, their dates moved by as many months: the last day of a month stays the last. */
export function movedTo(citizen: Citizen, on: Day): Citizen {
  const months = monthsUntil(on) - monthsUntil(citizen.on);
  return { ...citizen, on, facts: moved(citizen.facts, months) as Citizen['facts'] };
}

function monthsUntil(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}

function moved(value: unknown, months: number): unknown {
  if (typeof value === 'string') return movedText(value, months);
  if (Array.isArray(value)) return value.map((item) => moved(item, months));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, months)]));
}

function movedText(text: string, months: number): string {
  if (MONTH.test(text)) return addMonths(`${text}-01`, months).slice(0, 7);
  if (!isDay(text)) return text;
  const day = addMonths(text, months);
  return addDays(text, 1).endsWith('-01') ? lastOfMonth(day) : day;
}

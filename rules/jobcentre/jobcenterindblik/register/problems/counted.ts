import { contradiction } from '../../../../../src/engine/list-problems.js';
import type { Period } from '../../../../../src/engine/period.js';
import type { Problem } from '../../../../../src/engine/problem.js';
import type { RegisterCitizen } from '../citizen.js';
import { measure } from '../window.js';

const NONE: readonly Problem[] = Object.freeze([]);

/** Counted columns that no citizen can have in this window. */
export function beyondWindow({ absentMonths, absentDays }: RegisterCitizen, window: Period): readonly Problem[] {
  if (absentMonths === undefined && absentDays === undefined) return NONE;
  const { first, last, months } = measure(window);
  const days = last - first + 1;
  if ((absentDays ?? 0) <= days && (absentMonths ?? 0) <= months.length) return NONE;
  return [
    ...(absentDays === undefined ? [] : atMost('absentDays', absentDays, days, window)),
    ...(absentMonths === undefined ? [] : atMost('absentMonths', absentMonths, months.length, window)),
  ];
}

function atMost(field: string, given: number, most: number, { from, to }: Period): Problem[] {
  return given <= most ? [] : [contradiction(field, `at most ${most}, all of ${from} to ${to}`, String(given))];
}

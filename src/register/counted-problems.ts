import { contradiction } from '../engine/list-problems.js';
import type { Period } from '../engine/period.js';
import type { Problem } from '../engine/problem.js';
import { measure } from '../population/window.js';
import { absenceIn } from './absence.js';
import type { RegisterCitizen } from './citizen.js';
import type { Derivation } from './derivation.js';
import { coversOf, datedBenefitOn } from './lists.js';
import { benefitNamed } from './names.js';
import { seniorityOn } from './seniority.js';

const NONE: readonly Problem[] = Object.freeze([]);

/** Counted columns that no citizen can have in this window. */
export function beyondWindow({ absentMonths, absentDays }: RegisterCitizen, window: Period): readonly Problem[] {
  if (absentMonths === undefined && absentDays === undefined) return NONE;
  const most = mostAbsent(window);
  if ((absentDays ?? 0) <= most.days && (absentMonths ?? 0) <= most.months) return NONE;
  return [
    ...(absentDays === undefined ? [] : atMost('absentDays', absentDays, most.days, window)),
    ...(absentMonths === undefined ? [] : atMost('absentMonths', absentMonths, most.months, window)),
  ];
}

/** The days and the months that a window has. */
export function mostAbsent(window: Period): { readonly days: number; readonly months: number } {
  const { first, last, months } = measure(window);
  return { days: last - first + 1, months: months.length };
}

function atMost(field: string, given: number, most: number, { from, to }: Period): Problem[] {
  return given <= most ? [] : [contradiction(field, `at most ${most}, all of ${from} to ${to}`, String(given))];
}

/** How seniority is counted where it is compared with what the register counted; left out: any benefit, unbroken. */
export type CountedBy = Partial<Pick<Derivation, 'seniorityOf' | 'interruptions'>>;

/** Counted columns that the dated lists contradict; the lists themselves must be sound. */
export function disagreeing(citizen: RegisterCitizen, window: Period, how: CountedBy): readonly Problem[] {
  const { benefit, seniorityMonths, absentDays } = citizen;
  if (benefit === undefined && seniorityMonths === undefined && absentDays === undefined) return [];
  return [...otherBenefit(citizen, window), ...otherSeniority(citizen, window, how), ...otherAbsence(citizen, window)];
}

function otherBenefit(citizen: RegisterCitizen, { to }: Period): Problem[] {
  const { benefit, spells } = citizen;
  if (benefit === undefined || spells === undefined) return [];
  const dated = datedBenefitOn(to, spells, coversOf(citizen));
  if (dated === undefined || dated === benefitNamed(benefit)) return [];
  return [contradiction('benefit', `${dated ?? 'no benefit'}, as the spells say for ${to}`, benefit)];
}

/** Registers count months in more than one way, so seniority contradicts the spells only where it is a month or more away. */
function otherSeniority(citizen: RegisterCitizen, { to }: Period, how: CountedBy): Problem[] {
  const { seniorityOf = 'any-benefit', interruptions = 'break' } = how;
  const { seniorityMonths: given, spells } = citizen;
  if (given === undefined || spells === undefined) return [];
  const covers = coversOf(citizen);
  const benefit = datedBenefitOn(to, spells, covers);
  if (typeof benefit !== 'string') return [];
  const { least, whole } = seniorityOn(to, spells, covers, benefit, { seniorityOf, interruptions });
  if (given > least - 1 && (!whole || given < least + 1)) return [];
  return [contradiction('seniorityMonths', `${whole ? '' : 'at least '}about ${least}, as the spells say for ${to}`, String(given))];
}

function otherAbsence(citizen: RegisterCitizen, window: Period): Problem[] {
  const { absentDays: given, absences } = citizen;
  if (given === undefined || absences === undefined) return [];
  const { least, most } = absenceIn(window, absences, coversOf(citizen));
  if (least.days <= given && given <= most.days) return [];
  const told = least.days === most.days ? least.days : `${least.days} to ${most.days}`;
  return [contradiction('absentDays', `${told}, as the absences say`, String(given))];
}

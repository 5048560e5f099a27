import { addDays, type Day, daysIn, monthOf, type Period, shared, type Window } from '../../days.js';
import { contradiction, type Problem } from '../../define.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';

/** The calendar month judged: its days, and those of them on which the guideline governs. */
export interface MonthJudged {
  /** `YYYY-MM`. */
  readonly name: string;
  readonly days: Period;
  /** How many days it has. */
  readonly length: number;
  readonly governed: Period | undefined;
}

/** The month of a day; the same day is asked for many cases in a row. */
export function monthTaker(guidelineDays: Window): (on: Day) => MonthJudged {
  let last: { on: Day; month: MonthJudged } | undefined;
  return (on) => {
    if (last?.on !== on) {
      const days = Object.freeze(monthOf(on));
      last = { on, month: { name: on.slice(0, 7), days, length: daysIn(days), governed: shared(days, guidelineDays) } };
    }
    return last.month;
  };
}

/** Tells whether an offer is known to have no day in a month: then nothing is due, whatever the rate. */
export function isOutside({ participationPeriod: period }: Facts, { from, to }: Period): boolean {
  return period !== undefined && (period.to < from || period.from > to);
}

/** Every length of participation from the first day of a month: one for each class of periods that the award tells apart. */
export function lengthsWithin(on: Day): readonly Period[] {
  const month = monthOf(on);
  return Array.from({ length: daysIn(month) }, (_, days) => ({ from: month.from, to: addDays(month.from, days) }));
}

const NONE: readonly Problem[] = Object.freeze([]);

/** A period outside the month judged of one who takes part, more days than the month or the participation in it has, and more away than planned. */
export function dayProblems(facts: Facts, month: MonthJudged): readonly Problem[] {
  const { participates, participationPeriod: period, daysInMonth = 0, absentDays = 0, sanctionedDays = 0 } = facts;
  const away = absentDays + sanctionedDays;
  if (daysInMonth === 0 && away === 0 && !isOutside(facts, month.days)) return NONE;
  const taken = period && shared(period, month.days);
  const problems: Problem[] = [];
  if (participates === true && period !== undefined && taken === undefined) {
    const expected = `a period that touches ${month.name}, the month judged, because participates is true`;
    problems.push(contradiction('participationPeriod', expected, `${period.from} to ${period.to}`));
  }
  const most = taken === undefined ? month.length : daysIn(taken);
  if (daysInMonth > most) {
    const expected = `at most the ${most} days of ${taken === undefined ? month.name : `participation in ${month.name}`}`;
    problems.push(contradiction('daysInMonth', expected, String(daysInMonth)));
  }
  if (facts.daysInMonth !== undefined && away > daysInMonth) {
    const expected = `with sanctionedDays at most the ${daysInMonth} planned days of ${month.name}`;
    problems.push(contradiction('absentDays', expected, String(away)));
  }
  return problems;
}

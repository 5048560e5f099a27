import { resolve } from '../../../../src/engine/citation.js';
import type { At } from '../../../../src/engine/condition.js';
import type { Day } from '../../../../src/engine/day.js';
import { Exact, exceeds, isDue, type Kroner, minus, roundToOere, sum } from '../../../../src/engine/kroner.js';
import { covers, daysIn, monthOf, type Period, shared } from '../../../../src/engine/period.js';
import { type Chosen, gap, lacking } from '../../../../src/engine/reading.js';
import { SOURCES } from '../../../define-scheme.js';
import type { ActivationAllowanceFacts, OtherAllowance } from '../facts.js';
import type { AllowanceLaw } from '../law.js';
import type { Reckoned, Reckoning } from '../rates/rate-rule.js';
import { roundingOf } from '../rates/rounding.js';
import type { AllowanceReadings } from '../readings.js';

type Facts = ActivationAllowanceFacts;

/** The calendar month judged: its days, and those of them on which the guideline governs. */
export interface MonthJudged {
  /** `YYYY-MM`. */
  readonly name: string;
  readonly days: Period;
  readonly governed: Period | undefined;
}

/** The month of a day; the same day is asked for many cases in a row. */
export function monthTaker({ guidelineDays }: AllowanceLaw): (on: Day) => MonthJudged {
  let last: { on: Day; month: MonthJudged } | undefined;
  return (on) => {
    if (last?.on !== on) {
      const days = Object.freeze(monthOf(on));
      last = { on, month: { name: on.slice(0, 7), days, governed: shared(days, guidelineDays) } };
    }
    return last.month;
  };
}

/** The days of the month on which the citizen takes part while the guideline governs. */
export function partOfMonth(
  whole: Reckoned,
  { participationPeriod }: Facts,
  { guideline, guidelineDays }: AllowanceLaw,
  { days: month, governed }: MonthJudged,
  { ask }: At<AllowanceReadings>,
): Reckoning {
  if (participationPeriod === undefined) {
    return ask<'part-month', Reckoned | null>('part-month', {
      'whole-amount': () => (covers(guidelineDays, month) ? whole : lacking('participationPeriod')),
      'calendar-days': () => lacking('participationPeriod'),
    });
  }
  const days = governed && shared(governed, participationPeriod);
  if (days === undefined) return shared(month, participationPeriod) === undefined ? null : gap('guideline', [guidelineDays]);
  if (days.from === month.from && days.to === month.to) return whole;
  return ask('part-month', {
    'whole-amount': () => whole,
    'calendar-days': () => {
      const share = new Exact(whole.amount).times(daysIn(days)).dividedBy(daysIn(month));
      const step = {
        step: 'calendar-days',
        value: `${daysIn(days)}/${daysIn(month)}`,
        unit: 'days',
        cite: resolve(guideline.cite, SOURCES),
      };
      return { amount: roundToOere(share), working: [...whole.working, step, ...roundingOf(share)] };
    },
  });
}

/** A rate that counts the days of the month: it knows nothing of days on which no guideline, or another one, governs. */
export function daysCounted(
  whole: Reckoned,
  { participationPeriod }: Facts,
  { guidelineDays }: AllowanceLaw,
  { days: month }: MonthJudged,
): Reckoning {
  if (covers(guidelineDays, month)) return whole;
  if (participationPeriod === undefined) return lacking('participationPeriod');
  const taken = shared(participationPeriod, month);
  if (taken === undefined) return null;
  return covers(guidelineDays, taken) ? whole : gap('guideline', [guidelineDays]);
}

/** What is due beside the allowances already awarded for other offers in the month. */
export function besideOthers(
  due: Reckoned,
  { otherAllowances }: Facts,
  law: AllowanceLaw,
  { name, days: month }: MonthJudged,
  chosen: Chosen<AllowanceReadings>,
  { ask }: At<AllowanceReadings>,
): Reckoning {
  const known = otherAllowances !== undefined && covers(otherAllowances.covers, month);
  if (!known && !eachIsPaid(chosen)) return lacking('otherAllowances', month);
  if (known && otherAllowances.items.length === 0) return due;
  const others = known ? awardedIn(name, otherAllowances.items) : undefined;
  const beside = (limit: Kroner) => (others === undefined ? lacking('otherAllowances', month) : upTo(limit, others, due, law));
  return ask<'several-offers', Reckoned | null>('several-offers', {
    'one-amount': () => beside(due.amount),
    'each-offer': () =>
      ask<'cap-scope', Reckoned | null>('cap-scope', { 'per-citizen': () => beside(law.cap.value), 'per-offer': () => due }),
  });
}

function awardedIn(month: string, items: readonly OtherAllowance[]): Kroner {
  return sum(items.filter((item) => item.month === month).map(({ amount }) => amount));
}

/** Tells whether every offer is paid in full whatever else was awarded: then other allowances need not be known. */
export function eachIsPaid(chosen: Chosen<AllowanceReadings>): boolean {
  return chosen['several-offers'] === 'each-offer' && chosen['cap-scope'] === 'per-offer';
}

/** What is left of a limit after the other allowances; nothing left is nothing due. */
function upTo(limit: Kroner, others: Kroner, due: Reckoned, { guideline }: AllowanceLaw): Reckoned | null {
  const left = minus(limit, others);
  if (!isDue(left)) return null;
  if (!exceeds(due.amount, left)) return due;
  const step = { step: 'other-allowances', value: others, unit: 'kr./month', cite: resolve(guideline.cite, SOURCES) };
  return { amount: left, working: [...due.working, step] };
}

import { addDays, type Day, monthsOf, type Period } from '../../days.js';
import { type Assessment, InputError, type Kroner, sum } from '../../define.js';
import { byMonthProblems, type FactsByMonth, NOT_LASTING } from './by-month.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { MonthlyAllowance } from './monthly-allowance.js';
import { activationAllowance } from './scheme.js';

type Options = Omit<Parameters<typeof activationAllowance.under>[0], 'on'>;

/** The part of a calendar month in which one law governs, and the assessment of it. */
export interface ScheduledMonth {
  /** The calendar month, `YYYY-MM`. */
  readonly month: string;
  /** The days of participation in it under that law, both included. */
  readonly days: Period;
  /** What the month comes to under that law. */
  readonly assessment: Assessment<ActivationAllowanceFacts, MonthlyAllowance>;
}

/** The months of a period of participation. */
export interface PaymentSchedule {
  /** In order of their days; a month in which the law changes stands once for each. */
  readonly months: readonly ScheduledMonth[];
  /** Kroner gross over all months; absent while a month is open, not covered or counted twice by a change of law inside it. */
  readonly total?: Kroner;
}

/**
 * Assesses every calendar month of a period of participation, each by the law of its own days: a month in which the law or
 * the guideline changes is listed once for each. Part months follow the reading `part-month`. Facts about a single month
 * (`daysInMonth`, `assessedAmount`, a fare, absence and what `MonthFacts` names besides) are given by month: those among the facts count only where the period
 * lies in one month, and a month without them is open where its guideline needs them.
 *
 * @throws InputError where `participationPeriod` is missing or longer than 100 years, or the facts, those by month or the options cannot be read
 * @see LAB § 83 and § 176; Lyngby-Taarbæk, minutes of 12 March 2019, item 4 (amounts "pr. måned")
 * @since 0.1.0
 * @example
 * const period = { from: '2019-04-01', to: '2019-05-31' };
 * const schedule = paymentSchedule(
 *   {
 *     targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 5, zones: 4,
 *     participationPeriod: period, otherAllowances: { covers: period, items: [] },
 *   },
 *   { municipality: 'lyngby-taarbaek' },
 * );
 * schedule.total // => '1400.00'
 */
export function paymentSchedule(facts: ActivationAllowanceFacts, options: Options, byMonth: FactsByMonth = {}): PaymentSchedule {
  const checked: ActivationAllowanceFacts = activationAllowance.facts.check(facts);
  const calendar = monthsOf(periodOf(checked));
  const problems = byMonthProblems(
    byMonth,
    calendar.map(({ from }) => from.slice(0, 7)),
  );
  if (problems.length > 0) throw new InputError('facts', problems);
  const lasting = calendar.length === 1 ? checked : { ...checked, ...NOT_LASTING };
  const months = calendar
    .flatMap((month) => lawsWithin(month, options))
    .map((days): ScheduledMonth => {
      const month = days.from.slice(0, 7);
      const assessment = activationAllowance.assess({ ...lasting, ...byMonth[month] }, { ...options, on: days.from });
      return { month, days, assessment };
    });
  const total = totalOf(months);
  return { months, ...(total !== undefined && { total }) };
}

/** No offer lasts longer; a period that ends in 9999 means that no end is known. */
const LONGEST = 100;

function periodOf({ participationPeriod: period }: ActivationAllowanceFacts): Period {
  if (period !== undefined && Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) <= LONGEST) return period;
  const received = period === undefined ? 'nothing' : `${period.from} to ${period.to}`;
  const expected = `the period to schedule, at most ${LONGEST} years`;
  throw new InputError('facts', [{ path: 'participationPeriod', code: 'unexpected', expected, received }]);
}

/** Cuts the days of a month where the law or the guideline changes. */
function lawsWithin(month: Period, options: Options): Period[] {
  const parts: Period[] = [];
  for (let from: Day = month.from; from <= month.to; ) {
    const { validBefore } = activationAllowance.under({ ...options, on: from });
    const to = validBefore === undefined || validBefore > month.to ? month.to : addDays(validBefore, -1);
    parts.push({ from, to });
    from = addDays(to, 1);
  }
  return parts;
}

function totalOf(months: readonly ScheduledMonth[]): Kroner | undefined {
  const amounts: Kroner[] = [];
  for (const { assessment } of months) {
    if (assessment.outcome === 'fulfilled') amounts.push(assessment.award.amount);
    else if (assessment.outcome !== 'not-fulfilled') return undefined;
  }
  const distinct = new Set(months.map(({ month }) => month));
  return distinct.size === months.length ? sum(amounts) : undefined;
}

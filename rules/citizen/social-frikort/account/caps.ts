import type { Cite } from '../../../../src/engine/citation.js';
import { addDays, type Day } from '../../../../src/engine/day.js';
import type { Governing, Timeline } from '../../../../src/engine/governing.js';
import type { Kroner } from '../../../../src/engine/kroner.js';
import { contains, joined, type Period, shared } from '../../../../src/engine/period.js';
import { gap, type OptionOf, type Unsettled } from '../../../../src/engine/reading.js';
import type { AccountReadings } from '../readings.js';

/** A cap, the days it is for and where it stands. */
export interface Capped {
  readonly days: Period;
  readonly cap: Kroner;
  readonly cite: Cite;
}

/** A period of account. Earnings on the `first` days count in it, but only up to a cap of their own. */
export interface CapPeriod extends Capped {
  readonly first?: Capped;
}

/** The caps of all days, as enacted by the day of knowledge. */
export interface Caps {
  readonly yearly: Timeline<Kroner>;
  readonly halfYear: Timeline<Kroner>;
  readonly trial: Timeline<Kroner>;
}

/** How the open questions about the periods are read. */
export interface PeriodsRead {
  readonly trial: OptionOf<AccountReadings, 'cap-period'>;
  readonly of2023: OptionOf<AccountReadings, 'cap-2023'>;
}

/** The periods of account under the readings, in order. */
export function capPeriods({ yearly, halfYear, trial }: Caps, read: PeriodsRead): readonly CapPeriod[] {
  const whole = read.trial === 'whole-trial' ? trial.rows.map(capped) : [];
  const years = yearly.rows.map(capped).filter(({ days }) => !whole.some((period) => shared(period.days, days) !== undefined));
  const joined = halfYear.rows.map(capped).reduce((periods, half) => withHalfYear(periods, half, read.of2023), years);
  return [...whole, ...joined].sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
}

function capped({ value, days, cite }: Governing<Kroner>): Capped {
  return { days: days as Period, cap: value, cite };
}

/** Joins the cap of a half-year with that of its year; where the year has none yet, the half-year stands alone. */
function withHalfYear(periods: readonly CapPeriod[], half: Capped, read: PeriodsRead['of2023']): CapPeriod[] {
  const others = periods.filter(({ days }) => shared(days, half.days) === undefined);
  const year = periods.find((period) => !others.includes(period));
  if (year === undefined) return [...periods, half];
  if (read === 'whole-year') return [...periods];
  if (read === 'within-the-year') return [...others, { ...year, first: half }];
  return [...others, half, { ...year, days: { from: addDays(half.days.to, 1), to: year.days.to } }];
}

/** The period of account of a day, or the gap where no amount was read. */
export function capPeriodOn(day: Day, periods: readonly CapPeriod[]): CapPeriod | Unsettled<never> {
  return periods.find(({ days }) => contains(days, day)) ?? gap('cap', joined(periods.map(({ days }) => days)), day);
}

import { addDays, byFirstDay, contains, type Day, joined, type Period, shared } from '../../../days.js';
import { type CalculatingAt, type Cite, type Governing, inOere, type Oere, type Timeline } from '../../../define.js';
import type parameters from '../parameters.json';
import type { accountReadings } from '../readings.js';
import type { FrikortAccountFacts } from './facts.js';

/** What the account can turn to. */
export type AtAccount = CalculatingAt<typeof parameters, typeof accountReadings, FrikortAccountFacts>;

/** A cap, the days it is for and where it stands. */
interface Capped {
  readonly days: Period;
  readonly cap: Oere;
  readonly cite: Cite;
}

/** A period of account. Earnings on the `first` days count in it, but only up to a cap of their own. */
export interface CapPeriod extends Capped {
  readonly first?: Capped;
}

/** The periods of account of all years: those of the trial and of 2023 as each way to read the law has them. */
export interface CapPeriods {
  readonly ofTrial: Readonly<Record<'calendar-year' | 'whole-trial', readonly CapPeriod[]>>;
  readonly of2023: Readonly<Record<'whole-year' | 'within-the-year' | 'two-accounts', readonly CapPeriod[]>>;
  readonly settled: readonly CapPeriod[];
}

/** The tables of caps. */
type Caps = Readonly<Record<'cap' | 'halfYearCap' | 'trialCap', Timeline<string>>>;

/**
 * The periods of account: a calendar year each (§ 2 of act 689 of 2018, § 1 of act 616 of 2024), the trial whole where its one amount
 * is read so, and 2023 by how its two amounts go together: 20,000 kr. for the first half of it, 40,000 kr. for the year.
 */
export function capPeriods(caps: Caps): CapPeriods {
  const [years, halves, trial] = [caps.cap, caps.halfYearCap, caps.trialCap].map(({ rows }) => rows.map(capped)) as [
    Capped[],
    Capped[],
    Capped[],
  ];
  const touching = (some: readonly Capped[]) => years.filter(({ days }) => some.some((one) => shared(one.days, days) !== undefined));
  const [ofTrial, ofHalves] = [touching(trial), touching(halves)];
  const withHalves = (join: (year: Capped, half: Capped) => readonly CapPeriod[]) =>
    halves.flatMap((half) => {
      const year = ofHalves.find(({ days }) => shared(half.days, days) !== undefined);
      return year === undefined ? [half] : join(year, half);
    });
  return {
    ofTrial: { 'calendar-year': ofTrial, 'whole-trial': trial },
    of2023: {
      'whole-year': withHalves((year) => [year]),
      'within-the-year': withHalves((year, half) => [{ ...year, first: half }]),
      'two-accounts': withHalves((year, half) => [half, { ...year, days: { from: addDays(half.days.to, 1), to: year.days.to } }]),
    },
    settled: years.filter((year) => !ofTrial.includes(year) && !ofHalves.includes(year)),
  };
}

function capped({ value, days, cite }: Governing<string>): Capped {
  return { days: days as Period, cap: inOere(value), cite };
}

/** The periods of account that a span touches; a question of law is asked where it touches one on which the answers differ. */
export function periodsIn(span: Period, { ofTrial, of2023, settled }: CapPeriods, { ask }: AtAccount): readonly CapPeriod[] {
  const touched = (periods: readonly CapPeriod[]) => periods.filter(({ days }) => shared(days, span) !== undefined);
  return [
    ...ask('cap-period', {
      'calendar-year': () => touched(ofTrial['calendar-year']),
      'whole-trial': () => touched(ofTrial['whole-trial']),
    }),
    ...ask('cap-2023', {
      'whole-year': () => touched(of2023['whole-year']),
      'within-the-year': () => touched(of2023['within-the-year']),
      'two-accounts': () => touched(of2023['two-accounts']),
    }),
    ...touched(settled),
  ];
}

/** The period of account of a day; where no cap was read for it, it ends with that, and with the days for which one was. */
export function periodOn(day: Day, periods: readonly CapPeriod[], { ofTrial, of2023, settled }: CapPeriods, { gap }: AtAccount): CapPeriod {
  const found = periods.find(({ days }) => contains(days, day));
  if (found !== undefined) return found;
  const read = [...ofTrial['calendar-year'], ...of2023['whole-year'], ...settled].map(({ days }) => days);
  return gap('cap', joined(read.sort(byFirstDay)), day);
}

/** What is left of a period's cap on a day; on the first days of the period, of their own cap too. */
export function leftOf({ cap, first }: CapPeriod, day: Day, spent: Oere): Oere {
  const isFirst = first !== undefined && contains(first.days, day);
  return (isFirst ? Math.min(cap, first.cap) : cap) - spent;
}

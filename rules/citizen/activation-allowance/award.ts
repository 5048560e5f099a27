import { covers, daysIn, shared } from '../../days.js';
import { type Chosen, exceeds, isDue, type Kroner, minus, type ReadingsOf, shareOf, sum, type Unworked } from '../../define.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { SetOff } from './guidelines/set-off.js';
import type { AllowanceLaw } from './law.js';
import { isOutside, type MonthJudged } from './month.js';
import { journeyOf, type MonthlyAllowance } from './monthly-allowance.js';
import { rounded, type Turning } from './rates/rate-rule.js';
import type readings from './readings.json';
import { isByDays, isSetOff, lessSetOff, setOffNeeds } from './set-off.js';

type Readings = Chosen<ReadingsOf<typeof readings>>;

/** What is asked for from the start: less where the rate, or the organisation's choice of reading, makes it irrelevant. */
export function needsOf({ rate, guideline: { setOff = {} } }: AllowanceLaw, chosen: Readings): readonly (keyof Facts & string)[] {
  if (rate.never) return [];
  const period = rate.byDay === undefined && chosen['part-month'] !== 'whole-amount';
  const off = setOffNeeds(setOff);
  return [
    ...rate.needs,
    ...off,
    ...(period ? ['participationPeriod' as const] : []),
    ...(eachIsPaid(chosen) ? [] : ['otherAllowances' as const]),
  ];
}

/** What may be asked for once the rest is known. */
export function mayAskOf({ rate, guideline: { setOff = {} } }: AllowanceLaw): readonly (keyof Facts & string)[] {
  if (rate.never) return [];
  return ['participationPeriod', 'otherAllowances', 'dailyTravelKm', ...(isByDays(setOff) ? ['daysInMonth' as const] : [])];
}

/** Tells whether every offer is paid in full whatever else was awarded: then other allowances need not be known. */
function eachIsPaid(chosen: Readings): boolean {
  return chosen['several-offers'] === 'each-offer' && chosen['cap-scope'] === 'per-offer';
}

/** The allowance of a month: the guideline's rate, the act's ceiling, the days of the month and other allowances of the month. */
export function allowanceOf(law: AllowanceLaw, chosen: Readings): (facts: Facts, at: Turning) => Unworked<MonthlyAllowance> | null {
  const { rate, monthOn } = law;
  const journey = journeyOf(law);
  const beside = eachIsPaid(chosen) ? besideOthers : besideKnownOthers;
  return (facts, at) => {
    const month = monthOn(at.on);
    if (!rate.never && isOutside(facts, month.days)) return null;
    const whole = rate.of(facts, at);
    const due = whole === null ? null : dueOf(whole, facts, law, month, at);
    const amount = due === null ? null : beside(due, facts, law, month, at);
    if (amount === null) return null;
    return { amount, unit: 'kr./month', month: month.name, taxable: true, journey: journey(facts.dailyTravelKm) };
  };
}

/**
 * The rate within its limits, for the days of the month, less what is set off. Whether that comes off before the limits or after is open
 * where the rate exceeds one of them.
 */
const dueOf: Part<Kroner | null> = (whole, facts, law, month, at) => {
  const { rate, guideline } = law;
  const { setOff = NOTHING_SET_OFF } = guideline;
  const part = rate.byDay ? daysCounted : partOfMonth;
  if (!isSetOff(facts, setOff)) return part(within(whole, facts, law, at), facts, law, month, at);
  const lessLimited = () => lessSetOff(part(within(whole, facts, law, at), facts, law, month, at), facts, setOff, at);
  if (!isOver(whole, facts, law)) return lessLimited();
  const lessRate = () => {
    const left = lessSetOff(part(whole, facts, law, month, at), facts, setOff, at);
    return left === null ? null : within(left, facts, law, at);
  };
  return at.ask('set-off-from', { ceiling: lessLimited, rate: lessRate });
};

const NOTHING_SET_OFF: SetOff = {};

/** At most the maximum of the guideline, where it has one, and the ceiling of the act. */
function within(due: Kroner, facts: Facts, { rate, cap }: AllowanceLaw, at: Turning): Kroner {
  const maximum = rate.maximum?.(facts);
  const left = maximum !== undefined && exceeds(due, maximum) ? at.show('guideline-maximum', maximum, 'kr./month') : due;
  return exceeds(left, cap.value) ? at.show('ceiling-applied', cap.value, 'kr./month', cap) : left;
}

function isOver(due: Kroner, facts: Facts, { rate, cap }: AllowanceLaw): boolean {
  const maximum = rate.maximum?.(facts);
  return (maximum !== undefined && exceeds(due, maximum)) || exceeds(due, cap.value);
}

/** What a part of the way to the award is worked out from. */
type Part<T> = (due: Kroner, facts: Facts, law: AllowanceLaw, month: MonthJudged, at: Turning) => T;

/** A rate that counts the days of the month knows nothing of days on which no guideline, or another one, governs. */
const daysCounted: Part<Kroner> = (due, _, { guidelineDays }, month, at) => {
  if (covers(guidelineDays, month.days)) return due;
  const days = shared(at.need('participationPeriod'), month.days);
  return days && covers(guidelineDays, days) ? due : at.gap('guideline', [guidelineDays]);
};

/** The days of the month on which the citizen takes part while the guideline governs. */
const partOfMonth: Part<Kroner> = (due, { participationPeriod }, { guidelineDays }, month, at) => {
  if (participationPeriod === undefined) {
    const lack = () => at.lack('participationPeriod');
    const whole = () => (covers(guidelineDays, month.days) ? due : lack());
    return at.ask('part-month', { 'whole-amount': whole, 'calendar-days': lack });
  }
  const days = month.governed && shared(month.governed, participationPeriod);
  if (days === undefined) return at.gap('guideline', [guidelineDays]);
  if (days.from === month.days.from && days.to === month.days.to) return due;
  return at.ask('part-month', {
    'whole-amount': () => due,
    'calendar-days': () => {
      const taken = daysIn(days);
      at.show('calendar-days', `${taken}/${month.length}`, 'days');
      const { amount, isRounded } = shareOf(due, taken, month.length);
      return isRounded ? rounded(amount, at) : amount;
    },
  });
};

/** What was awarded for other offers, which must be known of the whole month. */
function othersOf({ days }: MonthJudged, at: Turning) {
  const known = at.need('otherAllowances');
  return covers(known.covers, days) ? known.items : at.lack('otherAllowances', days);
}

/** The same where what was awarded for other offers must be known. */
const besideKnownOthers: Part<Kroner | null> = (due, facts, law, month, at) =>
  othersOf(month, at).length === 0 ? due : besideOthers(due, facts, law, month, at);

/** What is due beside the allowances already awarded for other offers in the month; nothing left is nothing due. */
const besideOthers: Part<Kroner | null> = (due, _, { cap }, month, at) => {
  const upTo = (limit: Kroner) => {
    const awarded = othersOf(month, at).filter((item) => item.month === month.name);
    const others = sum(awarded.map(({ amount }) => amount));
    const left = minus(limit, others);
    if (isDue(left) && !exceeds(due, left)) return due;
    at.show('other-allowances', others, 'kr./month');
    return isDue(left) ? left : null;
  };
  return at.ask('several-offers', {
    'one-amount': () => upTo(due),
    'each-offer': () => at.ask('cap-scope', { 'per-citizen': () => upTo(cap.value), 'per-offer': () => due }),
  });
};

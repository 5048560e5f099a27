import * as z from 'zod';
import type { Step } from '../../../src/engine/assessment.js';
import { citationSchema, stepSchema } from '../../../src/engine/assessment-schema.js';
import { type Citation, resolve } from '../../../src/engine/citation.js';
import type { At, AwardRule, BuildAward } from '../../../src/engine/condition.js';
import { type Day, lastOfMonth } from '../../../src/engine/day.js';
import { Exact, exceeds, type Kroner, lesser, minus, roundToOere, sum } from '../../../src/engine/kroner.js';
import { daysIn, type Period, shared } from '../../../src/engine/period.js';
import { andThen, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { SOURCES } from '../../define-scheme.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { AllowanceLaw } from './law.js';
import { type Reckoned, rateRule } from './rates.js';
import type { AllowanceReadings } from './readings.js';

type Facts = ActivationAllowanceFacts;
type Answer<T> = T | null | Unsettled<T | null>;

/** How far the day's journey reaches beyond what the allowance covers. */
export interface Journey {
  /** The kilometres a day that the allowance covers; exactly this many are within. */
  readonly limitKm: string;
  /** The day's journey, km; `null` where it is not known. */
  readonly km: number | null;
  /** Kilometres a day beyond the limit; `null` where the journey is not known. */
  readonly beyondKm: string | null;
  /** The provision under which the rest may be applied for; `null` where nothing is beyond, or the journey is not known. */
  readonly mayApplyUnder: Citation | null;
}

/** An activation allowance for one calendar month. */
export interface MonthlyAllowance {
  /** Kroner gross for the month. */
  readonly amount: Kroner;
  readonly unit: 'kr./month';
  /** The calendar month, `YYYY-MM`. */
  readonly month: string;
  /** The allowance is taxable income. */
  readonly taxable: true;
  readonly journey: Journey;
  /** How the amount came about. */
  readonly working: readonly Step[];
}

/** The award: the guideline's rate, the act's ceiling, the days of the month and other allowances of the month. */
export function allowanceAward(
  law: AllowanceLaw,
  { award }: BuildAward<Facts, AllowanceReadings>,
): AwardRule<Facts, AllowanceReadings, MonthlyAllowance> {
  const rate = rateRule(law);
  const cap = capped(law);
  const month = monthTaker();
  const journey = journeyOf(law);
  const { cite } = law.guideline;
  return award(
    'rate',
    law.guideline.rate.kind === 'none' ? [] : [...rate.needs, 'participationPeriod', 'otherAllowances'],
    (facts: Facts, at) => {
      const period = month(at.on);
      const amount = andThen(rate.reckon(facts, at.ask), (whole: Reckoned): Answer<Reckoned> => {
        const part: Answer<Reckoned> = rate.byDay ? cap(whole) : partOfMonth(cap(whole), facts, law, period, at);
        return andThen(part, (due: Reckoned) => besideOthers(due, facts, law, period, at));
      });
      return andThen(
        amount,
        (due: Reckoned): Answer<MonthlyAllowance> => ({
          amount: due.amount,
          unit: 'kr./month',
          month: at.on.slice(0, 7),
          taxable: true,
          journey: journey(facts.dailyTravelKm),
          working: due.working,
        }),
      );
    },
    cite,
    { figures: { most: law.cap.value }, mayUse: ['dailyTravelKm', ...(rate.mayUse ?? [])] },
  );
}

/** Applies the act's ceiling and says whether it was reached. */
function capped({ cap }: AllowanceLaw): (whole: Reckoned) => Reckoned {
  const cite = resolve(cap.cite, SOURCES);
  const kept = Object.freeze({ step: 'ceiling-not-reached', value: cap.value, unit: 'kr./month', cite });
  const cut = Object.freeze({ step: 'ceiling-applied', value: cap.value, unit: 'kr./month', cite });
  const done = new WeakMap<Reckoned, Reckoned>();
  return (whole) => {
    const known = done.get(whole);
    if (known !== undefined) return known;
    const over = exceeds(whole.amount, cap.value);
    const result = { amount: lesser(whole.amount, cap.value), working: Object.freeze([...whole.working, over ? cut : kept]) };
    if (Object.isFrozen(whole)) done.set(whole, result);
    return result;
  };
}

/** The month of a day; the same day is asked for many cases in a row. */
function monthTaker(): (on: Day) => Period {
  let last: { on: Day; month: Period } | undefined;
  return (on) => {
    if (last?.on !== on) last = { on, month: { from: `${on.slice(0, 7)}-01`, to: lastOfMonth(on) } };
    return last.month;
  };
}

/** The days of the month on which the citizen takes part while the guideline governs. */
function partOfMonth(
  whole: Reckoned,
  { participationPeriod }: Facts,
  { guideline }: AllowanceLaw,
  month: Period,
  { ask }: At<AllowanceReadings>,
): Answer<Reckoned> {
  const period = participationPeriod as Period;
  if (period.from <= month.from && month.to <= period.to && guideline.from <= month.from && (guideline.to ?? month.to) >= month.to)
    return whole;
  const taken = shared(period, month);
  const days = taken && shared(taken, guideline);
  if (days === undefined) return null;
  return ask('part-month', {
    'whole-amount': () => whole,
    'calendar-days': () => {
      const amount = roundToOere(new Exact(whole.amount).times(daysIn(days)).dividedBy(daysIn(month)));
      const step = {
        step: 'calendar-days',
        value: `${daysIn(days)}/${daysIn(month)}`,
        unit: 'days',
        cite: resolve(guideline.cite, SOURCES),
      };
      return { amount, working: [...whole.working, step] };
    },
  });
}

/** What is due beside the allowances already awarded for other offers in the month. */
function besideOthers(
  due: Reckoned,
  { otherAllowances }: Facts,
  law: AllowanceLaw,
  month: Period,
  { ask }: At<AllowanceReadings>,
): Answer<Reckoned> {
  const { covers, items } = otherAllowances as NonNullable<Facts['otherAllowances']>;
  if (covers.from > month.from || covers.to < month.to) return lacking('otherAllowances', month);
  if (items.length === 0) return due;
  const others = sum(items.filter((item) => item.month === month.from.slice(0, 7)).map((item) => item.amount));
  return ask<'several-offers', Reckoned | null>('several-offers', {
    'one-amount': () => upTo(due.amount, others, due, law),
    'each-offer': () =>
      ask<'cap-scope', Reckoned | null>('cap-scope', {
        'per-citizen': () => upTo(law.cap.value, others, due, law),
        'per-offer': () => due,
      }),
  });
}

/** What is left of a limit after the other allowances; nothing left is nothing due. */
function upTo(limit: Kroner, others: Kroner, due: Reckoned, { guideline }: AllowanceLaw): Reckoned | null {
  const left = minus(limit, others);
  if (!exceeds(left, '0.00')) return null;
  if (!exceeds(due.amount, left)) return due;
  const step = { step: 'other-allowances', value: others, unit: 'kr./month', cite: resolve(guideline.cite, SOURCES) };
  return { amount: left, working: [...due.working, step] };
}

function journeyOf({ act, frame }: AllowanceLaw): (km: number | undefined) => Journey {
  const limitKm = frame.value;
  const mayApplyUnder = resolve({ source: act.value.id, provision: act.value.beyondProvision }, SOURCES);
  const unknown: Journey = Object.freeze({ limitKm, km: null, beyondKm: null, mayApplyUnder: null });
  return (km) => {
    if (km === undefined) return unknown;
    if (km <= Number(limitKm)) return { limitKm, km, beyondKm: '0', mayApplyUnder: null };
    return { limitKm, km, beyondKm: new Exact(km).minus(limitKm).toString(), mayApplyUnder };
  };
}

/** The schema of the award, for the shipped JSON Schema. */
export function awardSchema(): z.ZodType<MonthlyAllowance> {
  return z.strictObject({
    amount: z.string().describe('kroner gross for the month, two decimals'),
    unit: z.literal('kr./month'),
    month: z.string().describe('YYYY-MM'),
    taxable: z.literal(true),
    journey: z.strictObject({
      limitKm: z.string(),
      km: z.number().nullable(),
      beyondKm: z.string().nullable(),
      mayApplyUnder: citationSchema().nullable(),
    }),
    working: z.array(stepSchema()),
  }) as z.ZodType<MonthlyAllowance>;
}

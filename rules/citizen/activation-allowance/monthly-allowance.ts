import { type AwardOf, amount, citation, citing, count, decimal, Exact, literal, month, nullable, payment, record } from '../../define.js';
import type { AllowanceLaw } from './law.js';
import register from './register.json' with { type: 'json' };

const cited = citing(register);

/** An activation allowance for one calendar month. */
export const monthlyAllowance = payment({
  /** Kroner gross for the month. */
  amount: amount(),
  unit: literal('kr./month'),
  /** The calendar month, `YYYY-MM`. */
  month: month(),
  /** The allowance is taxable income. */
  taxable: literal(true),
  /** How far the day's journey reaches beyond what the allowance covers. */
  journey: record({
    /** The kilometres a day that the allowance covers; exactly this many are within. */
    limitKm: count('km'),
    /** The day's journey, km; `null` where it is not known. */
    km: nullable(decimal('km', { decimals: Number.POSITIVE_INFINITY })),
    /** Kilometres a day beyond the limit; `null` where the journey is not known. */
    beyondKm: nullable(count('km')),
    /** The provision under which the rest may be applied for; `null` where nothing is beyond, or the journey is not known. */
    mayApplyUnder: nullable(citation()),
  }),
});

/** An activation allowance for one calendar month. */
export type MonthlyAllowance = AwardOf<typeof monthlyAllowance>;

type Journey = MonthlyAllowance['journey'];

/** Splits the day's journey at the limit of the act, and names the provision for the rest. */
export function journeyOf({ act, actId, frame }: Pick<AllowanceLaw, 'act' | 'actId' | 'frame'>): (km: number | undefined) => Journey {
  const limitKm = frame.value;
  const mayApplyUnder = cited({ source: actId, provision: act.value.beyondProvision });
  const unknown: Journey = Object.freeze({ limitKm, km: null, beyondKm: null, mayApplyUnder: null });
  return (km) => {
    if (km === undefined) return unknown;
    if (km <= Number(limitKm)) return { limitKm, km, beyondKm: '0', mayApplyUnder: null };
    return { limitKm, km, beyondKm: new Exact(km).minus(limitKm).toFixed(), mayApplyUnder };
  };
}

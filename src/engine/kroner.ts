import { Decimal } from 'decimal.js';
import { inKroner, oereOf } from './oere.js';

/** An exact amount in Danish kroner as a decimal string with two decimals: `"550.00"`. */
export type Kroner = string;

/** Exact decimal numbers. A private clone: no host can change its precision, and no instance leaves the library. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/** Writes an exact number as an amount; it must not have more than two decimals (round it by a named step first). */
export function kroner(amount: Decimal.Value): Kroner {
  const exact = amount instanceof Exact ? amount : new Exact(amount);
  if (exact.decimalPlaces() > 2) throw new RangeError(`${exact} kr. has more than two decimals: round it by a named step`);
  return exact.toFixed(2);
}

/** Rounds to whole øre, half up: `roundToOere('266.6666')` is `'266.67'`. */
export function roundToOere(amount: Decimal.Value): Kroner {
  return new Exact(amount).toDecimalPlaces(2).toFixed(2);
}

/** The sum of amounts, exact: in whole øre, where all are written so. */
export function sum(amounts: readonly Kroner[]): Kroner {
  let total = 0;
  for (const amount of amounts) total += oereOf(amount) ?? Number.NaN;
  if (Number.isSafeInteger(total)) return inKroner(total);
  return kroner(amounts.reduce((exact, amount) => exact.plus(amount), new Exact(0)));
}

/** The amount by which `a` exceeds `b`; negative where it is lower. */
export function minus(a: Kroner, b: Kroner): Kroner {
  const [from, less] = [oereOf(a), oereOf(b)];
  return from === undefined || less === undefined ? kroner(new Exact(a).minus(b)) : inKroner(from - less);
}

/** A part of an amount, `taken` of `of`, in whole øre, half up; `isRounded` where it comes to no whole øre. */
export function shareOf(amount: Kroner, taken: number, of: number): { readonly amount: Kroner; readonly isRounded: boolean } {
  const oere = oereOf(amount);
  if (oere === undefined || oere < 0) {
    const exact = new Exact(amount).times(taken).dividedBy(of);
    return { amount: roundToOere(exact), isRounded: exact.decimalPlaces() > 2 };
  }
  const whole = oere * taken;
  return { amount: inKroner(Math.floor((2 * whole + of) / (2 * of))), isRounded: whole % of !== 0 };
}

/** Tells whether `a` is more than `b`: as texts, where both are written as awards carry them, else as exact numbers. */
export function exceeds(a: Kroner, b: Kroner): boolean {
  if (!isWritten(a) || !isWritten(b)) return new Exact(a).greaterThan(b);
  return a.length === b.length ? a > b : a.length > b.length;
}

const POINT = 0x2e;
const ZERO = 0x30;

/** Two decimals, and neither a zero nor a sign in front. */
function isWritten(amount: Kroner): boolean {
  return amount.charCodeAt(0) > ZERO && amount.charCodeAt(amount.length - 3) === POINT;
}

/** Tells whether an amount is more than nothing; its sign is exact without decimals. */
export function isDue(amount: Kroner): boolean {
  return amount.charCodeAt(0) > ZERO || Number(amount) > 0;
}

/** The smaller of two amounts. */
export function lesser(a: Kroner, b: Kroner): Kroner {
  return exceeds(a, b) ? b : a;
}

/** Rounds to the nearest multiple of a unit, half up: `roundTo('410.40', '1')` is 410, `roundTo('310015.52', '0.05')` is 310015.5. */
export function roundTo(amount: Decimal.Value, unit: Decimal.Value): Exact {
  return new Exact(amount).dividedBy(unit).round().times(unit);
}

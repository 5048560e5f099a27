import { Decimal } from 'decimal.js';

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

/** The sum of amounts, exact. */
export function sum(amounts: readonly Kroner[]): Kroner {
  return kroner(amounts.reduce((total, amount) => total.plus(amount), new Exact(0)));
}

/** The amount by which `a` exceeds `b`; negative where it is lower. */
export function minus(a: Kroner, b: Kroner): Kroner {
  return kroner(new Exact(a).minus(b));
}

/** Tells whether `a` is more than `b`. */
export function exceeds(a: Kroner, b: Kroner): boolean {
  return new Exact(a).greaterThan(b);
}

/** Tells whether an amount is more than nothing; its sign is exact without decimals. */
export function isDue(amount: Kroner): boolean {
  return Number(amount) > 0;
}

/** The smaller of two amounts. */
export function lesser(a: Kroner, b: Kroner): Kroner {
  return exceeds(a, b) ? b : a;
}

/** Rounds to the nearest multiple of a unit, half up: `roundTo('410.40', '1')` is 410, `roundTo('310015.52', '0.05')` is 310015.5. */
export function roundTo(amount: Decimal.Value, unit: Decimal.Value): Exact {
  return new Exact(amount).dividedBy(unit).round().times(unit);
}

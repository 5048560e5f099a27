import { choice, decimal, Exact, literal, oneOf, record, such, type ValueOf } from '../../define.js';

const ANY_DECIMALS = { to: 100, decimals: Infinity };

/** The ways to give a share in per cent. */
export const PERCENT = [
  literal(0),
  decimal('%', { ...ANY_DECIMALS, from: 1 }),
  such(
    record({ value: decimal('%', ANY_DECIMALS), unit: choice(['percent', 'fraction']) }),
    ({ value, unit }) => unit === 'percent' || value <= 1,
    'a share with its unit, at most 100 % and at most a fraction of 1',
  ),
] as const;

/** A share in per cent as a fact: from 0 to 100; a number strictly between 0 and 1 may be either, so it must name its unit. */
export const percent = () =>
  oneOf(PERCENT, 'a share in per cent from 0 to 100; one between 0 and 1 as { value, unit: "percent" or "fraction" }');

/** A share in per cent, from 0 to 100; a number strictly between 0 and 1 must name its unit, for it may be either. */
export type Percent = ValueOf<ReturnType<typeof percent>>;

/** A share in per cent as an exact number: `9.36`, and `{ value: 0.0936, unit: 'fraction' }` too, are 9.36 %. */
export function percentOf(given: Percent): Exact {
  if (typeof given === 'number') return new Exact(given);
  const value = new Exact(given.value);
  return given.unit === 'percent' ? value : value.times(100);
}

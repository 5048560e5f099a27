import { Exact } from '../../define.js';

/** Rounds to two decimals; a half goes away from zero. */
export function halfAway(exact: Exact): number {
  return exact.toDecimalPlaces(2, Exact.ROUND_HALF_UP).toNumber() || 0;
}

/** Rounds to two decimals; a half goes up, that of an amount below nothing towards zero. */
export function halfUp(exact: Exact): number {
  return exact.toDecimalPlaces(2, Exact.ROUND_HALF_CEIL).toNumber() || 0;
}

/** The sum of numbers as exact decimals. */
export function together(all: readonly number[]): Exact {
  return all.reduce((sum, each) => sum.plus(each), new Exact(0));
}

import { NO, TRUTHS, type Truth, UNKNOWN, YES } from './truth.js';

/** So many of so many. */
export interface Fraction {
  /** Citizens who reach what is asked. */
  readonly reached: number;
  /** Citizens counted. */
  readonly counted: number;
}

/** A share, exact where everything is known; else the least and the most that it can still be. */
export interface Share {
  /** Where everything unknown turns out against. */
  readonly least: Fraction;
  /** Where everything unknown turns out in favour. */
  readonly most: Fraction;
}

/** What the states of a group come to. */
export interface Counted {
  /** Citizens of the group, counted or not. */
  readonly citizens: number;
  /** Citizens who are counted for certain. */
  readonly counted: number;
  /** Citizens of whom it is not known whether they are counted. */
  readonly perhaps: number;
}

/**
 * How many are counted in a group.
 * @example
 * countedIn([0, 0, 0, 0, 2, 0, 1, 0, 3]) // => { citizens: 6, counted: 4, perhaps: 2 }
 */
export function countedIn(states: readonly number[]): Counted {
  const of = (truth: Truth) => sum(states, (digits) => digits[0] === truth);
  return { citizens: sum(states, () => true), counted: of(YES), perhaps: of(UNKNOWN) };
}

/**
 * The share of those counted who reach what is asked: one of the things asked by its place, or every one (`all`).
 * Citizens of whom something is unknown are taken for and against, so that the share lies between the two for certain.
 * @example
 * const threeOfFour = { reached: 3, counted: 4 };
 * shareIn([0, 0, 0, 0, 0, 0, 1, 0, 3], 0) // => { least: threeOfFour, most: threeOfFour }
 */
export function shareIn(states: readonly number[], asked: number | 'all'): Share {
  const reach = (digits: readonly Truth[]) => (asked === 'all' ? Math.min(...digits.slice(1)) : (digits[1 + asked] as Truth));
  const of = (counted: Truth, reached: Truth) => sum(states, (digits) => digits[0] === counted && reach(digits) === reached);
  const counted = of(YES, NO) + of(YES, UNKNOWN) + of(YES, YES);
  return {
    least: { reached: of(YES, YES), counted: counted + of(UNKNOWN, NO) + of(UNKNOWN, UNKNOWN) },
    most: {
      reached: of(YES, YES) + of(YES, UNKNOWN) + of(UNKNOWN, UNKNOWN) + of(UNKNOWN, YES),
      counted: counted + of(UNKNOWN, UNKNOWN) + of(UNKNOWN, YES),
    },
  };
}

function sum(states: readonly number[], is: (digits: readonly Truth[]) => boolean): number {
  const length = Math.round(Math.log(states.length) / Math.log(TRUTHS));
  return states.reduce((total, citizens, state) => (citizens > 0 && is(digitsOf(state, length)) ? total + citizens : total), 0);
}

function digitsOf(state: number, length: number): Truth[] {
  return Array.from({ length }, (_, place) => (Math.floor(state / TRUTHS ** (length - 1 - place)) % TRUTHS) as Truth);
}

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
  const [not, perhaps, counted] = sumsBy(states, TRUTHS, ([truth]) => truth as Truth) as [number, number, number];
  return { citizens: not + perhaps + counted, counted, perhaps };
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
  const sums = sumsBy(states, TRUTHS * TRUTHS, (digits) => (digits[0] as Truth) * TRUTHS + reach(digits));
  const of = (counted: Truth, reached: Truth) => sums[counted * TRUTHS + reached] as number;
  const counted = of(YES, NO) + of(YES, UNKNOWN) + of(YES, YES);
  return {
    least: { reached: of(YES, YES), counted: counted + of(UNKNOWN, NO) + of(UNKNOWN, UNKNOWN) },
    most: {
      reached: of(YES, YES) + of(YES, UNKNOWN) + of(UNKNOWN, UNKNOWN) + of(UNKNOWN, YES),
      counted: counted + of(UNKNOWN, UNKNOWN) + of(UNKNOWN, YES),
    },
  };
}

/** Citizens added together by what the digits of their state come to, one of so many places. */
function sumsBy(states: readonly number[], places: number, placeOf: (digits: readonly Truth[]) => number): number[] {
  const sums = new Array<number>(places).fill(0);
  const digits = digitsOfAll(states.length);
  states.forEach((citizens, state) => {
    if (citizens === 0) return;
    const place = placeOf(digits[state] as readonly Truth[]);
    sums[place] = (sums[place] as number) + citizens;
  });
  return sums;
}

const known = new Map<number, readonly (readonly Truth[])[]>();

/** The digits of every state of so many: kept, for a report asks for a hundred thousand shares. */
function digitsOfAll(states: number): readonly (readonly Truth[])[] {
  const length = Math.round(Math.log(states) / Math.log(TRUTHS));
  const all = known.get(states) ?? Array.from({ length: states }, (_, state) => digitsOf(state, length));
  known.set(states, all);
  return all;
}

function digitsOf(state: number, length: number): Truth[] {
  return Array.from({ length }, (_, place) => (Math.floor(state / TRUTHS ** (length - 1 - place)) % TRUTHS) as Truth);
}

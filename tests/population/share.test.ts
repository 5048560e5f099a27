import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedIn, type Fraction, shareIn } from '../../src/population/share.js';
import { property } from '../property.js';

const ALL_STATES = 27;
/** The digits of a state: counted, the first thing asked, the second. */
const digitsOf = (state: number) => [Math.floor(state / 9), Math.floor(state / 3) % 3, state % 3] as const;
const UNKNOWN = 1;
const YES = 2;

/** Every way in which what is unknown of a citizen can turn out. */
const resolved = (state: number): number[] =>
  digitsOf(state).reduce<number[]>((so, digit) => so.flatMap((s) => (digit === UNKNOWN ? [s * 3, s * 3 + YES] : [s * 3 + digit])), [0]);

/** The shares of every resolution of every citizen, by trying them all. */
function everyShare(citizens: readonly number[], asked: number | 'all'): Fraction[] {
  const populations = citizens.reduce<number[][]>((so, state) => so.flatMap((some) => resolved(state).map((one) => [...some, one])), [[]]);
  return populations.map((states) => {
    const counted = states.map(digitsOf).filter(([digit]) => digit === YES);
    const reached = counted.filter(([, ...both]) => (asked === 'all' ? both.every((digit) => digit === YES) : both[asked] === YES));
    return { reached: reached.length, counted: counted.length };
  });
}

const statesOf = (citizens: readonly number[]) =>
  Array.from({ length: ALL_STATES }, (_, state) => citizens.filter((each) => each === state).length);
const asked = fc.constantFrom<(number | 'all')[]>(0, 1, 'all');
const population = fc.array(fc.nat({ max: ALL_STATES - 1 }), { maxLength: 5 });
const some = ({ counted }: Fraction) => counted > 0;
const ratioOf = ({ reached, counted }: Fraction) => reached / counted;

describe('a share', () => {
  property([population, asked], { numRuns: 1_000 })(
    'is bounded by the least and the most of every way the unknown can turn out',
    (citizens, of) => {
      const { least, most } = shareIn(statesOf(citizens), of);
      const every = everyShare(citizens, of);
      const possible = every.filter(some).map(ratioOf);
      for (const bound of [least, most]) expect(every).toContainEqual(bound);
      if (possible.length === 0) expect([least, most].some(some)).toBe(false);
      if (some(least)) expect(ratioOf(least)).toBe(Math.min(...possible));
      if (some(most)) expect(ratioOf(most)).toBe(Math.max(...possible));
      // Nobody is counted in a bound only where that can be, and whoever else may be counted is all alike.
      if (!some(least)) expect(possible.every((share) => share === 1)).toBe(true);
      if (!some(most)) expect(possible.every((share) => share === 0)).toBe(true);
    },
  );

  it.for(Array.from({ length: ALL_STATES }, (_, state) => state))('of one citizen in state %i', (state) => {
    for (const of of [0, 1, 'all'] as const) {
      const { least, most } = shareIn(statesOf([state]), of);
      const every = everyShare([state], of);
      const possible = every.filter(some).map(ratioOf);
      expect(every).toContainEqual(least);
      expect(every).toContainEqual(most);
      if (possible.includes(0)) expect(least).toEqual({ reached: 0, counted: 1 });
      if (possible.includes(1)) expect(most).toEqual({ reached: 1, counted: 1 });
      if (possible.length === 0)
        expect([least, most]).toEqual([
          { reached: 0, counted: 0 },
          { reached: 0, counted: 0 },
        ]);
    }
  });

  it('where everything is known is one', () => {
    const states = statesOf([26, 26, 24, 20, 18, 0, 8]);
    expect(shareIn(states, 0)).toEqual({ least: { reached: 3, counted: 5 }, most: { reached: 3, counted: 5 } });
    expect(shareIn(states, 1)).toEqual({ least: { reached: 3, counted: 5 }, most: { reached: 3, counted: 5 } });
    expect(shareIn(states, 'all')).toEqual({ least: { reached: 2, counted: 5 }, most: { reached: 2, counted: 5 } });
  });

  it('of nobody is of nobody', () => {
    const nobody = { reached: 0, counted: 0 };
    expect(shareIn(statesOf([]), 0)).toEqual({ least: nobody, most: nobody });
    expect(shareIn([], 'all')).toEqual({ least: nobody, most: nobody });
  });

  it('of a single thing asked, and of none', () => {
    expect(shareIn([0, 0, 0, 0, 0, 0, 1, 1, 1], 0)).toEqual({ least: { reached: 1, counted: 3 }, most: { reached: 2, counted: 3 } });
    expect(countedIn([4, 2, 1])).toEqual({ citizens: 7, counted: 1, perhaps: 2 });
  });
});

it('how many are counted, for certain and perhaps', () => {
  const states = Array.from({ length: ALL_STATES }, (_, state) => (state < 9 ? 1 : state < 18 ? 10 : 100));
  expect(countedIn(states)).toEqual({ citizens: 999, counted: 900, perhaps: 90 });
  expect(countedIn([])).toEqual({ citizens: 0, counted: 0, perhaps: 0 });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { percentOf } from '../../../rules/jobcentre/jobcenterindblik/percent.js';
import {
  boundsOf,
  compareWith,
  inPercent,
  jointBounds,
  meanOf,
  type Ratio,
} from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { bothOrNeither } from '../../../rules/jobcentre/jobcenterindblik/shares/enough.js';
import type { ShareGiven } from '../../../rules/jobcentre/jobcenterindblik/shares/share-given.js';
import { property } from '../../property.js';

const ratio = (of: number, among: number): Ratio => ({ of: BigInt(of), among: BigInt(among) });
const written = ({ of, among }: Ratio) => `${of}/${among}`;

describe('a share in per cent', () => {
  test.for([
    [9.36, '9.36'],
    [0, '0'],
    [100, '100'],
    [{ value: 0.34, unit: 'percent' as const }, '0.34'],
    [{ value: 0.0936, unit: 'fraction' as const }, '9.36'],
    [{ value: 1, unit: 'fraction' as const }, '100'],
  ] as const)('%j is %s %', ([given, percent]) => {
    expect(percentOf(given).toFixed()).toBe(percent);
  });
});

describe('the bounds of a share', () => {
  test.for([
    // half a unit of the last decimal printed, either way, but never below 0 or above 100
    ['86', [171, 2], [173, 2]],
    ['86.0', [1719, 20], [1721, 20]],
    ['0', [0, 1], [1, 2]],
    ['100', [199, 2], [100, 1]],
    ['79.9999', [1599997, 20000], [1599999, 20000]],
  ] as const)('printed as %s %', ([percent, [least, by], [most, over]]) => {
    const bounds = boundsOf({ percent });
    const same = (a: Ratio | undefined, of: number, among: number) => a && a.of * BigInt(among) * 100n === BigInt(of) * a.among;
    expect([same(bounds.least, least, by), same(bounds.most, most, over)]).toEqual([true, true]);
  });

  it('as counted are the share itself, of nobody none, and of bounds the two', () => {
    expect(boundsOf({ reached: 3, counted: 4 })).toEqual({ least: ratio(3, 4), most: ratio(3, 4) });
    expect(boundsOf({ reached: 0, counted: 0 })).toEqual({ least: undefined, most: undefined });
    expect(boundsOf({ least: { reached: 1, counted: 4 }, most: { reached: 0, counted: 0 } })).toEqual({
      least: ratio(1, 4),
      most: undefined,
    });
  });
});

describe('those who reached both of two targets', () => {
  const both = (a: ShareGiven, b: ShareGiven) => {
    const { least, most } = jointBounds(boundsOf(a), boundsOf(b));
    return [least && inPercent(least), most && inPercent(most)];
  };

  // at least a + b - 100, at most the lesser of the two; 86 stands for 85.5 to 86.5
  test.for([
    [{ percent: '86' }, { percent: '82' }, ['67', '82.5']],
    [{ percent: '82' }, { percent: '86' }, ['67', '82.5']],
    [{ percent: '40' }, { percent: '50' }, ['0', '40.5']],
    [{ reached: 95, counted: 100 }, { reached: 9, counted: 10 }, ['85', '90']],
    [{ reached: 0, counted: 0 }, { reached: 9, counted: 10 }, [undefined, undefined]],
    [{ reached: 9, counted: 10 }, { reached: 0, counted: 0 }, [undefined, undefined]],
  ] as const)('%j and %j: %j', ([a, b, bounds]) => {
    expect(both(a, b)).toEqual(bounds);
  });

  property([fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 40 })])('lie within the bounds', (citizens) => {
    const share = (is: (citizen: readonly [boolean, boolean]) => boolean) => ({
      reached: citizens.filter(is).length,
      counted: citizens.length,
    });
    const { least, most } = jointBounds(boundsOf(share(([a]) => a)), boundsOf(share(([, b]) => b)));
    const { least: exact } = boundsOf(share(([a, b]) => a && b));
    const below = (one?: Ratio, other?: Ratio) => (one as Ratio).of * (other as Ratio).among <= (other as Ratio).of * (one as Ratio).among;
    expect([below(least, exact), below(exact, most)]).toEqual([true, true]);
  });
});

describe('the mean of shares', () => {
  it('weighs every window alike: 1/2 and 1/3 have the mean 5/12', () => {
    const mean = meanOf([ratio(1, 2), ratio(1, 3)]) as Ratio;
    expect(mean.of * 12n).toBe(mean.among * 5n);
  });

  it('is the share itself for one window, and none for no window or one of nobody', () => {
    expect(written(meanOf([ratio(3, 4)]) as Ratio)).toBe('3/4');
    expect([meanOf([]), meanOf([undefined]), meanOf([ratio(1, 2), undefined]), meanOf([undefined, ratio(1, 2)])]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('a share held against a figure in %', () => {
  test.for([
    [79, 100, 80, -1],
    [4, 5, 80, 0],
    [81, 100, 80, 1],
    [1, 3, 33.3, 1],
    [333, 1000, 33.3, 0],
    [332, 1000, 33.3, -1],
    [7_999_999_999_999, 10_000_000_000_000, 80, -1],
    [8_000_000_000_001, 10_000_000_000_000, 80, 1],
  ] as const)('%i of %i against %d is %i', ([of, among, figure, compared]) => {
    expect(compareWith(ratio(of, among), figure)).toBe(compared);
  });

  test.for([
    [2, 3, undefined, '66.7'],
    [1, 2, undefined, '50'],
    [1, 16, undefined, '6.3'],
    [80_004, 100_000, undefined, '80'],
    [80_004, 100_000, 80, '80.004'],
    [79_996, 100_000, 80, '79.996'],
    [4, 5, 80, '80'],
    [2, 3, 80, '66.7'],
  ] as const)('%i of %i beside %s reads %s', ([of, among, figure, text]) => {
    expect(inPercent(ratio(of, among), figure)).toBe(text);
  });
});

describe('two tests that must be met both or neither', () => {
  // What each comes to, whatever is open (`undefined` where it is); then the answer, or the test that is asked what it lacks.
  test.for([
    [true, true, 'second'],
    [false, false, true],
    [true, false, false],
    [false, true, false],
    [undefined, false, false],
    [false, undefined, false],
    [undefined, true, 'first'],
    [true, undefined, 'second'],
    [undefined, undefined, 'first'],
  ] as const)('%s and %s: %s', ([first, second, answer]) => {
    const tests = ['first', 'second'].map((name) => () => name as unknown as boolean) as [() => boolean, () => boolean];
    const settled = <T>(part: () => T) => ((part as unknown) === tests[0] ? first : second) as T | undefined;
    expect(bothOrNeither(...tests, { settled })).toBe(answer);
  });
});

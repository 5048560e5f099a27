import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../src/audit/payments/audit-report.js';
import { totalsCounter } from '../../../src/audit/payments/totals.js';
import { errorRate, wilsonInterval } from '../../../src/audit/sampling/error-rate.js';
import { drawing, sample } from '../../../src/audit/sampling/sample.js';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a sample', () => {
  it('is drawn the same way again, in the order the items came', () => {
    const drawn = sample(numbers(1000), { seed: 7, size: 50 });
    expect(drawn).toHaveLength(50);
    expect(new Set(drawn).size).toBe(50);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(sample(numbers(1000), { seed: 7, size: 50 })).toEqual(drawn);
    expect(sample(numbers(1000), { seed: 8, size: 50 })).not.toEqual(drawn);
  });

  it('is all there is where there is no more', () => {
    expect(sample(numbers(3), { seed: 1, size: 3 })).toEqual([0, 1, 2]);
    expect(sample(numbers(2), { seed: 1, size: 3 })).toEqual([0, 1]);
    expect(sample([], { seed: 1, size: 3 })).toEqual([]);
  });

  it('gives every item the same chance', () => {
    const times = numbers(10).map(() => 0);
    for (const seed of numbers(4000))
      for (const drawn of sample(numbers(10), { seed, size: 3 })) times[drawn] = (times[drawn] as number) + 1;
    // 4,000 draws of 3 in 10: 1,200 expected, standard deviation sqrt(4000 * 0.3 * 0.7) = 29; four of them on either side.
    for (const count of times) expect(Math.abs(count - 1200)).toBeLessThan(4 * 29);
  });

  it('makes an item only where it is drawn for now, and counts what was offered', () => {
    const draw = drawing<number>({ seed: 1, size: 2 });
    let made = 0;
    for (const number of numbers(100)) {
      draw.offer(() => {
        made += 1;
        return number;
      });
    }
    expect(draw.offered).toBe(100);
    expect(made).toBeLessThan(30);
    expect(draw.drawn()).toHaveLength(2);
  });

  it.each([1.5, 2 ** 31, Number.NaN])('has no seed %d', (seed) => {
    expect(() => sample([], { seed, size: 1 })).toThrow(/is no seed: a whole number from -2147483648 to 2147483647 is/);
  });

  it.each([0, -1, 1.5, Number.POSITIVE_INFINITY])('has no size %d', (size) => {
    expect(() => sample([], { seed: 1, size })).toThrow(RangeError);
    expect(() => sample([], { seed: 1, size })).toThrow(/is no size of a sample: a whole number from 1 is/);
  });

  it('takes every seed of 32 bits', () => {
    for (const seed of [-(2 ** 31), 2 ** 31 - 1, 0]) expect(sample(numbers(2), { seed, size: 1 })).toHaveLength(1);
  });
});

const rounded = ({ from, to }: { from: number; to: number }) => [from.toFixed(4), to.toFixed(4)];

describe('the 95 % Wilson interval', () => {
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('of %i in %i is that of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3', (count, of, from, to) => {
    expect(rounded(wilsonInterval(count, of))).toEqual([from, to]);
  });

  it('does not leave 0 to 1, is the same from either end, and knows nothing of nobody', () => {
    expect(wilsonInterval(0, 20).from).toBe(0);
    expect(wilsonInterval(20, 20).to).toBe(1);
    expect(rounded(wilsonInterval(20, 20))).toEqual(['0.8389', '1.0000']);
    expect(wilsonInterval(0, 0)).toEqual({ from: 0, to: 1 });
  });
});

describe('the error rate of a sample', () => {
  it('is a share where everything is settled', () => {
    const { rate, interval, ...counts } = errorRate({ payments: 148, wrong: 15, unsettled: 0 });
    expect(counts).toEqual({ payments: 148, wrong: 15, unsettled: 0 });
    expect(rate).toEqual({ least: 15 / 148, most: 15 / 148 });
    expect(rounded(interval)).toEqual(['0.0624', '0.1605']);
  });

  it('is wider by what is unsettled', () => {
    const { rate, interval } = errorRate({ payments: 20, wrong: 0, unsettled: 20 });
    expect(rate).toEqual({ least: 0, most: 1 });
    expect(rounded(interval)).toEqual(['0.0000', '1.0000']);
    expect(rounded(errorRate({ payments: 20, wrong: 0, unsettled: 5 }).interval)).toEqual(['0.0000', wilsonInterval(5, 20).to.toFixed(4)]);
  });

  it('of nothing is not told', () => {
    expect(errorRate({ payments: 0, wrong: 0, unsettled: 0 })).toEqual({
      payments: 0,
      wrong: 0,
      unsettled: 0,
      interval: { from: 0, to: 1 },
    });
  });

  it('counts a payment drawn that cannot be read as unsettled, under both laws', () => {
    const none = totalsCounter().totals();
    const then = { ...none, payments: 10, wrong: 2, unsettled: 1 };
    const report = sampleReport({ seed: 1, size: 12 }, { then, now: { ...then, wrong: 3 } }, 2);
    expect([report.seed, report.size]).toEqual([1, 12]);
    expect(report.then).toMatchObject({ payments: 12, wrong: 2, unsettled: 3 });
    expect(report.now).toMatchObject({ payments: 12, wrong: 3, unsettled: 3 });
  });
});

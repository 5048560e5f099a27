import { describe, expect, it } from 'vitest';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';

/** For each whole number of months exempt: 4 x (12 - exempt) / 12 by hand, rounded down, to the nearest and up. */
const TABLE: readonly (readonly [exempt: number, down: number, nearest: number, up: number])[] = [
  [0, 4, 4, 4],
  [1, 3, 4, 4],
  [2, 3, 3, 4],
  [3, 3, 3, 3],
  [4, 2, 3, 3],
  [5, 2, 2, 3],
  [6, 2, 2, 2],
  [7, 1, 2, 2],
  [8, 1, 1, 2],
  [9, 1, 1, 1],
  [10, 0, 1, 1],
  [11, 0, 0, 1],
];
const HELD = [0, 1, 2, 3, 4, 5];
const READINGS = ['down', 'nearest', 'up'] as const;

const assess = (exemptMonths: number, conversations: number, rounding?: (typeof READINGS)[number]) =>
  timeliness.assess({ periodMonths: 12, exemptMonths, conversations }, { on: '2019-12-31', readings: { rounding } });

describe('every month exempt from 0 to 12 and every number of conversations from 0 to 5', () => {
  it.each(TABLE)('%i months exempt', (exempt, ...required) => {
    const [least, , most] = required;
    for (const held of HELD) {
      const told = `${exempt} months exempt, ${held} held`;
      READINGS.forEach((reading, index) => {
        const { outcome, readings } = assess(exempt, held, reading);
        expect(outcome, `${told}, ${reading}`).toBe(held >= (required[index] as number) ? 'fulfilled' : 'not-fulfilled');
        expect(readings.length, `${told}, ${reading}`).toBe(held >= least && held < most ? 1 : 0);
      });
      const unread = assess(exempt, held);
      expect(unread.outcome, told).toBe(held >= most ? 'fulfilled' : held < least ? 'not-fulfilled' : 'open');
      if (unread.outcome === 'fulfilled') expect(unread.award, told).toEqual({ required: { least, most }, held });
    }
  });

  it.each(HELD)('12 months exempt and %i held are not covered, however it is rounded', (held) => {
    for (const rounding of [undefined, ...READINGS]) expect(assess(12, held, rounding).outcome).toBe('not-covered');
  });
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { caseReview } from '../../../rules/jobcentre/case-review/calculation.js';
import { property } from '../../property.js';

const cases = fc.integer({ min: 0, max: 3_000 });

function reviewed(numbers: readonly number[], rounding: 'up' | 'nearest') {
  const groups = numbers.map((each, index) => ({ name: `group ${index}`, cases: each }));
  const answer = caseReview.calculate({ on: '2022-04-30', groups }, { readings: { 'part-of-a-case': rounding } });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value;
}

describe('the review of cases', () => {
  property([fc.array(cases, { maxLength: 8 })])(
    'takes at least 15 per cent and 20 of each group, or all of it, and at most 300',
    (numbers) => {
      const { samples, total, capped } = reviewed(numbers, 'up');
      for (const { cases: all, sample } of samples) {
        expect(sample).toBeLessThanOrEqual(all);
        if (sample < all) expect(sample).toBeGreaterThanOrEqual(Math.max(20, (all * 15) / 100));
      }
      const together = samples.reduce((sum, { sample }) => sum + sample, 0);
      expect({ total, capped }).toEqual({ total: Math.min(together, 300), capped: together > 300 });
    },
  );

  property([fc.array(cases, { maxLength: 8 })])('differs by less than one case a group between the readings', (numbers) => {
    const [up, nearest] = [reviewed(numbers, 'up'), reviewed(numbers, 'nearest')];
    up.samples.forEach(({ sample }, index) => {
      expect(sample - (nearest.samples[index]?.sample ?? Number.NaN)).toBeGreaterThanOrEqual(0);
      expect(sample - (nearest.samples[index]?.sample ?? Number.NaN)).toBeLessThanOrEqual(1);
    });
  });
});

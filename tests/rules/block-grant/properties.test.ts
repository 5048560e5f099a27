import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { blockGrantShare, populationShareRange } from '../../../rules/municipality/block-grant/calculation.js';
import { property } from '../../property.js';

const national = fc.integer({ min: -5_000, max: 5_000 });

function local(amounts: readonly number[]) {
  const elements = amounts.map((each, index) => ({ name: `element ${index}`, national: each }));
  const answer = blockGrantShare.calculate({ year: 2022, elements }, { readings: { half: 'away-from-zero' } });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value;
}

describe('the part of national amounts', () => {
  property([fc.array(national, { maxLength: 8 })])('differs from its rounded parts by less than their rounding', (amounts) => {
    const { difference, parts, total } = local(amounts);
    expect(Math.abs(difference)).toBeLessThanOrEqual((parts.length + 1) * 0.005 + 1e-9);
    expect(total.national).toBe(amounts.reduce((sum, each) => sum + each, 0));
  });

  property([national.filter((amount) => amount !== 0)])('fits the share that it was reckoned by', (amount) => {
    const range = populationShareRange.calculate({ national: amount, printed: local([amount]).total.local, decimals: 2 });
    const { least, most } = range.outcome === 'calculated' ? range.value : { least: 1, most: 0 };
    expect(least).toBeLessThanOrEqual(0.33);
    expect(most).toBeGreaterThanOrEqual(0.33);
  });

  property([national])('is the same below nothing, with the other sign', (amount) => {
    expect(local([-amount]).total.local).toBe(-local([amount]).total.local || 0);
  });
});

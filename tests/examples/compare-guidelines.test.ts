import { expect, it } from 'vitest';
import { ASSUMPTIONS, estimatesOf, PRINTED } from '../../examples/compare-guidelines/assumptions.js';

// By hand: 833 citizens in three months. 833 x 3 x 400 = 999,600, less 109,406 = 890,194; 833 x 3 x 1,000 = 2,499,000.
// 3 x (300 x 400 + 133 x 550 + 100 x 700) = 789,450; 533 x 3 x 1,000 = 1,599,000.

it('tells which assumptions reproduce the estimates of the minutes', () => {
  expect(ASSUMPTIONS.map(estimatesOf)).toEqual([
    { adopted: '1.0', flat: '2.5', saving: '0.1' },
    { adopted: '0.9', flat: '2.5', saving: '0.1' },
    { adopted: '0.8', flat: '2.5', saving: '0.1' },
    { adopted: '0.8', flat: '1.6', saving: '0.1' },
  ]);
});

it('only one of them does', () => {
  const reached = ASSUMPTIONS.map(estimatesOf);
  expect(reached.filter((one) => JSON.stringify(one) === JSON.stringify(PRINTED))).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { standingTogether } from '../../../src/audit/ledger/standing-together.js';

const met = (...citizens: readonly string[]) => {
  const { meet } = standingTogether();
  return citizens.map(meet);
};

describe('a sorted file', () => {
  it('is sorted as text or as numbers, from end to end', () => {
    expect(met('a', 'a', 'b')).toEqual(['next', 'same', 'next']);
    expect(met('9', '10', '100')).toEqual(['next', 'next', 'next']);
    expect(met('10', '100', '9')).toEqual(['next', 'next', 'next']);
  });

  it('is not sorted where a citizen comes again, or in neither way', () => {
    expect(met('a', 'b', 'a')).toEqual(['next', 'next', 'unsorted']);
    expect(met('9', '10', '9')).toEqual(['next', 'next', 'unsorted']);
    expect(met('b', 'a')).toEqual(['next', 'unsorted']);
  });

  it('is sorted as numbers only where all are numbers, and no number stands in two ways', () => {
    expect(met('9', 'a', '10')).toEqual(['next', 'next', 'unsorted']);
    expect(met('a', '9')).toEqual(['next', 'unsorted']);
    // Written 1 and 01 the order as numbers does not tell which comes first, so that 1 might come again.
    expect(met('1', '01')).toEqual(['next', 'unsorted']);
  });
});

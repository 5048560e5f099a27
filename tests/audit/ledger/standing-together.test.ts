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
});

import { describe, expect, it } from 'vitest';
import { writtenCasesFile } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';

const rest = { title: 'A case of a test', on: '2020-01-01', expect: { outcome: 'fulfilled', award: {} }, from: 'made up for this test' };
const file = (...cases: readonly object[]) => ({ scheme: 'toy', cases: cases.map((one) => ({ ...rest, ...one })) });
const factsOf = (...cases: readonly object[]) => writtenOut(file(...cases)).cases.map(({ facts }) => facts);

describe('a case that is like another', () => {
  it('has its facts, but for those that differ and those that are left out', () => {
    const cases = [
      { id: 'one', facts: { zones: 3, km: 4 } },
      { id: 'other', like: 'one', facts: { km: 2 }, without: ['zones'] },
      { id: 'same', like: 'one' },
    ];
    expect(factsOf(...cases)).toEqual([{ zones: 3, km: 4 }, { km: 2 }, { zones: 3, km: 4 }]);
    expect(writtenOut(file(...cases)).cases.map((one) => Object.keys(one))).toEqual(
      Array(3).fill(['title', 'on', 'expect', 'from', 'id', 'facts']),
    );
    expect(writtenCasesFile.safeParse(file(...cases)).error).toBeUndefined();
  });

  it('is told by name where the other does not stand before it whole, or does not have what is left out', () => {
    const one = { id: 'one', facts: { km: 4 } };
    expect(() => factsOf({ id: 'other', like: 'one' }, one)).toThrow('The case "other" is like a case that does not stand before it');
    expect(() => factsOf(one, { id: 'other', like: 'one' }, { id: 'third', like: 'other' })).toThrow('"third"');
    expect(() => factsOf(one, { id: 'other', like: 'one', without: ['zones', 'km'] })).toThrow('leaves out zones, which');
  });
});

import { describe, expect, it } from 'vitest';
import { writtenCasesFile } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';

// Expected: the facts and options written out by hand.
const expects = { expect: { outcome: 'fulfilled', award: {} }, from: 'made up for this test' };
const rest = { title: 'A case of a test', ...expects };
type Group = readonly object[];
const file = (...groups: readonly Group[]) => ({
  scheme: 'toy',
  cases: Object.fromEntries(groups.map((own, place) => [`toy-act § ${place + 1}`, own.map((one) => ({ ...rest, ...one }))])),
});
const out = (...groups: readonly Group[]) => writtenOut(file(...groups)).cases;

describe('cases by provision', () => {
  const one = { id: 'one', facts: { zones: 3, km: 4 }, on: '2020-01-01', readings: { km: 'whole' } };

  it('are one list, and a case like another asks what that one asks, but for what it says itself', () => {
    const other = { id: 'other', like: 'one', facts: { km: 2 }, without: ['zones'], municipality: 'lejre' };
    const later = { id: 'later', like: 'one', on: '2021-01-01', without: ['readings'] };
    expect(out([one, other], [later])).toEqual([
      { ...rest, ...one },
      { ...rest, id: 'other', facts: { km: 2 }, on: '2020-01-01', municipality: 'lejre', readings: { km: 'whole' } },
      { ...rest, id: 'later', facts: { zones: 3, km: 4 }, on: '2021-01-01' },
    ]);
    expect(writtenCasesFile.safeParse(file([one, other], [later])).error).toBeUndefined();
  });

  it('share no expectation: one that is like a refused one is not refused', () => {
    const error = { of: 'facts', problems: [{ path: 'km', code: 'unexpected', names: ['km'] }] };
    const cases = [
      { id: 'refused', title: rest.title, from: rest.from, facts: { km: -1 }, on: '2020-01-01', error },
      { id: 'read', ...rest, like: 'refused', facts: { km: 1 } },
    ];
    expect(writtenOut({ scheme: 'toy', cases: { refused: cases } }).cases[1]).toEqual({
      ...rest,
      id: 'read',
      facts: { km: 1 },
      on: '2020-01-01',
    });
  });

  it('tell of every fault at once: an id that stands twice, another that does not stand before whole, what is left out and is not there', () => {
    const cases = [
      { id: 'early', like: 'one' },
      one,
      { id: 'like-none', like: 'nobody' },
      { id: 'like-one-that-is-like', like: 'early' },
      { id: 'strange', like: 'one', without: ['zones', 'hours', 'readings', 'title'] },
      one,
    ];
    expect(() => out(cases)).toThrow(
      [
        'The cases of toy cannot be written out:',
        '"early" is like "one", which does not stand before it, written out',
        '"like-none" is like "nobody", which does not stand before it, written out',
        '"like-one-that-is-like" is like "early", which does not stand before it, written out',
        '"strange" leaves out hours, title, which "one" does not have',
        '"one" stands twice',
      ].join('\n  '),
    );
  });

  it('have a day or a calculation, unless they are like another', () => {
    const problems = (cases: Group) => writtenCasesFile.safeParse(file(cases)).error?.issues.map(({ path }) => path);
    expect(problems([{ id: 'none', facts: {} }])).toEqual([['cases', 'toy-act § 1', 0]]);
    expect(problems([{ id: 'both', facts: {}, on: '2020-01-01', calculation: 'toy' }])).toEqual([['cases', 'toy-act § 1', 0]]);
    expect(problems([])).toEqual([['cases', 'toy-act § 1']]);
  });
});

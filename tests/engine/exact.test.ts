import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/engine/citation.js';
import { isDay } from '../../src/engine/day.js';
import { freeze } from '../../src/engine/freeze.js';
import { asRows } from '../../src/engine/guideline.js';
import { Exact, roundTo, shareOf } from '../../src/engine/kroner.js';
import { readLaw, within } from '../../src/engine/law.js';
import { nearestKey } from '../../src/engine/nearest-key.js';
import { shared } from '../../src/engine/period.js';
import { type InputError, describe as tell } from '../../src/engine/problem.js';
import { rowOn, windowsOf } from '../../src/engine/timeline.js';
import { GOOD, ON, toy, toyFacts } from './toy-scheme.js';

const cite = { source: 'act', provision: '§ 1' };
const thrown = (run: () => unknown): InputError => {
  try {
    run();
  } catch (error) {
    return error as InputError;
  }
  throw new Error('nothing was thrown');
};

describe('what is not there is left out, not undefined', () => {
  it('in citations, windows, intervals and guidelines', () => {
    const sources = { a: { title: 'A', kind: 'act' } } as const;
    expect(resolve({ source: 'a', provision: 'p' }, sources)).toStrictEqual({ source: 'a', title: 'A', provision: 'p' });
    expect(resolve({ title: 'T', provision: 'p' }, sources)).toStrictEqual({ title: 'T', provision: 'p' });
    expect(windowsOf([{ from: '2020-01-01' }, { from: '2020-01-01', to: '2020-02-01' }])).toStrictEqual([
      { from: '2020-01-01' },
      { from: '2020-01-01', to: '2020-02-01' },
    ]);
    const rows = [{ from: '2019-01-01', adopted: '2018-01-01', value: 'a', cite, verified: 'statute' as const }];
    const law = (on: string, knownOn?: string) =>
      readLaw(({ row }) => row('x', rows).value, [], {
        covered: { from: '2018-01-01', to: '2020-12-31' },
        on,
        knownOn,
        supplied: undefined,
      });
    expect(law('2019-06-01').on).toStrictEqual({ from: '2019-01-01', before: '2021-01-01' });
    expect(law('2017-06-01').on).toStrictEqual({ before: '2018-01-01' });
    expect(law('2021-06-01').on).toStrictEqual({ from: '2021-01-01' });
    expect(law('2019-06-01').knownOn).toStrictEqual({});
    expect(law('2019-06-01', '2017-06-01').knownOn).toStrictEqual({ before: '2018-01-01' });
    expect(law('2019-06-01', '2018-06-01').knownOn).toStrictEqual({ from: '2018-01-01' });
    expect(Object.keys(law('2019-06-01'))).not.toContain('guideline');
  });

  it('in the first and last day of a law', () => {
    const early = toy.under({ on: '2018-06-01' });
    const late = toy.under({ on: '2030-06-01' });
    expect([Object.keys(early).includes('validFrom'), Object.keys(late).includes('validBefore')]).toEqual([false, false]);
    expect([early.validBefore, late.validFrom]).toEqual(['2019-01-01', '2026-01-01']);
    expect([early.possible(GOOD), toy.underEveryReading(GOOD, { on: '2018-06-01' }).outcomes.length]).toEqual([
      { exact: false, awards: [], refusal: true },
      1,
    ]);
  });

  it('in problems: no nearest, nothing received', () => {
    const { problems } = thrown(() => toy.assess(GOOD, { ...ON, zzzzzzzz: 1, readings: { qqqqqqqq: 'x' } } as never));
    expect(problems.map((problem) => Object.keys(problem))).toEqual([
      ['path', 'code', 'expected'],
      ['path', 'code', 'expected'],
    ]);
    expect(tell({ path: 'x', code: 'unexpected', expected: 'y' })).toBe('x: expected y');
    expect(tell({ path: 'x', code: 'unexpected', expected: 'y', received: 'z' })).toBe('x: expected y; received z');
  });
});

describe('errors say what they are about', () => {
  it('facts, options and their codes', () => {
    expect(thrown(() => toy.assess({ ...GOOD, guardian: true }, ON)).of).toBe('facts');
    expect(thrown(() => toy.assess(GOOD, { on: 'x' })).of).toBe('options');
    const none = thrown(() => toy.assess(GOOD, undefined as never));
    expect([none.of, none.problems]).toEqual([
      'options',
      [{ path: '', code: 'unexpected', expected: 'options { on, ... }', received: 'nothing' }],
    ]);
    expect(toyFacts.problems(new Map())).toEqual([
      { path: '', code: 'unexpected', expected: 'a plain object of facts', received: 'an object of a class' },
    ]);
  });
});

describe('days at the edges', () => {
  it('of an interval', () => {
    const interval = { from: '2020-01-01', before: '2020-02-01' };
    expect(['2019-12-31', '2020-01-01', '2020-01-31', '2020-02-01'].map((day) => within(interval, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([
      within({}, '2020-01-01'),
      within({ from: '2020-01-01' }, '2030-01-01'),
      within({ before: '2020-01-01' }, '2019-01-01'),
    ]).toEqual([true, true, true]);
    expect([within({ from: '2020-01-01' }, '2019-01-01'), within({ before: '2020-01-01' }, '2020-01-01')]).toEqual([false, false]);
  });

  it('of what two periods share', () => {
    const april = { from: '2019-04-01', to: '2019-04-30' };
    expect(shared(april, april)).toStrictEqual(april);
    expect(shared(april, { from: '2019-04-01' })).toStrictEqual(april);
    expect(shared(april, { from: '2019-05-01', to: '2019-05-02' })).toBeUndefined();
    expect(shared(april, { from: '2019-03-01', to: '2019-03-31' })).toBeUndefined();
  });

  it('of a guideline: its own end, or the day it was checked, whichever comes first', () => {
    const base = {
      id: 'x',
      municipality: 'y',
      status: 'adopted',
      from: '2020-01-01',
      window: 'stated',
      verified: 'guideline',
      cite,
    } as const;
    const ends = [undefined, '2020-06-01', '2021-06-01', '2020-12-31'].map(
      (to) => asRows([{ ...base, to, checkedUntil: '2020-12-31' }])[0]?.to,
    );
    expect(ends).toEqual(['2020-12-31', '2020-06-01', '2020-12-31', '2020-12-31']);
  });

  it('of a tie: only where no row outranks both', () => {
    const row = (from: string, adopted: string) => ({ from, adopted });
    const [a, b, c] = [row('2020-01-01', '2019-01-01'), row('2020-01-01', '2019-01-01'), row('2020-02-01', '2019-01-01')];
    expect(() => rowOn([a, b], '2020-03-01')).toThrow('both from 2020-01-01');
    expect(() => rowOn([a, b, a], '2020-03-01')).toThrow();
    expect(rowOn([a, b, c], '2020-03-01')).toBe(c);
    expect(rowOn([c, a, b], '2020-03-01')).toBe(c);
    expect(() => rowOn([row('2020-01-01', '2018-01-01'), a, b], '2020-03-01')).toThrow();
    expect(() => rowOn([a, b, row('2020-01-01', '2018-01-01')], '2020-03-01')).toThrow();
  });

  it('are texts', () => {
    expect([isDay(['2020-01-01']), isDay({ toString: () => '2020-01-01' }), isDay(new Date('2020-01-01'))]).toEqual([false, false, false]);
  });
});

describe('small things', () => {
  it('freezing goes to the bottom and takes anything', () => {
    const value = freeze({ a: { b: [{ c: 1 }] }, d: null, e: 'x', f: undefined });
    expect([value, value.a, value.a.b, value.a.b[0]].every(Object.isFrozen)).toBe(true);
    expect([freeze(null), freeze(undefined), freeze('x'), freeze(5)]).toEqual([null, undefined, 'x', 5]);
    const getter = {
      get asked(): object {
        throw new Error('asked');
      },
    };
    const [exact, bare] = [new Exact(1), Object.create(null) as object];
    const act = () => 1;
    expect([freeze(getter), freeze({ exact, bare, act })].every(Object.isFrozen)).toBe(true);
    expect([exact, bare, act].map(Object.isFrozen)).toEqual([false, true, false]);
    const outer = Object.freeze({ inner: { open: true } });
    expect(freeze(outer)).toBe(outer);
  });

  it('the nearest key counts letters lost, added and changed', () => {
    expect([nearestKey('abcdefxyz', ['abcdefuvw', 'abcdefxy']), nearestKey('kolding', ['holding', 'kol'])]).toEqual([
      'abcdefxy',
      'holding',
    ]);
    expect(nearestKey('bcdef', ['abcdef', 'bcdxyz'])).toBe('abcdef');
    expect([nearestKey('abcd', ['wxyz']), nearestKey('xyzabc', ['abc'])]).toEqual([undefined, undefined]);
  });

  it('every reading tells open outcomes apart by what is asked, and settled ones by their kind', () => {
    // Without the loans the case is open under both readings, and asks the same: one outcome.
    const open = toy.underEveryReading({ ...GOOD, loans: undefined, books: 1, ebooks: 1 }, ON);
    expect(open.outcomes.map(({ assessment }) => assessment.outcome)).toEqual(['open']);
    // No book, one e-book: 10, 5 or nothing.
    const mixed = toy.underEveryReading({ ...GOOD, books: 0, ebooks: 1 }, ON);
    expect(mixed.outcomes.map(({ assessment }) => assessment.outcome)).toEqual(['fulfilled', 'fulfilled', 'not-fulfilled']);
  });

  it('possible awards skip what a condition already refuses', () => {
    const under = toy.under(ON);
    expect(under.possible({ ...GOOD, books: undefined, ebooks: undefined })).toMatchObject({
      exact: true,
      least: '10.00',
      most: '30.00',
      refusal: true,
    });
    expect(under.possible({ ...GOOD, ebooks: undefined, books: 10 })).toEqual({ exact: true, awards: [], refusal: true });
  });
});

describe('a part of an amount', () => {
  // By hand: 100 / 3 = 33.333..., 100 / 4 = 25, half an øre is one, and a correction is rounded as what it corrects.
  it.for([
    ['100.00', 1, 3, '33.33', true],
    ['100.00', 2, 3, '66.67', true],
    ['100.00', 1, 4, '25.00', false],
    ['100.01', 1, 1, '100.01', false],
    ['0.01', 1, 2, '0.01', true],
    ['0.00', 1, 3, '0.00', false],
    ['100', 1, 3, '33.33', true],
    ['100', 1, 4, '25.00', false],
    ['-100.00', 1, 3, '-33.33', true],
    ['-100.01', 1, 1, '-100.01', false],
    ['-0.01', 1, 2, '-0.01', true],
    ['-100.00', 1, 4, '-25.00', false],
  ] as const)('%s: %i of %i is %s', ([amount, taken, of, part, isRounded]) => {
    expect(shareOf(amount, taken, of)).toEqual({ amount: part, isRounded });
  });

  it('is the nearest multiple of a unit, half up', () => {
    const rounded = (amount: string, unit: string) => roundTo(amount, unit).toFixed();
    expect([rounded('410.40', '1'), rounded('410.50', '1'), rounded('310015.52', '0.05'), rounded('-410.50', '1')]).toEqual([
      ...['410', '411', '310015.5', '-411'],
    ]);
  });
});

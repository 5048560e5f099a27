import { describe, expect, it } from 'vitest';
import { such } from '../../../src/engine/authoring/bounded-kinds.js';
import { record } from '../../../src/engine/authoring/compound-kinds.js';
import { figuresOf, later } from '../../../src/engine/authoring/figure-of.js';
import { REFUSED } from '../../../src/engine/authoring/kind.js';
import { day } from '../../../src/engine/authoring/kinds.js';
import { firstOf, optionsLeft, type Path, underAll } from '../../../src/engine/authoring/look-ahead.js';
import { isDay } from '../../../src/engine/day.js';
import { gap } from '../../../src/engine/reading.js';
import { awarding, fee } from './awarding.js';
import { facts, lending, ON } from './lending.js';

const row = (value: number | string, unit?: string) => ({ value, unit, table: 'wait' }) as Parameters<typeof later>[1];

describe('a day so long after another', () => {
  // By the calendar: 2020 is a leap year, 7 days a week.
  it.each([
    ['2020-02-28', 1, 'days', '2020-02-29'],
    ['2020-02-28', 2, 'weeks', '2020-03-13'],
    ['2020-01-31', 1, 'months', '2020-02-29'],
    ['2020-02-29', '1', 'years', '2021-02-28'],
    ['9999-12-31', 0, 'days', '9999-12-31'],
  ])('%s and %s %s is %s', (from, value, unit, expected) => expect(later(from, row(value, unit))).toBe(expected));

  it('beyond the calendar is its last', () => {
    for (const unit of ['days', 'weeks', 'months', 'years']) expect(later('9999-12-01', row(40, unit))).toBe('9999-12-31');
  });

  it('is not told by a row of another unit, which is a fault in the rules', () => {
    const says = (unit: string) => `The unit of wait must be days, weeks, months or years to tell a day, not ${unit}`;
    for (const unit of ['km', 'toString']) expect(() => later('2020-01-01', row(1, unit))).toThrow(new Error(says(unit)));
    expect(() => later('2020-01-01', row(1))).toThrow(new Error(says('')));
  });
});

describe('the figure that a sentence names', () => {
  it.each([3, '3', '10.00', '12.5'])('%s is one, by the name of its table', (value) => {
    expect(figuresOf(row(value))).toEqual({ figures: { wait: String(value) } });
  });

  it.each(['ten', '10 km', 'x10', '1.', '1.x', '1x5', ''])('"%s" is none', (value) => expect(figuresOf(row(value))).toEqual({}));

  it('is none where there is no row', () => expect(figuresOf(undefined)).toEqual({}));
});

describe('leap years', () => {
  it.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
  ])('%s is a day: %s', (given, expected) => expect(isDay(given)).toBe(expected));
});

describe('the options of a question', () => {
  it('are those left by what was chosen, or all where none of them is left', () => {
    expect(optionsLeft(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(optionsLeft(['a', 'b', 'c'], ['c', 'a'])).toEqual(['a', 'c']);
    expect(optionsLeft(['a', 'b'], ['c'])).toEqual(['a', 'b']);
  });

  it('stand in order, one of them first', () => {
    expect(firstOf(['a', 'b', 'c'], undefined)).toEqual(['a', 'b', 'c']);
    expect(firstOf(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(firstOf(['a', 'b'], 'c')).toEqual(['a', 'b']);
  });
});

describe('what a part of a rule comes to under every option', () => {
  const first = { reading: 'first', options: ['a', 'b'] };
  const second = { reading: 'second', options: ['a', 'b'] };
  /** Asks what is not assumed: the first question and, where that is answered b, the second. */
  const asking = (answer: (under: Readonly<Record<string, string>>) => unknown) => (path: Path) => {
    const under = Object.fromEntries(path);
    return {
      answer: answer(under),
      asked: [...(under.first === undefined ? [first] : []), ...(under.first === 'b' && under.second === undefined ? [second] : [])],
    };
  };

  it('is told where it is the same, and not where it differs or something is lacking', () => {
    expect(
      underAll(
        [],
        asking(() => ({ due: 1 })),
      ),
    ).toEqual({ due: 1 });
    expect(
      underAll(
        [],
        asking(({ first: taken = 'a' }) => taken),
      ),
    ).toBeUndefined();
    expect(
      underAll(
        [],
        asking(({ second: taken = 'a' }) => taken),
      ),
    ).toBeUndefined();
    expect(
      underAll(
        [],
        asking(({ second: taken }) => (taken === 'b' ? gap('books') : 1)),
      ),
    ).toBeUndefined();
  });

  it('keeps to what was answered before', () => {
    expect(
      underAll(
        [['first', 'b']],
        asking(({ first: taken }) => taken),
      ),
    ).toBe('b');
  });
});

describe('what is refused', () => {
  it('is told inside a value of which something holds besides, and of the whole where only that fails', () => {
    const kind = such(record({ from: day(), to: day() }), ({ from, to }) => from < to, 'two days in order');
    const told = (given: object) => kind.problems?.(given, 'stay').map(({ path, expected }) => [path, expected]);
    expect(told({ from: '2020-01-01', to: 'never' })).toEqual([['stay.to', 'a calendar day as YYYY-MM-DD']]);
    expect(told({ from: '2020-01-02', to: '2020-01-01' })).toEqual([['stay', 'two days in order']]);
    expect(such(day(), () => false, 'no day').problems?.('never', 'it')).toMatchObject([{ path: 'it', expected: 'no day' }]);
  });

  it('is not asked whether something holds of it besides', () => {
    const asked: unknown[] = [];
    const kind = such(day(), (value) => asked.push(value) > 0, 'a day');
    expect([kind.accept('never'), kind.accept('2020-01-01'), asked]).toEqual([REFUSED, '2020-01-01', ['2020-01-01']]);
  });

  it('to change which facts only a human can settle', () => {
    const { judged } = lending(({ award, under }) => [under('§ 1', [award('fee', [], () => fee('1.00'))])]).facts;
    const given = judged as Set<string>;
    const before = [...judged];
    for (const change of [() => given.add('km'), () => given.delete('ready'), () => given.clear()]) {
      expect(change).toThrow('The names of judged facts cannot be changed');
    }
    expect([...judged]).toEqual(before);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(before));
  });
});

describe('an award that a rule shares between cases', () => {
  const shared = Object.freeze(fee('5.00'));
  const scheme = awarding((_, { on, show }) => {
    show('judged-on', on, 'date');
    return shared;
  });
  const awarded = (on: string) => {
    const assessment = scheme.assess({}, { ...ON, on });
    return assessment.outcome === 'fulfilled' ? assessment.award : undefined;
  };

  it('gets the working of each on a copy', () => {
    const [first, second] = [awarded('2020-05-01'), awarded('2020-05-02')];
    expect([first, second].map((award) => award?.working.map(({ value }) => value))).toEqual([['2020-05-01'], ['2020-05-02']]);
    expect([first?.amount, second?.amount, shared]).toEqual(['5.00', '5.00', { amount: '5.00' }]);
  });

  it('gets it on a copy though it could be written to, where it bears that of an earlier case', () => {
    const open = fee('5.00');
    const lent = awarding((_, { on, show }) => {
      show('judged-on', on, 'date');
      return open;
    });
    const award = (on: string) => {
      const assessment = lent.assess({}, { ...ON, on });
      return assessment.outcome === 'fulfilled' ? assessment.award : undefined;
    };
    const [first, second] = [award('2020-05-01'), award('2020-05-02')];
    expect([first, second].map((one) => one?.working.map(({ value }) => value))).toEqual([['2020-05-01'], ['2020-05-02']]);
    expect([first?.amount, second?.amount]).toEqual(['5.00', '5.00']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, tallyColumns } from '../../src/population/columns.js';
import { stateOf } from '../../src/population/judge.js';
import type { Measure } from '../../src/population/measure.js';
import { tallyCounter } from '../../src/population/tally.js';
import { property } from '../property.js';
import { anyMeasure, criterion, type Someone, slowStateOf, someone, yes } from './measures.js';

/** Longer than two chunks of 8,192 and not a whole number of them. */
const MANY = 2 * 8_192 + 7;

const talks: Measure = { id: 'talks', by: ['place'], counted: [], asked: [criterion('four', { column: 'talks', is: '>=', than: 4 })] };
const inOnePlace = (length: number) => [{ codes: new Uint8Array(length), names: ['lejre'] }];

/** Citizens as columns; the columns of numbers as asked. */
function columnsOf(citizens: readonly Someone[], names: readonly string[] = ['a', 'b', 'c']): Columns {
  const numbers = names.map((name) => [name, Float64Array.from(citizens, ({ counts }) => counts[name] ?? Number.NaN)] as const);
  const by = [0, 1].map((place) => {
    const keys = [...new Set(citizens.map((citizen) => citizen.by[place] as string))];
    return { codes: Uint16Array.from(citizens, (citizen) => keys.indexOf(citizen.by[place] as string)), names: keys };
  });
  return { length: citizens.length, numbers: Object.fromEntries(numbers), by };
}

function oneByOne(measure: Measure, citizens: readonly Someone[]) {
  const tally = tallyCounter(measure);
  for (const { by, counts } of citizens) tally.add(by, slowStateOf(measure, counts));
  return tally.tally();
}

describe('columns and citizens one by one give the same tally', () => {
  property([anyMeasure, fc.array(someone, { maxLength: 60 })])('under any measure', (measure, citizens) => {
    expect(tallyColumns(measure, columnsOf(citizens))).toEqual(oneByOne(measure, citizens));
  });

  property([anyMeasure, fc.array(someone, { maxLength: 20 })])(
    'where a column is left out, it is unknown for everyone',
    (measure, citizens) => {
      const without = citizens.map(({ by, counts }) => ({ by, counts: { ...counts, b: null } }));
      expect(tallyColumns(measure, columnsOf(citizens, ['a', 'c']))).toEqual(oneByOne(measure, without));
    },
  );

  property([anyMeasure, fc.array(someone, { minLength: 1, maxLength: 30 })], { numRuns: 20 })('beyond one chunk', (measure, few) => {
    const citizens = Array.from({ length: MANY }, (_, place) => few[(place * 7 + Math.floor(place / 8_190)) % few.length] as Someone);
    expect(tallyColumns(measure, columnsOf(citizens))).toEqual(oneByOne(measure, citizens));
  });
});

describe('the columns', () => {
  it.for([
    Float64Array,
    Float32Array,
    Int32Array,
    Uint32Array,
    Int16Array,
    Uint16Array,
    Uint8Array,
  ])('may be any typed array: %o', (Type) => {
    const numbers = { talks: Type.from([3, 4, 5]) };
    expect(tallyColumns(talks, { length: 3, numbers, by: inOnePlace(3) }).groups[0]?.states).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 2]);
  });

  it.for(['>=', '>', '<=', '<'] as const)('a NaN is unknown, and %s is as in the function', (is) => {
    const measure = { ...talks, asked: [criterion('asked', { column: 'talks', is, than: 4 })] };
    const given = [3, 4, 5, Number.NaN, Number.POSITIVE_INFINITY, -0];
    const states = tallyColumns(measure, { length: 6, numbers: { talks: Float64Array.from(given) }, by: inOnePlace(6) }).groups[0]?.states;
    const expected = new Array<number>(9).fill(0);
    for (const value of given) expected[stateOf(measure)({ talks: value })] = (expected[stateOf(measure)({ talks: value })] as number) + 1;
    expect(states).toEqual(expected);
    expect(states?.[7]).toBe(1);
  });

  it('may be longer than the population: what follows is nobody', () => {
    const columns = { length: 2, numbers: { talks: Int32Array.of(4, 4, 4) }, by: inOnePlace(3) };
    expect(tallyColumns(talks, columns).groups).toEqual([{ by: ['lejre'], states: [0, 0, 0, 0, 0, 0, 0, 0, 2] }]);
  });

  it('of nobody make the tally of nobody', () => {
    expect(tallyColumns(talks, { length: 0, numbers: {}, by: [{ codes: new Uint8Array(0), names: [] }] })).toEqual({
      measure: 'talks',
      groups: [],
    });
  });

  it('without any group make one group', () => {
    const all = { ...talks, by: [] };
    expect(tallyColumns(all, { length: 2, numbers: { talks: Int32Array.of(4, 3) }, by: [] }).groups).toEqual([
      { by: [], states: [0, 0, 0, 0, 0, 0, 1, 0, 1] },
    ]);
  });

  it('tell groups apart by every column of text, in the order of the measure', () => {
    const by = [
      { codes: Uint8Array.of(0, 1, 1, 1), names: ['b', 'a'] },
      { codes: Uint32Array.of(2, 0, 2, 2), names: ['z', 'y', 'x'] },
    ];
    const measure: Measure = { id: 'two', by: ['place', 'benefit'], counted: [], asked: [] };
    expect(tallyColumns(measure, { length: 4, numbers: {}, by }).groups).toEqual([
      { by: ['a', 'x'], states: [0, 0, 2] },
      { by: ['a', 'z'], states: [0, 0, 1] },
      { by: ['b', 'x'], states: [0, 0, 1] },
    ]);
  });
});

describe('what cannot be columns of a population is refused', () => {
  it('a column of numbers that is too short', () => {
    const short = { length: 3, numbers: { talks: Int32Array.of(1, 2) }, by: inOnePlace(3) };
    expect(() => tallyColumns(talks, short)).toThrow(new RangeError('The column talks has 2 entries, expected 3'));
  });

  it('though not one that the measure does not ask for', () => {
    const short = { length: 1, numbers: { talks: Int32Array.of(1), other: new Int32Array(0) }, by: inOnePlace(1) };
    expect(tallyColumns<string>(talks, short).groups).toHaveLength(1);
  });

  it('a column of text that is too short', () => {
    const short = { length: 3, numbers: {}, by: inOnePlace(2) };
    expect(() => tallyColumns(talks, short)).toThrow(new RangeError('The column place has 2 entries, expected 3'));
  });

  it('a code without a name, wherever it stands', () => {
    const by = [{ codes: Uint8Array.of(0, 0, 1), names: ['lejre'] }];
    const message = 'The column place has the code 1, which no name stands for';
    expect(() => tallyColumns(talks, { length: 3, numbers: {}, by })).toThrow(new RangeError(message));
    expect(tallyColumns(talks, { length: 2, numbers: {}, by }).groups).toHaveLength(1);
    const amid = [{ codes: Uint8Array.of(0, 1, 0), names: ['lejre'] }];
    expect(() => tallyColumns(talks, { length: 3, numbers: {}, by: amid })).toThrow(new RangeError(message));
  });

  it('of text that the measure names but does not group by are unknown', () => {
    const named: Measure = { ...talks, asked: [criterion('named', { text: 'benefit', among: ['x'] })] };
    const { groups } = tallyColumns(named, { length: 1, numbers: {}, by: inOnePlace(1) });
    expect(groups).toEqual([{ by: ['lejre'], states: [0, 0, 0, 0, 0, 0, 0, 1, 0] }]);
  });

  it('more or fewer columns of text than the measure has', () => {
    const message = '0 columns of text, expected place';
    expect(() => tallyColumns(talks, { length: 0, numbers: {}, by: [] })).toThrow(new RangeError(message));
    const two = { ...talks, by: ['place', 'benefit'] };
    expect(() => tallyColumns(two, { length: 1, numbers: {}, by: inOnePlace(1) })).toThrow(
      new RangeError('1 columns of text, expected place, benefit'),
    );
  });
});

it('a comparison inside a test of several parts does not leave its digit to the next', () => {
  const test = { all: [{ any: [yes('a'), yes('b')] }, { any: [yes('b'), yes('c')] }] };
  const measure: Measure = { id: 'parts', by: [], counted: [criterion('parts', test)], asked: [] };
  const numbers = { a: Float64Array.of(1, 0), b: Float64Array.of(0, Number.NaN), c: Float64Array.of(0, 1) };
  expect(tallyColumns(measure, { length: 2, numbers, by: [] }).groups).toEqual([{ by: [], states: [1, 1, 0] }]);
});

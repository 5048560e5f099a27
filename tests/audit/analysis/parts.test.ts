import { describe, expect, it } from 'vitest';
import { contradicts, narrowerOf } from '../../../src/audit/analysis/less.js';
import { edgesOf, gapsIn, overlapsIn, tablesIn } from '../../../src/audit/analysis/tables.js';
import { figuresIn, spread, valuesOf } from '../../../src/audit/analysis/values.js';
import { cases, parameters, plantedIn, row } from './toy.js';

const scheme = plantedIn(() => ({}));

describe('a table within the days that were checked', () => {
  const { covered } = parameters;

  it('has gaps, each one whole', () => {
    expect(gapsIn([], covered)).toEqual([covered]);
    expect(gapsIn([row('2019-01-01', 1)], covered)).toEqual([]);
    expect(gapsIn([row('2019-01-01', 1, { to: '2020-01-31' }), row('2021-12-31', 2)], covered)).toEqual([
      { from: '2020-02-01', to: '2021-12-30' },
    ]);
  });

  it('overlaps on those days only', () => {
    const twice = (from: string, to: string) => overlapsIn([row(from, 1, { to }), row(from, 2)], covered);
    expect(twice('2019-01-01', '2019-12-31')).toEqual([]);
    expect(twice('2019-01-01', '2020-01-01')).toEqual([{ days: { from: '2020-01-01', to: '2020-01-01' }, tied: true }]);
    expect(twice('2022-01-01', '2022-12-31')).toEqual([]);
    const act = { adopted: '2019-12-01' };
    expect(overlapsIn([row('2020-01-01', 1, { ...act, to: '2020-06-30' }), row('2020-07-01', 2, act)], covered)).toEqual([]);
  });
});

describe('the tables of a file', () => {
  it('are its lists of dated rows', () => {
    const fare = [row('2020-01-01', 1)];
    expect(
      tablesIn({ fare, none: [], half: [row('2020-01-01', 1), {}], empty: [null], name: 'fare', age: { from: '2020-01-01' } }),
    ).toEqual({
      fare,
      none: [],
    });
  });

  it('change on days in order, those that were checked', () => {
    const rows = [row('2021-06-01', 2), row('2019-01-01', 1, { to: '2020-12-31' }), row('2023-01-01', 3)];
    expect(edgesOf(rows, { from: '2020-01-01', to: '2021-12-31' })).toEqual(['2020-01-01', '2021-01-01', '2021-06-01']);
  });

  it('overlap where both begin together and one of them ends', () => {
    const open = (first: object, second: object) =>
      overlapsIn([row('2020-02-01', 1, first), row('2020-02-01', 2, second)], { from: '2020-01-01', to: '2020-12-31' });
    const days = { from: '2020-02-01', to: '2020-03-31' };
    expect([open({ to: '2020-03-31' }, {}), open({}, { to: '2020-03-31' })]).toEqual([[{ days, tied: true }], [{ days, tied: true }]]);
  });
});

describe('a list known for fewer days', () => {
  const citizen = (covers: object, items: object[]) => ({ facts: { trips: { covers, items }, age: 30 }, on: '2020-06-01' });
  const listsOf = (...given: Parameters<typeof citizen>) => narrowerOf(citizen(...given), 'trips').map(({ facts }) => facts.trips);

  it('is known for either half, with what has a day in it', () => {
    const stay = { from: '2020-01-02', to: '2020-01-03' };
    expect(listsOf({ from: '2020-01-01', to: '2020-01-04' }, [stay, { date: '2020-01-04' }, { place: 'Lejre' }])).toEqual([
      { covers: { from: '2020-01-01', to: '2020-01-02' }, items: [stay, { place: 'Lejre' }] },
      { covers: { from: '2020-01-03', to: '2020-01-04' }, items: [stay, { date: '2020-01-04' }, { place: 'Lejre' }] },
    ]);
  });

  it('has no half where it is known for a day only, and is no list where it is something else', () => {
    expect(listsOf({ from: '2020-01-01', to: '2020-01-01' }, [])).toEqual([]);
    expect(narrowerOf(citizen({}, []), 'age')).toEqual([]);
    expect(narrowerOf(citizen({}, []), 'member')).toEqual([]);
    expect(narrowerOf({ facts: { trips: null }, on: '2020-06-01' }, 'trips')).toEqual([]);
  });
});

describe('what is tried', () => {
  it('are figures, and numbers beside them', () => {
    expect(figuresIn({ a: 3, b: ['1.5', 'x', null, 3, true], c: '2.' })).toEqual([3, 1.5]);
    expect(figuresIn(['12', '10.25', '7', '§ 83', '1.5 km'])).toEqual([12, 10.25, 7]);
    expect(figuresIn({ to: undefined, from: 3 })).toEqual([3]);
    const values = valuesOf(scheme, cases, [18, 1.5]);
    expect(values.get('age')).toEqual([17, 18, 19, 30]);
    expect(values.get('member')).toEqual([true, false]);
    expect(values.get('fit')).toEqual([
      { value: true, by: 'sagsbehandleren', because: 'Eksempel.' },
      { value: false, by: 'sagsbehandleren', because: 'Eksempel.' },
      cases[0]?.facts.fit,
    ]);
  });

  it('are spread over all there are, and begin elsewhere each turn', () => {
    expect(spread([1, 2, 3], 3, 1)).toEqual([1, 2, 3]);
    expect(spread([1, 2, 3, 4, 5, 6], 3, 0)).toEqual([1, 3, 5]);
    expect(spread([1, 2, 3, 4, 5, 6], 3, 3)).toEqual([4, 6, 2]);
  });

  it('are numbers and members of a union of kinds', () => {
    const properties = {
      km: { type: 'number' },
      kind: { anyOf: [{ enum: ['a', 'b'] }, { type: 'boolean' }] },
      said: { type: 'string' },
      why: { properties: { because: {} } },
    };
    const described = { ...scheme, facts: { ...scheme.facts, jsonSchema: () => ({ properties }) } };
    expect([...valuesOf(described, [], [3])]).toEqual([
      ['km', [2.5, 3, 3.5]],
      ['kind', ['a', 'b', true, false]],
      ['said', []],
      ['why', []],
    ]);
  });
});

describe('two answers', () => {
  it('contradict each other where both say something and not the same', () => {
    expect(contradicts({ amount: '1.00', km: null }, { amount: '1.00', km: 3 })).toBe(false);
    expect(contradicts({ km: 3 }, { km: null })).toBe(false);
    expect(contradicts({ km: 3 }, {})).toBe(false);
    expect(contradicts({ a: { km: 3 } }, { a: { km: 4 } })).toBe(true);
    expect(contradicts({ a: 3 }, { a: { km: 3 } })).toBe(true);
    expect(contradicts({ a: 3, b: 1 }, { a: 3, b: 2 })).toBe(true);
    expect(contradicts({ a: { km: 3 } }, { a: 3 })).toBe(true);
    expect(contradicts({ working: [1] }, { working: [2] })).toBe(false);
    expect(contradicts({ km: undefined }, { km: 3 })).toBe(false);
  });
});

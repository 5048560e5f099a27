import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/population/measure.js';
import { emptyTally, mergeTallies, type Tally, tallyCounter } from '../../src/population/tally.js';
import { property } from '../property.js';
import { criterion, type Someone, slowStateOf, someone, yes } from './measures.js';

const measure: Measure = { id: 'm', by: ['place', 'benefit'], counted: [criterion('a', yes('a'))], asked: [criterion('b', yes('b'))] };

function tallyOf(citizens: readonly Someone[]): Tally {
  const tally = tallyCounter(measure);
  for (const { by, counts } of citizens) tally.add(by, slowStateOf(measure, counts));
  return tally.tally();
}

const register = fc.array(someone, { maxLength: 30 });

describe('tallies merge', () => {
  property([register, register, register])('in any grouping', (a, b, c) => {
    const [x, y, z] = [tallyOf(a), tallyOf(b), tallyOf(c)];
    expect(mergeTallies(mergeTallies(x, y), z)).toEqual(mergeTallies(x, mergeTallies(y, z)));
    expect(mergeTallies(x, y, z)).toEqual(mergeTallies(mergeTallies(x, y), z));
  });

  property([register, register])('in any order', (a, b) => {
    expect(mergeTallies(tallyOf(a), tallyOf(b))).toEqual(mergeTallies(tallyOf(b), tallyOf(a)));
  });

  property([register])('with that of nobody to themselves', (a) => {
    const tally = tallyOf(a);
    expect(mergeTallies(tally, emptyTally(measure))).toEqual(tally);
    expect(mergeTallies(emptyTally(measure), tally)).toEqual(tally);
    expect(mergeTallies(tally)).toEqual(tally);
    expect(tallyCounter(measure).tally()).toEqual(emptyTally(measure));
  });

  property([
    fc.array(fc.tuple(someone, fc.nat({ max: 6 })), { maxLength: 80 }),
    fc.array(fc.nat({ max: 6 }), { minLength: 7, maxLength: 7 }),
  ])('to one pass over everyone, under any sharding and any order of the shards', (sharded, order) => {
    const shards = [0, 1, 2, 3, 4, 5, 6].map((shard) => tallyOf(sharded.filter(([, of]) => of === shard).map(([citizen]) => citizen)));
    const shuffled = shards.map((shard, place) => [order[place] as number, shard] as const).sort(([a], [b]) => a - b);
    const [first, ...more] = shuffled.map(([, shard]) => shard) as [Tally, ...Tally[]];
    expect(mergeTallies(first, ...more)).toEqual(tallyOf(sharded.map(([citizen]) => citizen)));
  });

  property([register, register])('and leave those they were made of as they were', (a, b) => {
    const [x, y] = [tallyOf(a), tallyOf(b)];
    const before = structuredClone([x, y]);
    mergeTallies(x, y);
    expect([x, y]).toEqual(before);
  });

  property([register])('as plain data: what was sent as JSON is the same', (a) => {
    expect(JSON.parse(JSON.stringify(tallyOf(a)))).toEqual(tallyOf(a));
  });

  it('never with one of another measure', () => {
    const message = 'Tallies of "m" and "other" count different things';
    expect(() => mergeTallies(emptyTally(measure), emptyTally({ id: 'other' }))).toThrow(message);
    expect(() => mergeTallies(emptyTally(measure), emptyTally(measure), emptyTally({ id: 'other' }))).toThrow(message);
  });
});

describe('a tally', () => {
  it('has its groups in order of their texts, whatever the language of the machine', () => {
    const tally = tallyCounter(measure);
    for (const by of [
      ['b', 'x'],
      ['å', 'x'],
      ['a', 'y'],
      ['a', 'x'],
      ['B', 'x'],
      ['ab', 'x'],
    ])
      tally.add(by, 0);
    const names = tally.tally().groups.map(({ by }) => by.join(' '));
    expect(names).toEqual(['B x', 'a x', 'a y', 'ab x', 'b x', 'å x']);
  });

  it('counts several citizens at once, and leaves out groups of none', () => {
    const tally = tallyCounter(measure);
    tally.add(['lejre', 'x'], 8, 5);
    tally.add(['lejre', 'x'], 8);
    tally.add(['lejre', 'x'], 0, 2);
    tally.add(['aarhus', 'x'], 3, 0);
    expect(tally.tally()).toEqual({ measure: 'm', groups: [{ by: ['lejre', 'x'], states: [2, 0, 0, 0, 0, 0, 0, 0, 6] }] });
    expect(mergeTallies({ measure: 'm', groups: [{ by: ['lejre', 'x'], states: [0, 0] }] })).toEqual(emptyTally(measure));
  });

  it('does not tell groups apart by what their texts come to together', () => {
    const tally = tallyCounter(measure);
    tally.add(['a', 'bc'], 0);
    tally.add(['ab', 'c'], 0);
    expect(tally.tally().groups).toHaveLength(2);
  });

  it('that was answered is not changed by what is counted after, nor by the list it was given', () => {
    const tally = tallyCounter(measure);
    const by = ['lejre', 'x'];
    tally.add(by, 1);
    by[0] = 'aarhus';
    const before = tally.tally();
    tally.add(['lejre', 'x'], 1);
    expect(before.groups).toEqual([{ by: ['lejre', 'x'], states: [0, 1, 0, 0, 0, 0, 0, 0, 0] }]);
    expect(tally.tally().groups[0]?.states[1]).toBe(2);
  });
});

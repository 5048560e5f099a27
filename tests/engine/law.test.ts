import { describe, expect, it } from 'vitest';
import { readLaw } from '../../src/engine/law.js';
import { boundaries, type Row, rowOn } from '../../src/engine/timeline.js';
import { GOOD, toy } from './toy-scheme.js';

const cite = { source: 'act', provision: '§ 1' };
const row = (from: string, adopted: string | undefined, value: string, to?: string): Row<string> => ({
  from,
  to,
  adopted,
  value,
  cite,
  verified: 'statute',
});

describe('the row that governs', () => {
  const first = row('2019-01-01', '2018-06-01', 'first');
  const second = row('2020-01-01', '2019-05-07', 'second');

  it('is the one that reaches the day; a later row ends an earlier one', () => {
    expect(rowOn([first, second], '2018-12-31')).toBeUndefined();
    expect(rowOn([first, second], '2019-01-01')?.value).toBe('first');
    expect(rowOn([second, first], '2019-12-31')?.value).toBe('first');
    expect(rowOn([second, first], '2020-01-01')?.value).toBe('second');
  });

  it('is the one known by then', () => {
    expect(rowOn([first, second], '2020-02-01', '2019-05-06')?.value).toBe('first');
    expect(rowOn([first, second], '2020-02-01', '2019-05-07')?.value).toBe('second');
    expect(rowOn([first, second], '2020-02-01', '2018-05-31')).toBeUndefined();
  });

  it('prefers the later adoption to the later first day', () => {
    const retroactive = row('2019-06-01', '2021-01-01', 'retroactive');
    expect(rowOn([first, second, retroactive], '2020-02-01')?.value).toBe('retroactive');
    expect(rowOn([first, second, retroactive], '2020-02-01', '2020-12-31')?.value).toBe('second');
    expect(rowOn([first, row('2019-03-01', '2018-06-01', 'same adoption')], '2019-04-01')?.value).toBe('same adoption');
  });

  it('counts a row without an adoption as known from its first day', () => {
    const undated = row('2020-03-01', undefined, 'undated');
    expect(rowOn([undated], '2020-04-01', '2020-02-29')).toBeUndefined();
    expect(rowOn([undated], '2020-04-01', '2020-03-01')?.value).toBe('undated');
  });

  it('ends where the enacting text says so, that day included', () => {
    const ended = row('2019-01-01', undefined, 'ended', '2019-06-30');
    expect(rowOn([ended], '2019-06-30')?.value).toBe('ended');
    expect(rowOn([ended], '2019-07-01')).toBeUndefined();
    expect(boundaries([ended])).toEqual({ on: ['2019-01-01', '2019-07-01'], knownOn: ['2019-01-01'] });
  });

  it('is an error where two rows tie, unless a third outranks both', () => {
    const tie = [first, { ...first, value: 'other' }];
    expect(() => rowOn(tie, '2019-02-01')).toThrow('Two rows govern 2019-02-01: both adopted 2018-06-01, both from 2019-01-01');
    expect(rowOn([...tie, second], '2020-01-01')?.value).toBe('second');
    expect(rowOn([second, ...tie], '2020-01-01')?.value).toBe('second');
  });
});

describe('a law reads the same between the days on which something changes', () => {
  const read = (on: string, knownOn?: string) => {
    const { on: days, knownOn: known } = readLaw(
      ({ row: pick }) => pick('x', [row('2019-01-01', '2018-06-01', 'a'), row('2020-01-01', '2019-05-07', 'b')]).value,
      [],
      { covered: { from: '2018-01-01', to: '2021-12-31' }, on, knownOn, supplied: undefined },
    );
    return [days, known];
  };

  it('finds the interval around the day judged', () => {
    expect(read('2019-07-01')).toEqual([{ from: '2019-01-01', before: '2020-01-01' }, {}]);
    expect(read('2020-01-01')).toEqual([{ from: '2020-01-01', before: '2022-01-01' }, {}]);
    expect(read('2017-01-01')).toEqual([{ before: '2018-01-01' }, {}]);
    expect(read('2022-01-01')).toEqual([{ from: '2022-01-01' }, {}]);
  });

  it('finds it whatever the order of the rows', () => {
    const rows = [row('2020-01-01', '2019-05-07', 'b'), row('2019-01-01', '2018-06-01', 'a')];
    const under = { covered: { from: '2018-01-01', to: '2021-12-31' }, on: '2020-06-01', knownOn: '2020-01-01', supplied: undefined };
    const { on, knownOn } = readLaw(({ row: pick }) => pick('x', rows).value, [], under);
    expect([on, knownOn]).toStrictEqual([{ from: '2020-01-01', before: '2022-01-01' }, { from: '2019-05-07' }]);
  });

  it('finds the interval around the day of knowledge', () => {
    expect(read('2019-07-01', '2018-01-01')[1]).toEqual({ before: '2018-06-01' });
    expect(read('2019-07-01', '2019-01-01')[1]).toEqual({ from: '2018-06-01', before: '2019-05-07' });
    expect(read('2019-07-01', '2020-01-01')[1]).toEqual({ from: '2019-05-07' });
  });

  it('finds the days on which a row itself governs, whatever else changes inside them', () => {
    const rows = [
      row('2019-01-01', '2018-06-01', 'a'),
      row('2020-01-01', '2019-05-07', 'b'),
      row('2020-03-01', '2020-02-01', 'short', '2020-03-31'),
    ];
    const other = [row('2018-01-01', '2018-01-01', 'x'), row('2019-07-15', '2019-07-01', 'y')];
    const daysOn = (on: string, knownOn?: string) => {
      const law = readLaw(({ row: pick }) => [pick('other', other), pick('x', rows)] as const, [], {
        covered: { from: '2018-01-01', to: '2021-12-31' },
        on,
        knownOn,
        supplied: undefined,
      });
      return law.kind === 'law' && [law.law[1].value, law.law[1].days];
    };
    expect(daysOn('2019-01-01')).toEqual(['a', { from: '2019-01-01', to: '2019-12-31' }]);
    expect(daysOn('2019-08-01')).toEqual(['a', { from: '2019-01-01', to: '2019-12-31' }]);
    expect(daysOn('2019-12-31')).toEqual(['a', { from: '2019-01-01', to: '2019-12-31' }]);
    expect(daysOn('2020-01-01')).toEqual(['b', { from: '2020-01-01', to: '2020-02-29' }]);
    expect(daysOn('2020-02-29')).toEqual(['b', { from: '2020-01-01', to: '2020-02-29' }]);
    expect(daysOn('2020-03-15')).toEqual(['short', { from: '2020-03-01', to: '2020-03-31' }]);
    expect(daysOn('2020-04-01')).toEqual(['b', { from: '2020-04-01' }]);
    expect(daysOn('2020-03-15', '2020-01-31')).toEqual(['b', { from: '2020-01-01' }]);
    expect(daysOn('2019-08-01', '2019-07-01')).toEqual(['a', { from: '2019-01-01', to: '2019-12-31' }]);
  });

  it('names around a gap only what was known by then, and what every row rests on', () => {
    const rows = [row('2019-01-01', '2018-06-01', 'a'), row('2020-01-01', '2019-05-07', 'b')];
    const gapOn = (on: string, knownOn?: string) =>
      readLaw(({ row: pick }) => pick('x', rows).value, [], {
        covered: { from: '2018-01-01', to: '2021-12-31' },
        on,
        knownOn,
        supplied: undefined,
      });
    expect(gapOn('2018-06-01')).toMatchObject({
      kind: 'not-covered',
      missing: 'x',
      known: [{ from: '2019-01-01' }, { from: '2020-01-01' }],
    });
    expect(gapOn('2018-06-01', '2018-06-01')).toMatchObject({ known: [{ from: '2019-01-01' }] });
    const unknown = gapOn('2019-06-01', '2018-05-31');
    expect(unknown).toMatchObject({ known: [] });
    expect(unknown).not.toHaveProperty('cite');
    expect(gapOn('2019-06-01').basis).toEqual([cite]);
  });

  it('cites beside a gap the row that governed last or, before all of them, the first', () => {
    const at = (provision: string) => ({ source: 'act', provision });
    const rows = [
      { ...row('2019-01-01', '2018-06-01', 'a'), to: '2019-06-30', cite: at('§ 1') },
      { ...row('2019-09-01', '2018-06-01', 'b'), to: '2019-10-31', cite: at('§ 2') },
      { ...row('2020-03-01', '2019-05-07', 'c'), cite: at('§ 3') },
    ];
    const nearest = (on: string) =>
      readLaw(({ row: pick }) => pick('x', rows).value, [], {
        covered: { from: '2018-01-01', to: '2021-12-31' },
        on,
        knownOn: undefined,
        supplied: undefined,
      });
    expect(nearest('2018-12-31')).toMatchObject({ kind: 'not-covered', cite: at('§ 1') });
    expect(nearest('2019-07-01')).toMatchObject({ kind: 'not-covered', cite: at('§ 1') });
    expect(nearest('2020-02-29')).toMatchObject({ kind: 'not-covered', cite: at('§ 2') });
    expect(nearest('2017-12-31')).not.toHaveProperty('cite');
  });

  it('passes on a fault in the rules themselves', () => {
    const broken = () =>
      readLaw(
        () => {
          throw new RangeError('broken');
        },
        [],
        { covered: { from: '2018-01-01', to: '2021-12-31' }, on: '2019-01-01', knownOn: undefined, supplied: undefined },
      );
    expect(broken).toThrow(RangeError);
  });
});

describe('two dates', () => {
  const youth = { ...GOOD, age: 17, guardian: false, mature: { value: false, by: 'librarian', because: 'talked' } };

  it('judge the same case by the law known then and now', () => {
    // The age was lowered from 18 to 16 on 2021-06-01 by an act of 2021-05-01.
    const books = { covers: { from: '2021-01-01', to: '2021-12-31' }, items: [] };
    expect(toy.assess({ ...youth, loans: books }, { on: '2021-07-01' }).outcome).toBe('fulfilled');
    expect(toy.assess({ ...youth, loans: books }, { on: '2021-07-01', knownOn: '2021-05-01' })).toMatchObject({
      outcome: 'fulfilled',
      knownOn: '2021-05-01',
    });
    expect(toy.assess({ ...youth, loans: books }, { on: '2021-07-01', knownOn: '2021-04-30' }).outcome).toBe('not-fulfilled');
    expect(toy.assess({ ...youth, loans: books }, { on: '2021-05-31' }).outcome).toBe('not-fulfilled');
  });

  it('know no repeal before it was enacted', () => {
    const covered = { ...GOOD, loans: { covers: { from: '2023-01-01', to: '2023-12-31' }, items: [] } };
    expect(toy.assess(covered, { on: '2023-05-01', knownOn: '2022-10-31' }).outcome).toBe('fulfilled');
    expect(toy.assess(covered, { on: '2023-05-01', knownOn: '2022-11-01' }).outcome).toBe('not-in-force');
    expect(toy.assess(covered, { on: '2021-05-01', knownOn: '2019-05-31' }).outcome).toBe('not-covered');
  });

  it('answer alike in whatever order they are asked', () => {
    const days = ['2019-06-01', '2020-01-01', '2021-05-31', '2021-06-01', '2022-12-31', '2023-01-01', '2026-01-01'];
    const known = [undefined, '2019-06-01', '2021-05-01', '2022-11-01'];
    const pairs = days.flatMap((on) => known.map((knownOn) => ({ on, knownOn })));
    const forwards = pairs.map((options) => toy.assess(youth, options).outcome);
    const backwards = [...pairs].reverse().map((options) => toy.assess(youth, options).outcome);
    expect(backwards.reverse()).toEqual(forwards);
  });
});

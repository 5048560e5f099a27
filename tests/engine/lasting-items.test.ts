import { describe, expect, it } from 'vitest';
import { decimal, lasting, listed, period, right, text, whole } from '../../rules/define.js';
import { REFUSED } from '../../src/engine/authoring/kind.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { SOURCES } from './toy-scheme.js';

const stay = lasting(
  'a stay',
  { nights: decimal('nights', { decimals: Number.POSITIVE_INFINITY }), host: text('the host', 20) },
  { since: '2000-01-01' },
);
const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: [],
  price: [
    { from: '2020-01-01', to: '2020-12-31', value: 5, cite: { source: 'act', provision: '§ 2' }, verified: 'statute' },
    { from: '2021-01-01', to: '2021-12-31', value: 6, cite: { source: 'act', provision: '§ 3' }, verified: 'statute' },
  ],
  limit: [{ from: '2020-01-01', value: 3, cite: { source: 'act', provision: '§ 4' }, verified: 'statute' }],
};

/** A made-up guest house: the price of a year hence, for whoever is known to have stayed. */
const house = defineSchemes({ sources: SOURCES, package: 'toys', version: '1', digests: {} })({
  id: 'house',
  title: { da: 'Gæstehus', en: 'Guest house' },
  source: 'act',
  parameters,
  facts: { stays: listed(stay), years: whole('years') },
  awards: right({ price: whole('kr.') }),
  law: ({ timeline }) => ({ prices: timeline('price') }),
  rules: ({ award, condition, under }) => [
    under('§ 1', [
      condition(
        'stayed',
        ['stays'],
        ({ stays: { items } }, { lack }) => items.length > 0 || lack('stays', { from: '2020-01-01', to: '2020-06-01' }),
      ),
      award('price', ['years'], ({ years }, { on, row }) => ({
        price: years > 2 ? row('limit', '2021-06-01').value : row('price', `${Number(on.slice(0, 4)) + years}-06-01`).value,
      })),
    ]),
  ],
});
const stays = (...items: { from: string; to: string; nights: number; host: string }[]) => ({
  covers: { from: '2020-01-01', to: '2020-12-31' },
  items,
});
const STAY = { from: '2020-05-01', to: '2020-05-03', nights: 2, host: 'x' };
const assess = (facts: Parameters<typeof house.assess>[0], on = '2020-06-01') => house.assess(facts, { on });

describe('an item that lasts', () => {
  it.each([
    ['from not after to', { from: '2020-05-04' }, ['stays.items[0]']],
    ['from not before the first day', { from: '1999-12-31' }, ['stays.items[0]']],
    ['every part as it is', { nights: -1, host: ' ' }, ['stays.items[0].nights', 'stays.items[0].host']],
  ])('has %s', (_, wrong, paths) => {
    const problems = house.facts.problems({ stays: stays({ ...STAY, ...wrong }) });
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(stay.accept({ ...STAY, ...wrong })).toBe(REFUSED);
  });

  it('may last from the first day that is told or, where none is, from any', () => {
    const of = (since?: string) => lasting('a stay', {}, since === undefined ? {} : { since });
    const taken = (from: string, since?: string) => of(since).accept({ from, to: '2000-01-02' }) !== REFUSED;
    expect([taken('1999-12-31', '2000-01-01'), taken('2000-01-01', '2000-01-01'), taken('1900-01-01')]).toEqual([false, true, true]);
    expect([of().expected, of('2000-01-01').expected]).toEqual([
      'a stay { from, to }, from not after to',
      'a stay { from, to }, from not after to and not before 2000-01-01',
    ]);
  });

  it('is accepted and copied, tells what it is, and what its sentences may name', () => {
    expect(stay.accept(STAY)).toEqual(STAY);
    expect(stay.accept(STAY)).not.toBe(STAY);
    expect(stay.accept({ ...STAY, from: STAY.to })).not.toBe(REFUSED);
    expect(stay.expected).toBe('a stay { from, to, nights, host }, from not after to and not before 2000-01-01');
    expect(listed(stay).words).toEqual({
      as: 'list',
      fields: {
        from: { as: 'day' },
        to: { as: 'day' },
        nights: { as: 'count', unit: 'nights', within: { least: 0 } },
        host: { as: 'text' },
      },
    });
    expect(listed(period()).words).toEqual({ as: 'list', fields: { from: { as: 'day' }, to: { as: 'day' } } });
  });
});

describe('a rule', () => {
  it('asks for more of a list that is known, and for which days', () => {
    expect(assess({ stays: stays(), years: 0 })).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'fact', fact: 'stays', for: { from: '2020-01-01', to: '2020-06-01' }, condition: 'stayed' }],
    });
  });

  it('reads the row of another day, and has none where none governs', () => {
    const priced = (years: number) => assess({ stays: stays(STAY), years });
    expect([priced(0), priced(1)]).toMatchObject([{ award: { price: 5 } }, { award: { price: 6 } }]);
    expect(priced(1)).toMatchObject({ citations: expect.arrayContaining([expect.objectContaining({ provision: '§ 3' })]) });
    expect(priced(2)).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'price', on: '2022-06-01' }] });
  });

  it('cannot read another day of a table that the law reads for the day judged', () => {
    expect(() => assess({ stays: stays(STAY), years: 3 })).toThrow('"limit"');
    expect(assess({ stays: stays(STAY), years: 3 }, '2021-06-01')).toMatchObject({ award: { price: 3 } });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { citation, total } from '../../src/engine/authoring/answer-kinds.js';
import { right } from '../../src/engine/authoring/awards.js';
import { defineCalculations } from '../../src/engine/authoring/calculation.js';
import { list, record } from '../../src/engine/authoring/compound-kinds.js';
import { listed } from '../../src/engine/authoring/fact-kinds.js';
import { day } from '../../src/engine/authoring/kinds.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { sum } from '../../src/engine/kroner.js';
import { SOURCES } from './toy-scheme.js';

const BOOK = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} };
const cite = { source: 'act', provision: '§ 3' };
const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: [],
  fee: [
    { from: '2020-01-01', to: '2020-12-31', value: '5.00', unit: 'kr.', cite: { source: 'act', provision: '§ 2' }, verified: 'statute' },
    { from: '2021-01-01', value: '6.00', unit: 'kr.', cite: { source: 'report', provision: 'p. 3' }, verified: 'official' },
  ],
  standing: [{ from: '2020-01-01', value: 'all-returned', cite, verified: 'statute' }],
};
const facts = {
  /** Days on which a book was borrowed. */
  loans: listed({ date: day() }),
};
const loans = (...dates: string[]) => ({
  loans: { covers: { from: '2020-01-01', to: '2021-06-30' }, items: dates.map((date) => ({ date })) },
});

describe('a calculation stated by its kinds', () => {
  const read = vi.fn();
  const fees = defineCalculations(BOOK)({
    id: 'fees',
    title: { da: 'Gebyrer', en: 'Fees' },
    parameters,
    facts,
    needs: ['loans'],
    value: { fees: list(record({ date: day(), stands: citation() })), total: total() },
    law: ({ timeline }) => {
      read();
      return timeline('fee').rows.length;
    },
    of: ({ loans: { items } }, { cite: stands, row }, rows) => ({
      fees: items.map(({ date }) => ({ date, stands: stands(row('fee', date)) })),
      total: sum(Array.from({ length: rows }, () => '1.00')),
    }),
  });
  const library = { source: 'act', title: 'Library act', provision: '§ 2', url: 'https://example.org/act' };

  it('rests on what its value cites, each citation once', () => {
    const calculated = fees.calculate(loans('2020-05-01', '2020-06-01', '2021-05-01'));
    expect(calculated).toMatchObject({
      value: { fees: [{ date: '2020-05-01', stands: library }, {}, { stands: { title: 'Library report' } }], total: '2.00' },
      citations: [library, { source: 'report', title: 'Library report', provision: 'p. 3' }],
    });
  });

  it('works out once under options what is alike for every case', () => {
    read.mockClear();
    const { calculate } = fees.under({});
    for (const date of ['2020-05-01', '2021-05-01']) expect(calculate(loans(date)).outcome).toBe('calculated');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('describes a sum that is larger than any amount that is given', () => {
    const { calculated } = fees.jsonSchemas();
    expect(JSON.stringify(calculated)).toContain('"type":"string","pattern":"^-?\\\\d+\\\\.\\\\d{2}$"');
    expect(total().schema().parse('12345678901.50')).toBe('12345678901.50');
    expect(() => total().schema().parse('1.5')).toThrow();
  });
});

describe('a rule stated by its kinds', () => {
  const standing = defineSchemes(BOOK)({
    id: 'standing',
    title: { da: 'Lån', en: 'Loans' },
    parameters,
    facts,
    awards: right({ cites: list(citation()) }),
    law: ({ row }) => row('standing'),
    rules: ({ award, condition, under }, law) => [
      under(law, [
        condition(
          'no-loan',
          [],
          ({ loans: given }, { need, on }) => {
            const borrowed = given?.items.some(({ date }) => date.slice(0, 4) === on.slice(0, 4)) ?? false;
            if (!borrowed) need('loans', { from: `${on.slice(0, 4)}-01-01`, to: on });
            return !borrowed;
          },
          { mayAsk: ['loans'] },
        ),
        award('good', [], (_, at) => ({ cites: [at.cite(at.row('fee'))] })),
      ]),
    ],
  });

  it('asks for the days that a list does not cover, all of them where there is no list', () => {
    const asked = (given: object) => standing.assess(given, { on: '2021-08-01' });
    expect(asked({})).toMatchObject({ outcome: 'open', questions: [{ fact: 'loans', for: { from: '2021-01-01', to: '2021-08-01' } }] });
    expect(asked(loans())).toMatchObject({ outcome: 'open', questions: [{ for: { from: '2021-07-01', to: '2021-08-01' } }] });
    expect(asked(loans('2021-05-01')).outcome).toBe('not-fulfilled');
    expect(standing.assess(loans('2020-05-01'), { on: '2021-06-30' }).outcome).toBe('fulfilled');
  });

  it('tells a gap of the day judged, whichever day the law was read for', () => {
    const shut = defineSchemes(BOOK)({
      id: 'shut',
      title: { da: 'Lukket', en: 'Shut' },
      parameters: { ...parameters, shut: [{ from: '2020-01-01', to: '2020-06-30', value: 1, cite, verified: 'statute' }] },
      facts,
      awards: right({}),
      law: ({ row }) => row('standing'),
      rules: ({ award, under }, law) => [under(law, [award('good', [], (_, at) => ({ shut: at.row('shut').value }))])],
    });
    const days = ['2021-03-01', '2021-02-01'];
    const gaps = days
      .map((on) => shut.assess({}, { on }))
      .map((found) => found.outcome === 'not-covered' && found.gaps.map(({ on }) => on));
    expect(gaps).toEqual(days.map((on) => [on]));
  });

  it('tells no figure of a row that holds a word, and rests on what its award cites', () => {
    const { findings, citations } = standing.assess(loans(), { on: '2021-06-30' });
    expect(findings.map((finding) => 'figures' in finding)).toEqual([false, false]);
    expect(citations.map(({ provision }) => provision)).toEqual(['§ 3', 'p. 3']);
  });
});

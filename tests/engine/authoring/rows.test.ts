import { describe, expect, it } from 'vitest';
import { condition, lending, ON, outcome, parameters } from './lending.js';

const IN_2021 = '2021-06-15';
const REPEALED = '2024-06-15';

/** What turns on the figure of `books`, said in every way there is. */
const ways = {
  compared: condition(({ moreThan }) => moreThan('a', 'books', 'books')),
  'compared with a row at hand': condition(({ moreThan, row }) => moreThan('a', 'books', row('books'))),
  dated: condition((build) => build.after('a', 'joined', 'books')),
  'looked at in a rule of the facts alone': lending(({ award, condition: state, row, under }) => {
    const limit = row('books');
    return [
      under(limit, [state('a', ['books'], ({ books }) => books > limit.value)]),
      under('§ 3', [award('fee', [], () => ({ amount: '10.00' }))]),
    ];
  }),
  'turned to in a rule': condition(({ condition: state }) => state('a', ['books'], ({ books }, { row }) => books > row('books').value)),
  'looked at for its days': condition(({ condition: state, row }) => {
    const limit = row('books');
    return state('a', ['joined'], ({ joined }, { on }) => joined >= limit.from && on >= limit.days.from);
  }),
  'shown by a rule': condition(({ condition: state, row }) =>
    state('a', ['books'], ({ books }, { show }) => show('most', row('books').value, 'books') < books),
  ),
};

describe('a row that does not govern', () => {
  it.for(Object.entries(ways))('%s: what turns on it is not covered', ([, scheme]) => {
    const given = { books: 9, joined: '2020-01-01' };
    for (const on of [IN_2021, REPEALED]) {
      const assessment = scheme.assess(given, { on });
      expect(assessment).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books', on }] });
      expect(assessment.findings[0]).toMatchObject({ condition: 'a', status: 'not-covered' });
      expect(assessment.outcome === 'not-covered' && assessment.gaps[0]?.known).toEqual([
        { from: '2020-01-01', to: '2020-12-31' },
        { from: '2022-01-01', to: '2022-12-31' },
      ]);
    }
  });

  it('tells no figure, and cites the row that stands nearest', () => {
    for (const scheme of [ways.compared, ways['looked at in a rule of the facts alone']]) {
      const at = (on: string) => scheme.assess({ books: 9 }, { on }).findings[0];
      expect(at(IN_2021)).toMatchObject({ cite: { provision: '§ 2' } });
      expect(at(REPEALED)).toMatchObject({ cite: { provision: '§ 2 a' } });
      expect(at(IN_2021)).not.toHaveProperty('figures');
    }
  });

  it('leaves the rest as it is: another condition may still refuse, and what does not turn on it is covered', () => {
    const scheme = lending(({ award, no, moreThan, under, when }) => [
      under('§ 1', [no('no-fine', 'fine')]),
      under('§ 2', when({ reader: 'adult' }, [moreThan('a', 'books', 'books')])),
      under('§ 3', [award('fee', [], () => ({ amount: '10.00' }))]),
    ]);
    const at = (given: object) => scheme.assess(given, { on: IN_2021 }).outcome;
    expect(at({ fine: true, reader: 'adult', books: 9 })).toBe('not-fulfilled');
    expect(at({ fine: false, reader: 'adult', books: 9 })).toBe('not-covered');
    expect(at({ fine: false, reader: 'child' })).toBe('fulfilled');
    expect(at({ fine: false })).toBe('open');
  });

  it('of which none was known yet cites the first', () => {
    const assessment = ways.compared.assess({ books: 9 }, { on: '2020-06-15', knownOn: '2019-01-01' });
    expect(assessment).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books', known: [] }] });
    expect(assessment.findings[0]).toMatchObject({ status: 'not-covered', cite: { provision: '§ 2' } });
  });

  it('may be asked for: rowIfAny answers none', () => {
    const inside = condition(({ condition: state }) =>
      state('a', ['books'], ({ books }, { rowIfAny }) => books > (rowIfAny('books')?.value ?? 0)),
    );
    const outside = condition(({ condition: state, rowIfAny }) => {
      const limit = rowIfAny('books');
      return state('a', ['books'], ({ books }) => books > (limit?.value ?? 0));
    });
    for (const scheme of [inside, outside])
      expect(['2020-06-15', IN_2021, '2022-06-15', REPEALED].map((on) => outcome(scheme, { books: 4 }, on))).toEqual([
        'fulfilled: met',
        'fulfilled: met',
        'not-fulfilled: failed',
        'fulfilled: met',
      ]);
  });

  it('whose figure is looked at while rules are stated is a fault that is told', () => {
    const scheme = lending(({ award, condition: state, row, under }) => {
      const most = row('books').value;
      return [
        under('§ 1', [state('a', ['books'], ({ books }) => books > most)]),
        under('§ 3', [award('fee', [], () => ({ amount: '10.00' }))]),
      ];
    });
    expect(scheme.assess({ books: 4 }, ON).outcome).toBe('fulfilled');
    expect(() => scheme.assess({ books: 4 }, { on: IN_2021 })).toThrow(
      'The figure of "books" is looked at while the rules are stated, but no row governs: look at it inside a rule',
    );
  });

  it('of a table that stands nowhere, or has no row, is a fault in the rules', () => {
    expect(() => condition(({ moreThan }) => moreThan('a', 'books', 'book' as 'books')).assess({}, ON)).toThrow('There is no table "book"');
    const inside = condition(({ condition: state }) => state('a', [], (_, { row }) => row('book' as 'books').value > 1));
    expect(() => inside.assess({}, ON)).toThrow('There is no table "book"');
    const { books, ...rest } = parameters;
    const bare = lending(({ under, row }) => [under(row('books'), [])]);
    expect(books).toHaveLength(3);
    expect(bare.declared.tables).toEqual(['books', ...Object.keys(rest).filter((name) => name !== 'covered' && name !== 'notModelled')]);
  });
});

describe('a row that a rule turns to', () => {
  it('is what the case rests on, and one that is shown is cited by its step', () => {
    const scheme = lending(({ award, condition: state, under }) => [
      under('§ 1', [state('a', ['books'], ({ books }, { row }) => books >= row('books').value)]),
      under('§ 1', [
        award('fee', [], (_, { row, show }) => {
          const fee = row('fee');
          row('days');
          return { amount: show('fee', fee.value, 'kr.', fee) };
        }),
      ]),
    ]);
    const { citations, findings } = scheme.assess({ books: 3 }, ON);
    expect(citations.map(({ provision }) => provision)).toEqual(['§ 1', '§ 2', '§ 5']);
    expect(findings[0]).not.toHaveProperty('working');
  });

  it('is not what a case rests on where the rule was not needed', () => {
    const scheme = lending(({ award, condition: state, onlyIfMet, under, yes }) => [
      under('§ 1', [yes('first', 'fine')]),
      under('§ 1', onlyIfMet(['first'], [state('then', [], (_, { row }) => row('books').value > 3)])),
      under('§ 1', [award('fee', [], () => ({ amount: '10.00' }))]),
    ]);
    const { citations, findings, outcome: came } = scheme.assess({}, ON);
    expect([came, findings.map(({ status }) => status)]).toEqual(['open', ['unknown', 'not-needed', 'met']]);
    expect(citations.map(({ provision }) => provision)).toEqual(['§ 1']);
  });
});

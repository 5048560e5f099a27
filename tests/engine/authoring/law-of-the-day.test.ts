import { describe, expect, it } from 'vitest';
import { payment, right } from '../../../src/engine/authoring/awards.js';
import { list } from '../../../src/engine/authoring/compound-kinds.js';
import { guidelineWith } from '../../../src/engine/authoring/guideline-kinds.js';
import { amount, choice, text } from '../../../src/engine/authoring/kinds.js';
import { lackingRow, lawRows } from '../../../src/engine/authoring/law-rows.js';
import { oneWord } from '../../../src/engine/authoring/tables.js';
import type { LawAccess } from '../../../src/engine/law.js';
import { gap, isPending } from '../../../src/engine/reading.js';
import { defineScheme, facts, lending, ON, parameters, readings } from './lending.js';

const stated = { id: 'lending', title: { da: 'Udlån', en: 'Lending' }, source: 'act', parameters, readings, facts };

describe('the law of a day', () => {
  const scheme = defineScheme({
    ...stated,
    suppliable: ['fee'],
    awards: payment({ amount: amount() }),
    law: ({ row, timeline }) => ({ books: row('books'), groups: timeline('groups') }),
    problems: ({ books = 0, km }, law, on) => [
      ...(books > 9 ? [{ path: 'books', code: 'contradiction', expected: `at most 9 of ${law.books.table} on ${on}` } as const] : []),
      ...(km === 1 ? [{ path: 'km', code: 'contradiction', expected: 'not 1' } as const] : []),
    ],
    representatives: (law) => ({ books: [law.books.value, law.books.value + 1] }),
    bounds: (law) => ({ least: '1.00', most: `${law.books.value}.00` }),
    rules: ({ award, condition, under }, law) => [
      under(law.books, [
        condition('known', [], (_, { on, row }) => !isPending(law.groups.on(on)) && row('groups').value.length === 2),
        award('fee', ['books'], ({ books }, { judge }) => (books > law.books.value ? { amount: `${books}.00` } : judge('ready')), {
          mayAsk: ['ready'],
        }),
      ]),
    ],
  });

  it('is not in force where a row that it reads is repealed, and not covered where there is none', () => {
    expect(scheme.assess({ books: 4 }, { on: '2024-06-15' })).toMatchObject({ outcome: 'not-in-force', since: '2023-01-01' });
    expect(scheme.assess({ books: 4 }, { on: '2021-06-15' })).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books' }] });
    expect(scheme.assess({ books: 4 }, ON)).toMatchObject({ outcome: 'fulfilled', award: { amount: '4.00' } });
    expect(scheme.assess({ books: 6 }, { on: '2022-06-15' }).outcome).toBe('not-fulfilled');
    expect(scheme.suppliable).toEqual(['fee']);
    expect(scheme.under(ON)).toMatchObject({ validFrom: '2020-01-01', validBefore: '2021-01-01' });
  });

  // Nothing is read of the books of 2021.
  it('decides nothing under a row that does not govern, though the figure is not looked at, but in other cases and under other provisions', () => {
    const decided = lending(({ anyOf, award, row, under, yes }) => [
      under(row('fee'), { reader: 'adult' }, [award('paid', [], () => ({ amount: '1.00' }))]),
      under(row('books'), { reader: 'child' }, [yes('fined', 'fine'), award('lent', [], () => ({ amount: '2.00' }))]),
      under(row('books'), { reader: 'student' }, [
        anyOf('either', [yes('fined-too', 'fine')], { under: row('fee') }),
        award('fee', [], () => ({ amount: '3.00' }), { under: row('fee') }),
      ]),
    ]);
    const on = (day: string, reader: string) => decided.assess({ reader, fine: true } as never, { on: day });
    expect(on('2020-06-15', 'child')).toMatchObject({ outcome: 'fulfilled', award: { amount: '2.00' } });
    expect(on('2021-06-15', 'child')).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books' }] });
    expect(on('2021-06-15', 'adult')).toMatchObject({ outcome: 'fulfilled', award: { amount: '1.00' } });
    expect(on('2021-06-15', 'student')).toMatchObject({ outcome: 'fulfilled', award: { amount: '3.00' } });
    const alternatives = lending(({ anyOf, award, row, under, yes }) => [
      under('§ 1', [anyOf('either', [yes('fined', 'fine')], { under: row('books') }), award('lent', [], () => ({ amount: '2.00' }))]),
    ]);
    expect(alternatives.assess({ fine: true }, { on: '2021-06-15' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'books' }],
    });
    expect(alternatives.assess({ fine: true }, ON).outcome).toBe('fulfilled');
    // A place in the row is no more in force than the row.
    const place = lending(({ award, row, under }) => [under([row('books'), 'stk. 2'], [award('lent', [], () => ({ amount: '2.00' }))])]);
    expect(place.assess({}, { on: '2021-06-15' })).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books' }] });
    expect(place.assess({}, ON).outcome).toBe('fulfilled');
    // A comparison that is cited elsewhere still lacks its figure.
    const elsewhere = lending(({ award, moreThan, under }) => [
      under('§ 1', [moreThan('enough', 'books', 'books', { under: '§ 9' }), award('lent', [], () => ({ amount: '2.00' }))]),
    ]);
    expect(elsewhere.assess({ books: 4 }, { on: '2021-06-15' })).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'books' }] });
    expect(elsewhere.assess({ books: 4 }, ON).outcome).toBe('fulfilled');
    // Cited without the row, a rule may say itself what it comes to where none governs.
    const said = lending(({ award, row, under }) => [under(row('books').cite, [award('lent', [], () => ({ amount: '2.00' }))])]);
    expect(said.assess({}, { on: '2021-06-15' })).toMatchObject({ outcome: 'fulfilled', award: { amount: '2.00' } });
  });

  it('reads no table twice: one that is read as a timeline names no row of the day, and none is a guideline', () => {
    const twice = defineScheme({
      ...stated,
      awards: right({ of: choice(['a']) }),
      law: ({ timeline }) => timeline('fee'),
      rules: ({ row }) => [[], row('fee')] as never,
    });
    expect(() => twice.assess({}, ON)).toThrow('There is no table "fee", or the law reads it as a timeline');
    const guided = defineScheme({
      ...stated,
      awards: right({ of: choice(['a']) }),
      law: (reader) => reader.guideline as unknown,
      rules: () => [],
    });
    expect(guided.assess({}, ON)).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'guideline' }] });
  });

  it('tells contradictions, one or several', () => {
    expect(() => scheme.assess({ books: 10, km: 1 }, ON)).toThrow(
      '  books: expected at most 9 of books on 2020-06-15\n  km: expected not 1',
    );
    const one = defineScheme({
      ...stated,
      awards: payment({ amount: amount() }),
      problems: ({ km }) => km === 1 && { path: 'km', code: 'contradiction', expected: 'not 1' },
      rules: ({ award, under }) => [under('§ 1', [award('fee', [], () => null)])],
    });
    expect(() => one.assess({ km: 1 }, ON)).toThrow('km: expected not 1');
    expect(one.assess({ km: 2 }, ON).outcome).toBe('not-fulfilled');
  });

  it('says what is within reach: by its representatives, or within its bounds', () => {
    // Of 3 books and 4, 3 await a judgement: between 1 kr. and 3 kr.
    expect(scheme.under(ON).possible({})).toMatchObject({ exact: false, least: '1.00', most: '3.00' });
    expect(scheme.under(ON).possible({ books: 4 })).toMatchObject({ exact: true, least: '4.00', most: '4.00' });
  });

  it('has blocks in any depth of lists, tables with a row, and words that are known', () => {
    const nested = lending(({ award, under, yes }) => [
      [under('§ 1', [[yes('a', 'fine')]])],
      under('§ 2', [award('fee', [], () => ({ amount: '1.00' }))]),
    ]);
    expect(nested.assess({ fine: true }, ON).outcome).toBe('fulfilled');
    expect(() => lackingRow('empty', { pending: 'gap', missing: 'empty', known: [] }, [])).toThrow('The table "empty" has no row at all');
    expect(oneWord('a', ['a', 'b'])).toBe('a');
    expect(() => oneWord('c', ['a', 'b'])).toThrow('"c" in the parameters is none of a, b');
  });

  it('that awards two things at once is a fault in the rules', () => {
    const fault = lending(({ award, under }) => [
      under('§ 1', [award('fee', [], () => ({ amount: '1.00' })), award('other', [], () => ({ amount: '2.00' }))]),
    ]);
    expect(() => fault.assess({}, ON)).toThrow('Two rules award at once, and differ: "fee" and "other"');
  });
});

describe('a scheme', () => {
  const option = { da: 'Ja', en: 'Yes', cite: { source: 'act', provision: '§ 9' } };
  const question = { question: { da: 'Hvordan?', en: 'How?' }, options: { yes: option, no: option } };
  const guideline = { status: 'adopted', window: 'stated', verified: 'guideline', cite: { source: 'act', provision: '§ 10' } } as const;

  it('has what it states: guidelines, wordings, tables that may be completed, and where it stands that a decision comes first', () => {
    const whole = defineScheme({
      ...stated,
      readings: { usual: question },
      presets: { report: { title: question.question, dated: true, cite: guideline.cite, readings: {} } },
      guidelines: {
        of: guidelineWith({ pays: amount() }, 'a guideline'),
        faults: () => [],
        builtIn: [{ ...guideline, id: 'nordby', municipality: 'nordby', from: '2020-01-01', checkedUntil: '2020-12-31', pays: '7.00' }],
        municipalities: { nordby: 'Nordby' },
      },
      suppliable: ['fee'],
      decidedFirst: '§ 11',
      decidedAfter: { joined: 'is-member' },
      awards: payment({ amount: amount() }),
      law: (reader) => reader.guideline.value,
      rules: ({ award, under }, { pays }) => [under('§ 1', [award('fee', [], () => ({ amount: pays }))])],
    });
    expect(whole.decidedFirst).toMatchObject({ source: 'act', provision: '§ 11' });
    expect(whole.decidedAfter).toEqual({ joined: 'is-member' });
    expect([Object.keys(whole.presets), whole.suppliable, whole.guidelines.map(({ id }) => id)]).toEqual([['report'], ['fee'], ['nordby']]);
    expect(whole.assess({}, { ...ON, municipality: 'nordby' })).toMatchObject({ outcome: 'fulfilled', award: { amount: '7.00' } });
    const cited = { title: 'Takstblad', provision: '1' };
    const supplied = { fee: [{ from: '2018-01-01', to: '2018-12-31', value: '9.00', cite: cited }] };
    expect(() => whole.assess({}, { ...ON, municipality: 'nordby', supplied })).toThrow('supplied.fee[0]');
  });

  it('has none of it where it states none', () => {
    const bare = defineScheme({ ...stated, readings: {}, awards: payment({ amount: amount() }), rules: () => [] });
    expect([bare.presets, bare.guidelines, bare.municipalities, bare.suppliable, bare.readings]).toEqual([{}, [], {}, [], {}]);
    expect(bare).not.toHaveProperty('decidedFirst');
    expect(bare).not.toHaveProperty('decidedAfter');
    expect(bare.jsonSchemas()).not.toHaveProperty('guideline');
  });

  it('names the table of a row, of the day judged or another', () => {
    const named = defineScheme({
      ...stated,
      awards: right({ tables: list(text('a table')) }),
      law: ({ timeline }) => ({ books: timeline('books') }),
      rules: ({ award, row, under }) => [
        under('§ 1', [
          award('it', [], (_, at) => ({
            tables: [row('fee').table, at.row('fee').table, at.row('books').table, at.row('books', '2022-01-01').table],
          })),
        ]),
      ],
    });
    expect(named.assess({}, ON)).toMatchObject({ award: { tables: ['fee', 'fee', 'books', 'books'] } });
  });
});

describe('the rows of a law', () => {
  const first = { from: '2020-01-01', cite: { source: 'act', provision: '§ 2' }, verified: 'statute' };
  const read = (governing: unknown) => {
    const rows = lawRows({ covered: parameters.covered, notModelled: [], books: [first], fee: [first] }, {
      row: () => governing,
      rowOrGap: () => governing,
    } as unknown as LawAccess<never>);
    const own = rows.reader.row('books');
    rows.readTheRest();
    return { own, rest: rows.row('fee') };
  };

  it('bear the name of their table, and their figure is looked at only where it is used', () => {
    let looked = 0;
    const { own, rest } = read({
      ...first,
      get value() {
        looked += 1;
        return 3;
      },
    });
    expect([own.table, own.from, own.cite, looked]).toEqual(['books', '2020-01-01', first.cite, 0]);
    expect(rest).not.toHaveProperty('pending');
    expect([own.value, (rest as { readonly value?: unknown }).value, looked]).toEqual([3, 3, 2]);
  });

  it('tell no day where none of them governs, for the law is read for many', () => {
    const known = [{ from: '2020-01-01' }];
    expect(read(gap('fee', known, '2019-06-15', first.cite)).rest).toEqual(gap('fee', known, undefined, first.cite));
    expect(read(gap('fee', known, '2019-06-15')).rest).toEqual(gap('fee', known));
  });
});

import { describe, expect, it } from 'vitest';
import { list, record } from '../../../src/engine/authoring/compound-kinds.js';
import { amount, day, text, whole } from '../../../src/engine/authoring/kinds.js';
import { sum } from '../../../src/engine/kroner.js';
import { isPending } from '../../../src/engine/reading.js';
import { defineCalculation, facts, parameters, readings } from './lending.js';

const title = { da: 'Skyldigt', en: 'Owed' };

/** 10 kr. a book above the most of the day each was lent; whether the first counts is open, and of the value only the total matters. */
const owed = defineCalculation({
  id: 'owed',
  folder: 'lending',
  title,
  source: 'act',
  parameters,
  readings,
  suppliable: ['fee'],
  facts: { ...facts, days: list(day()) },
  needs: ['days', 'reader'],
  problems: ({ days = [], fine }) =>
    fine === true && days.length === 0 && { path: 'fine', code: 'contradiction', expected: 'false where nothing was lent' },
  value: { total: amount(), by: text('who says so'), each: list(record({ on: day(), most: whole('books') })) },
  compared: ({ total }) => total,
  of: ({ books = 0, days, reader }, { ask, judge, need, row, rowIfAny, show, timeline }) => {
    if (reader === 'adult') judge('ready');
    const each = days.map((on) => ({ on, most: row('books', on).value }));
    const free = rowIfAny('groups', days[0] as string)?.value.includes(reader) === true;
    const counted = ask('first', {
      yes: () => ({ books: need('books'), by: 'yes' }),
      no: () => ({ books: books > 3 ? books : 0, by: 'no' }),
    });
    const fees = each.flatMap(({ on, most }) => (counted.books > most && !free ? [row('fee', on).value] : []));
    const known = timeline('books').rows.length;
    return { total: show('total', sum(fees), 'kr.', row('fee', days[0] as string)), by: `${counted.by} ${known}`, each };
  },
});

const given = { days: ['2020-06-15', '2022-06-15'], reader: 'student' } as const;
const worked = (input: Parameters<typeof owed.calculate>[0], options: Parameters<typeof owed.calculate>[1] = {}) => {
  const answer = owed.calculate(input, options);
  if (answer.outcome === 'calculated')
    return `${answer.value.total} ${answer.value.by} ${answer.readings.map(({ reading, option }) => `${reading}=${option}`)}`.trim();
  return answer.outcome === 'open'
    ? answer.questions.map((one) => ('fact' in one ? `${one.kind} ${one.fact}` : one.reading)).join(', ')
    : answer.gaps.map(({ missing, on }) => `${missing} ${on}`).join(', ');
};

describe('a calculation', () => {
  it('asks all that it needs at once, then what it turns on', () => {
    expect(worked({})).toBe('fact days, fact reader');
    expect(worked({ days: [...given.days] })).toBe('fact reader');
    expect(worked({ ...given, reader: 'adult' })).toBe('judgement ready');
    expect(worked(given)).toBe('first, fact books');
  });

  // 4 books are more than the 3 of 2020 and not more than the 5 of 2022; a student is free in 2020, when the groups are known.
  it('dates each item by itself', () => {
    expect(worked({ ...given, books: 4, days: ['2022-06-15', '2020-06-15'] })).toBe('10.00 yes 2');
    expect(worked({ ...given, books: 6, days: ['2022-06-15', '2020-06-15'] })).toBe('20.00 yes 2');
    expect(worked({ ...given, books: 6 })).toBe('0.00 yes 2');
    expect(worked({ ...given, books: 6, days: ['2022-06-15', '2021-06-15'] })).toBe('books 2021-06-15');
    expect(worked({ ...given, books: 6, days: ['2026-01-01'] })).toBe('law 2026-01-01');
  });

  it('asks a reading only where what matters of the value differs, and takes the words of the option that is chosen', () => {
    const early = { reader: 'adult' as const, ready: undefined, days: ['2022-06-15'] };
    expect(worked({ ...early, reader: 'child', books: 6 })).toBe('10.00 yes 2');
    expect(worked({ ...early, reader: 'child', books: 6 }, { readings: { first: 'no' } })).toBe('10.00 no 2');
    const low = { reader: 'child' as const, days: ['2022-06-15'], books: 3 };
    expect([worked(low), worked(low, { readings: { first: 'no' } })]).toEqual(['0.00 yes 2', '0.00 no 2']);
  });

  it('rests on every row that it turned to, and cites the steps', () => {
    const answer = owed.calculate({ ...given, books: 4, days: ['2022-06-15', '2020-06-15'] });
    expect(answer.outcome === 'calculated' && answer.working).toEqual([
      { step: 'total', value: '10.00', unit: 'kr.', cite: expect.objectContaining({ provision: '§ 3' }) as object },
    ]);
    expect(answer.outcome === 'calculated' && answer.citations.map(({ provision }) => provision)).toEqual(['§ 3', '§ 2 a', '§ 2']);
  });

  it('refuses facts that contradict each other', () => {
    expect(() => owed.calculate({ days: [], fine: true })).toThrow('fine: expected false where nothing was lent');
    expect(() => owed.calculate({ days: ['2020-02-30'] })).toThrow('days[0]: expected a calendar day');
  });

  it('is followed through every reading', () => {
    const every = owed.underEveryReading({ ...given, days: ['2022-06-15'] });
    expect(every.agree).toBe(false);
    expect(every.outcomes.map(({ readings: taken, calculated: { outcome } }) => [taken, outcome])).toEqual([
      [[{ first: 'yes' }], 'open'],
      [[{ first: 'no' }], 'calculated'],
    ]);
    expect(owed.underEveryReading({}).outcomes).toHaveLength(1);
    expect(owed.underEveryReading({ ...given, days: ['2021-06-15'] }).outcomes).toMatchObject([{ calculated: { outcome: 'not-covered' } }]);
    expect(owed.underEveryReading({ ...given, days: ['2022-06-15'] }, { readings: { first: 'no' } })).toMatchObject({ agree: true });
  });
});

describe('under fixed options', () => {
  it('comes to the same as without, of facts checked before or now', () => {
    for (const first of [undefined, 'yes', 'no'] as const)
      for (const books of [undefined, 3, 4, 6])
        for (const knownOn of [undefined, '2020-01-01', '2018-01-01']) {
          const options = { readings: { first }, ...(knownOn !== undefined && { knownOn }) };
          const input = { ...given, ...(books !== undefined && { books }) };
          const under = owed.under(options);
          expect(under.calculate(input)).toEqual(owed.calculate(input, options));
          expect(under.calculateChecked(owed.facts.check(input))).toEqual(owed.calculate(input, options));
        }
    expect(owed.under().calculate(given)).toEqual(owed.calculate(given));
    expect(() => owed.under({ knownOn: '2020-02-30' })).toThrow('knownOn');
  });

  it('does not change with what the host does to its options', () => {
    const supplied = { fee: [{ from: '2019-01-01', to: '2019-12-31', value: '7.00', cite: { title: 'Takstblad', provision: '1' } }] };
    const scheme = defineCalculation({
      ...{ id: 'fee', title, source: 'act', readings, facts, needs: ['joined'], suppliable: ['fee'], value: { fee: amount() } },
      parameters: { ...parameters, fee: parameters.fee.map((row) => ({ ...row, from: '2020-01-01' })) },
      of: ({ joined }, { ask, row }) => ({ fee: ask('first', { yes: () => row('fee', joined).value, no: () => '1.00' }) }),
    });
    const chosen: { first: 'yes' | 'no' } = { first: 'yes' };
    const options = { supplied, readings: chosen };
    const under = scheme.under(options);
    Object.assign(chosen, { first: 'no' });
    Object.assign(supplied.fee[0] as object, { value: '8.00' });
    Object.assign(options, { readings: {} });
    expect(under.calculate({ joined: '2019-06-15' })).toMatchObject({ value: { fee: '7.00' }, supplied: { fee: [{ value: '7.00' }] } });
    expect(under.calculate({ joined: '2020-06-15' })).toMatchObject({ value: { fee: '10.00' }, readings: [{ option: 'yes' }] });
  });
});

describe('what of a value must differ', () => {
  it('is compared whether anything is shown or not', () => {
    const rounded = defineCalculation({
      ...{ id: 'rounded', title, parameters, readings, facts, needs: ['books'], value: { total: whole('books'), by: text('how') } },
      compared: ({ total }) => total,
      of: ({ books }, { ask }) =>
        ask('first', { yes: () => ({ total: books, by: 'yes' }), no: () => ({ total: Math.max(books, 1), by: 'no' }) }),
    });
    expect(rounded.calculate({ books: 1 }, { readings: { first: 'no' } })).toMatchObject({ value: { total: 1, by: 'no' }, readings: [] });
    expect(rounded.calculate({ books: 0 })).toMatchObject({ outcome: 'open', questions: [{ reading: 'first' }] });
  });
});

describe('a calculation of the least', () => {
  it('has no readings, reads the folder it is called like, and answers what a timeline lacks', () => {
    const least = defineCalculation({
      id: 'least',
      title,
      parameters,
      facts: {},
      needs: [],
      value: { rows: whole('rows') },
      of: (_, { timeline }) => ({ rows: isPending(timeline('books').on('2021-06-15')) ? timeline('books').rows.length : 0 }),
    });
    expect(least.calculate({})).toMatchObject({ outcome: 'calculated', value: { rows: 2 }, working: [], citations: [] });
    expect(least.declared).toMatchObject({ facts: {}, tables: ['books', 'fee', 'groups', 'days', 'weeks', 'months', 'years'] });
    expect(least.jsonSchemas().calculated).toMatchObject({ title: 'least: calculated' });
    expect([Object.keys(least.readings), least.suppliable]).toEqual([[], []]);
  });

  it('reads its tables once for all cases without options, and anew for options', () => {
    let reads = 0;
    const rows = defineCalculation({
      ...{ id: 'rows', folder: 'lending', title, parameters, facts: {}, needs: [], value: { rows: whole('rows') } },
      law: ({ timeline }) => {
        reads += 1;
        return timeline('books').rows.length;
      },
      of: (_, __, law) => ({ rows: law }),
    });
    for (let times = 0; times < 3; times += 1) expect(rows.calculate({})).toMatchObject({ value: { rows: 2 }, knownOn: 'newest' });
    expect(rows.under().calculate({})).toMatchObject({ value: { rows: 2 } });
    expect(reads).toBe(1);
    expect(rows.calculate({}, { knownOn: '2020-01-01' })).toMatchObject({ value: { rows: 1 }, knownOn: '2020-01-01' });
    expect(reads).toBe(2);
  });

  it('knows the contradictions that it states, the table of a row, and where it stands itself', () => {
    const fees = defineCalculation({
      ...{ id: 'fees', title, source: 'act', parameters, facts, needs: ['joined'], suppliable: ['fee'] },
      value: { table: text('a table'), fee: amount() },
      problems: ({ km }) => (km === 1 ? { path: 'km', code: 'contradiction', expected: 'not 1' } : undefined),
      of: ({ joined }, { row, show }) => {
        const { table, value } = row('fee', joined);
        return { table, fee: show('fee', value, 'kr.') };
      },
    });
    expect(() => fees.calculate({ joined: '2020-06-15', km: 1 })).toThrow('km: expected not 1');
    expect(fees.suppliable).toEqual(['fee']);
    expect(fees.calculate({ joined: '2020-06-15' })).toMatchObject({
      value: { table: 'fee', fee: '10.00' },
      working: [{ step: 'fee', value: '10.00', cite: { title: 'toy', provision: 'fees' } }],
    });
  });

  it('asks what its questions leave open, the one inside the other', () => {
    const asking = defineCalculation({
      ...{ id: 'asking', title, parameters, readings, facts, needs: [], value: { total: amount() } },
      of: (_, { ask, need }) => ({
        total: ask('first', { yes: () => `${need('books')}.00`, no: () => ask('second', { yes: () => '1.00', no: () => '2.00' }) }),
      }),
    });
    const answer = asking.calculate({});
    expect(answer.outcome === 'open' && answer.questions.map((one) => ('fact' in one ? one.fact : one.reading))).toEqual([
      'first',
      'books',
      'second',
    ]);
    expect(
      asking
        .underEveryReading({ books: 1 })
        .outcomes.map(({ calculated }) => calculated.outcome === 'calculated' && calculated.value.total),
    ).toEqual(['1.00', '2.00']);
  });
});

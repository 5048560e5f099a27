import { describe, expect, it } from 'vitest';
import { resolveReadings } from '../../src/engine/choice.js';
import { gap } from '../../src/engine/reading.js';
import { readingResolver } from '../../src/engine/reading-resolver.js';
import { cite, JUNE, small, twoReadings } from './small-scheme.js';
import { defineToy, GOOD, ON, toy } from './toy-scheme.js';

// One book and one e-book: 10 kr. if e-books do not count, 20 kr. if one counts as a book, 15 kr. at half.
const ONE_EACH = { ...GOOD, books: 1, ebooks: 1 };

describe('readings', () => {
  it('are not asked where the case does not turn on them', () => {
    expect(toy.assess(GOOD, ON)).toMatchObject({ outcome: 'fulfilled', readings: [] });
  });

  it('leave the case open without a choice and list only what must be chosen', () => {
    const assessment = toy.assess(ONE_EACH, ON);
    expect(assessment).toMatchObject({ outcome: 'open', readings: [] });
    expect(assessment.outcome === 'open' && assessment.questions).toEqual([
      { kind: 'reading', reading: 'ebooks-count', options: ['yes', 'no'], condition: 'grant' },
    ]);
    expect(assessment.findings.at(-1)).toMatchObject({ condition: 'grant', status: 'reading' });
  });

  it('take the choice of the caller, then the default, and note both', () => {
    expect(toy.assess(ONE_EACH, { ...ON, readings: { 'ebooks-count': 'no' } })).toMatchObject({
      award: { amount: '10.00' },
      readings: [{ reading: 'ebooks-count', option: 'no', by: 'caller' }],
    });
    expect(toy.assess(ONE_EACH, { ...ON, readings: { 'ebooks-count': 'yes' } })).toMatchObject({
      award: { amount: '20.00' },
      readings: [
        { reading: 'ebooks-count', option: 'yes', by: 'caller' },
        { reading: 'ebooks-weight', option: 'full', by: 'default' },
      ],
    });
    expect(toy.assess(ONE_EACH, { ...ON, readings: { 'ebooks-count': 'yes', 'ebooks-weight': 'half' } })).toMatchObject({
      award: { amount: '15.00' },
      readings: [
        { reading: 'ebooks-count', option: 'yes', by: 'caller' },
        { reading: 'ebooks-weight', option: 'half', by: 'caller' },
      ],
    });
  });

  it('leave no trace in the next case', () => {
    const under = toy.under({ ...ON, readings: { 'ebooks-count': 'yes' } });
    under.assess(ONE_EACH);
    under.possible({ ...ONE_EACH, books: undefined });
    expect(under.assess(GOOD).readings).toEqual([]);
  });

  it('a choice left undefined is no choice', () => {
    expect(toy.assess(ONE_EACH, { ...ON, readings: { 'ebooks-count': undefined } }).outcome).toBe('open');
  });

  it('are kept as they were when the law was compiled, whatever the host does to its object', () => {
    const readings = { 'ebooks-count': 'no' as 'no' | 'yes' };
    const under = toy.under({ ...ON, readings });
    readings['ebooks-count'] = 'yes';
    expect(under.assess(ONE_EACH)).toMatchObject({ award: { amount: '10.00' } });
    expect(toy.assess(ONE_EACH, { ...ON, readings })).toMatchObject({ award: { amount: '20.00' } });
  });
});

describe('every reading', () => {
  it('gives the distinct outcomes, the choices behind each, and the spread', () => {
    const every = toy.underEveryReading(ONE_EACH, ON);
    expect(every.agree).toBe(false);
    expect(every.spread).toBe('10.00');
    expect(
      every.outcomes.map(({ readings, assessment }) => [assessment.outcome === 'fulfilled' && assessment.award.amount, readings]),
    ).toEqual([
      ['20.00', [{ 'ebooks-count': 'yes', 'ebooks-weight': 'full' }]],
      ['15.00', [{ 'ebooks-count': 'yes', 'ebooks-weight': 'half' }]],
      ['10.00', [{ 'ebooks-count': 'no' }]],
    ]);
  });

  it('agrees where the case turns on none, or every choice comes to the same', () => {
    expect(toy.underEveryReading(GOOD, ON)).toMatchObject({ agree: true, spread: '0.00', outcomes: [{ readings: [{}] }] });
    // Three books already reach the most that is paid, 30 kr.
    expect(toy.underEveryReading({ ...GOOD, books: 3, ebooks: 1 }, ON)).toMatchObject({ agree: true, spread: '0.00' });
  });

  it('groups the choices that lead to the same result', () => {
    // 10 kr., and 10 kr. more for each yes: 30, 20, 20 and 10 kr.
    const summed = defineToy({
      ...small,
      facts: {},
      readings: twoReadings,
      rules: ({ award, under }) => [
        under(cite, [
          award('sum', [], (_, { ask }) => {
            const first = ask('first', { yes: () => 10, no: () => 0 });
            return { amount: `${10 + first + ask('second', { yes: () => 10, no: () => 0 })}.00` };
          }),
        ]),
      ],
    });
    const every = summed.underEveryReading({}, JUNE);
    expect(
      every.outcomes.map(({ readings, assessment }) => [assessment.outcome === 'fulfilled' && assessment.award.amount, readings]),
    ).toEqual([
      ['30.00', [{ first: 'yes', second: 'yes' }]],
      [
        '20.00',
        [
          { first: 'yes', second: 'no' },
          { first: 'no', second: 'yes' },
        ],
      ],
      ['10.00', [{ first: 'no', second: 'no' }]],
    ]);
  });

  it('are not told apart by a question inside of another that comes to the same', () => {
    // Two books and two e-books: 30 kr. in full, 30 kr. at half, 20 kr. without.
    const every = toy.underEveryReading({ ...GOOD, books: 2, ebooks: 2 }, ON);
    expect(every.outcomes.map(({ readings }) => readings)).toEqual([[{ 'ebooks-count': 'yes' }], [{ 'ebooks-count': 'no' }]]);
  });

  it('keeps the choices already made and has no spread while a case is open', () => {
    expect(toy.underEveryReading(ONE_EACH, { ...ON, readings: { 'ebooks-count': 'no' } })).toMatchObject({ agree: true, spread: '0.00' });
    const open = toy.underEveryReading({ ...ONE_EACH, fine: undefined }, ON);
    expect(open).toMatchObject({ agree: true });
    expect(open).not.toHaveProperty('spread');
    expect(open.outcomes[0]?.readings).toHaveLength(3);
  });

  it('counts nothing due as zero', () => {
    // No book and one e-book: 10 kr., 5 kr. at half, or nothing due.
    expect(toy.underEveryReading({ ...GOOD, books: 0, ebooks: 1 }, ON)).toMatchObject({ agree: false, spread: '10.00' });
    expect(toy.underEveryReading(GOOD, { on: '2024-01-01' })).not.toHaveProperty('spread');
  });
});

describe('possible awards', () => {
  it('is the award itself once the case is settled', () => {
    const under = toy.under(ON);
    expect(under.possible(GOOD)).toEqual({ exact: true, awards: [{ amount: '20.00' }], least: '20.00', most: '20.00', refusal: false });
    expect(under.possible({ ...GOOD, fine: true })).toEqual({ exact: true, awards: [], refusal: true });
    expect(under.possible({ ...GOOD, books: 10 })).toEqual({ exact: false, awards: [], refusal: true });
    expect(toy.under({ on: '2024-01-01' }).possible(GOOD)).toEqual({ exact: true, awards: [], refusal: true });
    expect(toy.under({ on: '2018-01-01' }).possible(GOOD)).toEqual({ exact: false, awards: [], refusal: true });
  });

  it('enumerates what unknown facts leave within reach', () => {
    const possible = toy.under({ ...ON, readings: { 'ebooks-count': 'no' } }).possible({ ...GOOD, books: undefined });
    expect(possible).toEqual({
      exact: true,
      awards: [{ amount: '10.00' }, { amount: '20.00' }, { amount: '30.00' }],
      least: '10.00',
      most: '30.00',
      refusal: true,
    });
  });

  it('includes every candidate of an open reading', () => {
    expect(toy.under(ON).possible(ONE_EACH)).toMatchObject({
      exact: true,
      awards: [{ amount: '20.00' }, { amount: '10.00' }],
      least: '10.00',
      most: '20.00',
      refusal: false,
    });
    expect(toy.under(ON).possible({ ...GOOD, books: 0, ebooks: 1 })).toMatchObject({ awards: [{ amount: '10.00' }], refusal: true });
  });

  it('says refusal is still possible while a condition is open', () => {
    expect(toy.under(ON).possible({ ...GOOD, fine: undefined })).toEqual({
      exact: true,
      awards: [{ amount: '20.00' }],
      least: '20.00',
      most: '20.00',
      refusal: true,
    });
    expect(toy.under(ON).possible({ ...GOOD, books: undefined, ebooks: 0 }).refusal).toBe(true);
  });

  it('keeps to the bounds where a judgement sets the amount', () => {
    expect(toy.under(ON).possible({ ...GOOD, books: 20 })).toEqual({
      exact: false,
      awards: [],
      least: '0.01',
      most: '500.00',
      refusal: true,
    });
    expect(toy.assess({ ...GOOD, books: 20 }, ON)).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'judgement', fact: 'assessed', condition: 'grant', figures: { most: '500.00' } }],
    });
  });

  describe('that bite only by a part of the answers', () => {
    const of = (answers: { da: () => unknown; en: () => unknown }) => {
      const { ask, taken } = readingResolver(resolveReadings(toy.readings, {}), {});
      const answer = (ask as (...args: unknown[]) => unknown)('ebooks-count', answers, ({ amount }: { amount: string }) => amount);
      return { answer, taken: taken() };
    };
    const named = (name: string, amount: string) => () => ({ name, amount });

    it('are not asked where that part is the same: the first answer is taken', () => {
      expect(of({ da: named('gebyr', '5.00'), en: named('fee', '5.00') })).toEqual({
        answer: { name: 'gebyr', amount: '5.00' },
        taken: [],
      });
    });

    it('are asked where that part differs, or is unsettled in one of them', () => {
      expect(of({ da: named('fee', '5.00'), en: named('fee', '6.00') }).answer).toMatchObject({
        pending: 'reading',
        reading: 'ebooks-count',
      });
      expect(of({ da: () => gap('fee'), en: named('fee', '5.00') }).answer).toMatchObject({ pending: 'reading' });
      expect(of({ da: () => gap('fee'), en: () => gap('fee') }).answer).toEqual(gap('fee'));
    });
  });
});

import { describe, expect, it } from 'vitest';
import { right, text, whole, yesNo } from '../../rules/define.js';
import { cite, JUNE, small } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

/** A made-up library card: the award is a right, not money. Whether it is gold or plain is open. */
const card = defineToy({
  ...small,
  facts: { reads: yesNo(), books: whole('books') },
  readings: {
    kind: {
      question: { da: 'Hvilket?', en: 'Which?' },
      options: { gold: { da: 'Guld', en: 'Gold', cite }, plain: { da: 'Almindeligt', en: 'Plain', cite } },
    },
  },
  awards: right({ card: text('a card'), books: whole('books') }),
  rules: ({ award, under, yes }) => [
    under(cite, [
      yes('reads', 'reads'),
      award('card', ['books'], ({ books }, { ask }) =>
        ask('kind', { gold: () => ({ card: 'gold', books }), plain: () => ({ card: 'plain', books }) }),
      ),
    ]),
  ],
  representatives: () => ({ books: [1, 2] }),
});

describe('an award that is not money', () => {
  it('has no least and most, and is told apart by all it holds', () => {
    const under = card.under({ ...JUNE, readings: { kind: 'gold' } });
    expect(under.possible({ reads: true })).toEqual({
      exact: true,
      awards: [
        { card: 'gold', books: 1 },
        { card: 'gold', books: 2 },
      ],
      refusal: false,
    });
    const every = card.underEveryReading({ reads: true, books: 1 }, JUNE);
    expect(every.agree).toBe(false);
    expect(every).not.toHaveProperty('spread');
    expect(every.outcomes.map(({ assessment }) => assessment.outcome === 'fulfilled' && assessment.award)).toEqual([
      { card: 'gold', books: 1 },
      { card: 'plain', books: 1 },
    ]);
  });

  it('in too many ways is not enumerated', () => {
    const many = defineToy({
      ...small,
      facts: { a: whole('books'), b: whole('books') },
      rules: ({ award, under }) => [under(cite, [award('sum', ['a', 'b'], ({ a, b }) => ({ amount: `${a + b}.00` }))])],
      representatives: () => ({ a: Array.from({ length: 100 }, (_, a) => a), b: Array.from({ length: 51 }, (_, b) => b) }),
      bounds: () => ({ least: '0.00', most: '999.00' }),
    });
    const under = many.under(JUNE);
    expect(under.possible({})).toEqual({ exact: false, awards: [], least: '0.00', most: '999.00', refusal: true });
    expect(under.possible({ b: 50 })).toMatchObject({ exact: true, least: '50.00', most: '149.00', refusal: false });
    expect(many.assess({ a: 1, b: 2 }, JUNE)).toMatchObject({
      outcome: 'fulfilled',
      award: { amount: '3.00' },
      rules: { digest: '' },
    });
  });
});

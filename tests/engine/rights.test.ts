import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { whole, yesNo } from '../../src/engine/authoring/kinds.js';
import { defineToy } from './toy-scheme.js';

/** A made-up library card: the award is a right, not money. Whether it is gold or plain is open. */
const cite = { source: 'act', provision: '§ 9' };
const card = defineToy({
  id: 'card',
  title: { da: 'Kort', en: 'Card' },
  facts: factsIn<{ readonly reads?: boolean | undefined; readonly books?: number | undefined }>({
    reads: yesNo(),
    books: whole('books'),
  }),
  readings: {
    kind: {
      question: { da: 'Hvilket?', en: 'Which?' },
      options: { gold: { da: 'Guld', en: 'Gold', cite }, plain: { da: 'Almindeligt', en: 'Plain', cite } },
    },
  } as const,
  covered: { from: '2020-01-01', to: '2020-12-31' },
  law: () => ({}),
  conditions: (_, { condition }) => [condition('reads', ['reads'], ({ reads }) => reads, cite)],
  award: (_, { award }) =>
    award(
      'card',
      ['books'],
      ({ books }, { ask }) => ask('kind', { gold: () => ({ card: 'gold', books }), plain: () => ({ card: 'plain', books }) }),
      cite,
    ),
  representatives: () => ({ books: [1, 2] }),
  awards: 'payment',
  awardSchema: () => z.strictObject({ card: z.string(), books: z.number() }),
});

describe('an award that is not money', () => {
  it('has no least and most, and is told apart by all it holds', () => {
    const under = card.under({ on: '2020-06-01', readings: { kind: 'gold' } });
    expect(under.possible({ reads: true })).toEqual({
      exact: true,
      awards: [
        { card: 'gold', books: 1 },
        { card: 'gold', books: 2 },
      ],
      refusal: false,
    });
    const every = card.underEveryReading({ reads: true, books: 1 }, { on: '2020-06-01' });
    expect(every.agree).toBe(false);
    expect(every).not.toHaveProperty('spread');
    expect(every.outcomes.map(({ assessment }) => assessment.outcome === 'fulfilled' && assessment.award)).toEqual([
      { card: 'gold', books: 1 },
      { card: 'plain', books: 1 },
    ]);
  });

  it('in too many ways is not enumerated', () => {
    const many = defineToy({
      id: 'many',
      title: { da: 'Mange', en: 'Many' },
      facts: factsIn<{ readonly a?: number | undefined; readonly b?: number | undefined }>({ a: whole('books'), b: whole('books') }),
      readings: {},
      covered: { from: '2020-01-01', to: '2020-12-31' },
      law: () => ({}),
      conditions: () => [],
      award: (_, { award }) => award('sum', ['a', 'b'], ({ a, b }) => ({ amount: `${a + b}.00` }), cite),
      representatives: () => ({ a: Array.from({ length: 100 }, (_, a) => a), b: Array.from({ length: 51 }, (_, b) => b) }),
      bounds: () => ({ least: '0.00', most: '999.00' }),
      awards: 'payment',
      awardSchema: () => z.strictObject({ amount: z.string() }),
    });
    const under = many.under({ on: '2020-06-01' });
    expect(under.possible({})).toEqual({ exact: false, awards: [], least: '0.00', most: '999.00', refusal: true });
    expect(under.possible({ b: 50 })).toMatchObject({ exact: true, least: '50.00', most: '149.00', refusal: false });
    expect(many.assess({ a: 1, b: 2 }, { on: '2020-06-01' })).toMatchObject({
      outcome: 'fulfilled',
      award: { amount: '3.00' },
      rules: { digest: '' },
    });
  });
});

import * as z from 'zod';
import { described } from '../../src/engine/authoring/bounded-kinds.js';
import { judged, listed } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { amount, text, whole, yesNo } from '../../src/engine/authoring/kinds.js';
import type { Listed } from '../../src/engine/fact-types.js';
import type { Judgement } from '../../src/engine/judgement.js';
import { monthOf } from '../../src/engine/period.js';
import { gap, pendingFact, pendingJudgement } from '../../src/engine/reading.js';
import type { Row } from '../../src/engine/timeline.js';
import { andThen, schemesByHand } from './stated-by-hand.js';

/**
 * A made-up scheme for the engine's tests: a library grant. Its law is short enough to reckon every answer in the head.
 * - In force from 2020-01-01 (adopted 2019-06-01); repealed from 2023-01-01 (adopted 2022-11-01). Checked 2019-01-01 to 2025-12-31.
 * - Readers at least 18 years old (from 2021-06-01: 16, adopted 2021-05-01), or judged mature; no fine outstanding.
 * - The grant is 10 kr. a book up to 3 books; whether e-books count is open; from 10 books nothing is known.
 */
export interface ToyFacts {
  readonly age?: number | undefined;
  readonly mature?: Judgement<boolean> | undefined;
  readonly fine?: boolean | undefined;
  readonly guardian?: boolean | undefined;
  readonly books?: number | undefined;
  readonly ebooks?: number | undefined;
  readonly loans?: Listed<{ readonly title: string }> | undefined;
  readonly assessed?: Judgement<string> | undefined;
}

export const SOURCES = {
  act: { title: 'Library act', kind: 'act', url: 'https://example.org/act' },
  report: { title: 'Library report', kind: 'official' },
} as const;

const cite = { source: 'act', provision: '§ 1' };

const inForce: Row<true | null>[] = [
  { from: '2020-01-01', adopted: '2019-06-01', value: true, cite, verified: 'statute' },
  { from: '2023-01-01', adopted: '2022-11-01', value: null, cite, verified: 'statute' },
];

const age: Row<number>[] = [
  { from: '2020-01-01', adopted: '2019-06-01', value: 18, unit: 'years', cite, verified: 'statute' },
  { from: '2021-06-01', adopted: '2021-05-01', value: 16, unit: 'years', cite, verified: 'statute' },
];

export const readings = {
  'ebooks-count': {
    question: { da: 'Tæller e-bøger?', en: 'Do e-books count?' },
    options: { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } },
  },
  'ebooks-weight': {
    question: { da: 'Hvor meget tæller en e-bog?', en: 'How much does an e-book count?' },
    options: { full: { da: 'Helt', en: 'Fully', cite }, half: { da: 'Halvt', en: 'Half', cite } },
    default: 'full',
  },
} as const;

export const toyFacts = factsIn<ToyFacts>({
  age: described(whole('years', { to: 120 }), 'an age in whole years'),
  mature: judged(described(yesNo(), 'is the reader mature')),
  fine: yesNo(),
  guardian: yesNo(),
  books: described(whole('books'), 'a number of books'),
  ebooks: described(whole('books'), 'a number of e-books'),
  loans: listed({ title: text('a title') }),
  assessed: judged(amount()),
});

export const defineToy = schemesByHand({ sources: SOURCES, package: 'toy', version: '1.2.3', digests: { toy: 'abc' } });

/** A grant of money, or the bare amount of it. */
export interface Grant {
  readonly amount: string;
}

export const toy = defineToy({
  id: 'toy',
  title: { da: 'Bogtilskud', en: 'Book grant' },
  facts: toyFacts,
  readings,
  covered: { from: '2019-01-01', to: '2025-12-31' },
  law: ({ row }) => ({ inForce: row('in force', inForce), age: row('age', age) }),
  problems: ({ age: years, guardian }) =>
    years !== undefined && years >= 18 && guardian === true
      ? [{ path: 'guardian', code: 'contradiction', expected: 'false for an adult', received: 'true' }]
      : [],
  conditions: (law, { condition, anyOf, judgement }) => [
    anyOf(
      'ready',
      [
        condition('old-enough', ['age'], (facts) => facts.age >= law.age.value, law.age.cite, {
          figures: { atLeast: String(law.age.value) },
        }),
        anyOf(
          'mature-or-guarded',
          [judgement('judged-mature', 'mature', true, cite), condition('guarded', ['guardian'], (facts) => facts.guardian, cite)],
          cite,
        ),
      ],
      cite,
    ),
    condition('no-fine', ['fine'], (facts) => !facts.fine, { source: 'report', provision: 'p. 2' }),
    condition(
      'loans-known',
      ['loans'],
      (facts, { on }) => (facts.loans.covers.to < monthOf(on).to ? pendingFact('loans', monthOf(on)) : facts.loans.items.length < 5),
      cite,
    ),
  ],
  award: (_, { award }) =>
    award(
      'grant',
      ['books', 'ebooks'],
      (facts, { ask }) => {
        if (facts.books >= 20)
          return facts.assessed === undefined ? pendingJudgement('assessed', { most: '500.00' }) : { amount: facts.assessed.value };
        if (facts.books >= 10) return gap('the grant for 10 books', [{ from: '2020-01-01' }]);
        const count = ask<'ebooks-count', number>('ebooks-count', {
          yes: () => ask<'ebooks-weight', number>('ebooks-weight', { full: () => facts.ebooks, half: () => facts.ebooks / 2 }),
          no: () => 0,
        });
        return andThen(count, (extra: number) => grantFor(facts.books + extra));
      },
      cite,
      { mayUse: ['assessed'], figures: { most: '30.00' } },
    ),
  representatives: () => ({ books: [0, 1, 2, 3], ebooks: [0, 1] }),
  bounds: () => ({ least: '0.01', most: '500.00' }),
  awards: 'payment',
  awardSchema: () => z.strictObject({ amount: z.string() }),
});

function grantFor(books: number): Grant | null {
  return books === 0 ? null : { amount: `${Math.min(books, 3) * 10}.00` };
}

/** A case in which every condition is met: one adult, two books, no e-books, in March 2021. Two books are 20 kr. */
export const GOOD: ToyFacts = {
  age: 30,
  fine: false,
  loans: { covers: { from: '2021-01-01', to: '2021-12-31' }, items: [] },
  books: 2,
  ebooks: 0,
};

export const ON = { on: '2021-03-10' } as const;

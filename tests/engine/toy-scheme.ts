import { amount, contradiction, described, type FactsOf, judged, listed, record, shaped, text, whole, yesNo } from '../../rules/define.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { monthOf } from '../../src/engine/period.js';

export const SOURCES = {
  act: { title: 'Library act', kind: 'act', url: 'https://example.org/act' },
  report: { title: 'Library report', kind: 'official' },
} as const;

const cite = { source: 'act', provision: '§ 1' };

/**
 * A made-up scheme for the engine's tests: a library grant. Its law is short enough to reckon every answer in the head.
 * - In force from 2020-01-01 (adopted 2019-06-01); repealed from 2023-01-01 (adopted 2022-11-01). Checked 2019-01-01 to 2025-12-31.
 * - Readers at least 18 years old (from 2021-06-01: 16, adopted 2021-05-01), or judged mature; no fine outstanding.
 * - The grant is 10 kr. a book up to 3 books; whether e-books count is open; from 10 books nothing is known.
 */
const parameters = {
  covered: { from: '2019-01-01', to: '2025-12-31' },
  notModelled: [],
  'in force': [
    { from: '2020-01-01', adopted: '2019-06-01', value: true, cite, verified: 'statute' },
    { from: '2023-01-01', adopted: '2022-11-01', value: null, cite, verified: 'statute' },
  ],
  age: [
    { from: '2020-01-01', adopted: '2019-06-01', value: 18, unit: 'years', cite, verified: 'statute' },
    { from: '2021-06-01', adopted: '2021-05-01', value: 16, unit: 'years', cite, verified: 'statute' },
  ],
};

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

const facts = {
  age: described(whole('years', { to: 120 }), 'an age in whole years'),
  mature: judged(described(yesNo(), 'is the reader mature')),
  fine: yesNo(),
  guardian: yesNo(),
  books: described(whole('books'), 'a number of books'),
  ebooks: described(whole('books'), 'a number of e-books'),
  loans: listed({ title: text('a title') }),
  assessed: judged(amount()),
};

export type ToyFacts = FactsOf<typeof facts>;

export const defineToy = defineSchemes({ sources: SOURCES, package: 'toy', version: '1.2.3', digests: { toy: 'abc' } });

/** A grant of money, without its working. */
export interface Grant {
  readonly amount: string;
}

const parts = { amount: amount() };

/** Money of which no working is told. */
export const granted = shaped<Grant>('payment', record(parts), parts);

export const toy = defineToy({
  id: 'toy',
  title: { da: 'Bogtilskud', en: 'Book grant' },
  source: 'act',
  parameters,
  readings,
  facts,
  awards: granted,
  law: ({ row }) => ({ inForce: row('in force'), age: row('age') }),
  problems: ({ age: years, guardian }) =>
    years !== undefined && years >= 18 && guardian === true && contradiction('guardian', 'false for an adult', 'true'),
  rules: ({ anyOf, atLeast, award, condition, no, under, yes }, { age }) => [
    under('§ 1', [
      anyOf('ready', [
        atLeast('old-enough', 'age', age),
        anyOf('mature-or-guarded', [yes('judged-mature', 'mature'), yes('guarded', 'guardian')]),
      ]),
      no('no-fine', 'fine', { under: { source: 'report', provision: 'p. 2' } }),
      condition('loans-known', ['loans'], ({ loans }, { lack, on }) =>
        loans.covers.to < monthOf(on).to ? lack('loans', monthOf(on)) : loans.items.length < 5,
      ),
      award(
        'grant',
        ['books', 'ebooks'],
        ({ books, ebooks, assessed }, { ask, gap, judge }) => {
          if (books >= 20) return { amount: assessed?.value ?? judge('assessed', { most: '500.00' }) };
          if (books >= 10) gap('the grant for 10 books', [{ from: '2020-01-01' }]);
          const extra = ask('ebooks-count', {
            yes: () => ask('ebooks-weight', { full: () => ebooks, half: () => ebooks / 2 }),
            no: () => 0,
          });
          return grantFor(books + extra);
        },
        { mayAsk: ['assessed'], figures: { most: '30.00' } },
      ),
    ]),
  ],
  representatives: () => ({ books: [0, 1, 2, 3], ebooks: [0, 1] }),
  bounds: () => ({ least: '0.01', most: '500.00' }),
});

export const toyFacts = toy.facts;

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

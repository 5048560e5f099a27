import { day, type FactsOf, type Kroner, listed, right, sum, text, whole, yesNo } from '../../rules/define.js';
import { total } from '../../src/engine/authoring/answer-kinds.js';
import { defineCalculations } from '../../src/engine/authoring/calculation.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { contradiction } from '../../src/engine/list-problems.js';
import type { Row } from '../../src/engine/timeline.js';
import { SOURCES } from './toy-scheme.js';

export const cite = { source: 'act', provision: '§ 2' };

export const fees: Row<Kroner>[] = [
  { from: '2020-01-01', to: '2020-12-31', adopted: '2019-12-01', value: '5.00', cite, verified: 'statute' },
  {
    from: '2021-01-01',
    to: '2021-12-31',
    adopted: '2020-11-15',
    value: '6.00',
    cite: { source: 'report', provision: 'p. 3' },
    verified: 'official',
  },
  { from: '2023-01-01', adopted: '2021-06-01', value: null as unknown as Kroner, cite, verified: 'statute' },
];

const facts = { loans: listed({ date: day(), reminder: yesNo() }), name: text('a name') };

/**
 * A made-up scheme and account for what looks at other days than the one judged: library fees.
 * - Fee a book and year: 5 kr. in 2020, 6 kr. in 2021 (adopted 2020-11-15), nothing read for 2022; repealed for 2023 as enacted on 2021-06-01.
 * - A reader is in good standing when the fees of all loans came to at most 10 kr.; whether reminders count is open.
 */
const stated = {
  source: 'act',
  parameters: { covered: { from: '2019-01-01', to: '2025-12-31' }, notModelled: [], fee: fees },
  readings: {
    reminders: {
      question: { da: 'Tæller rykkere?', en: 'Do reminders count?' },
      options: { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } },
    },
  },
  suppliable: ['fee'],
  facts,
} as const;

const book = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: { fees: 'def' } };

type Loans = NonNullable<FactsOf<typeof facts>['loans']>;

/** What a rule turns to for the fees. */
interface Turning {
  ask(reading: 'reminders', answers: { readonly yes: () => Kroner; readonly no: () => Kroner }): Kroner;
  row(table: 'fee', on: string): { readonly value: Kroner };
  show(step: string, value: Kroner, unit: string, under: typeof cite): Kroner;
}

/** The fees of the loans that count, each by the law of its own day. */
function feesOf({ items }: Loans, { ask, row, show }: Turning): Kroner {
  const under = (reminders: boolean) => {
    const counted = items.filter(({ reminder }) => reminders || !reminder);
    return show('total', sum(counted.map(({ date }) => row('fee', date).value)), 'kr.', cite);
  };
  return ask('reminders', { yes: () => under(true), no: () => under(false) });
}

/** The account: what the fees of all loans come to. */
export const feeAccount = defineCalculations(book)({
  ...stated,
  id: 'fee-account',
  folder: 'fees',
  title: { da: 'Gebyrer', en: 'Fees' },
  needs: ['loans'],
  value: { total: total() },
  problems: ({ name }) => name === 'nobody' && contradiction('name', 'somebody', name),
  of: ({ loans }, at) => ({ total: feesOf(loans, at) }),
});

/** The scheme: good standing, with the fees shown in its finding. */
export const standing = defineSchemes(book)({
  ...stated,
  id: 'fees',
  title: { da: 'Gebyrfri', en: 'Good standing' },
  awards: right({ right: text('a right'), years: whole('years') }),
  law: ({ timeline }) => timeline('fee'),
  rules: ({ award, condition, under }, fee) => [
    under('§ 2', [
      condition('few-fees', ['loans'], ({ loans }, at) => Number(feesOf(loans, at)) <= 10),
      award('standing', [], () => ({ right: 'standing', years: fee.rows.length })),
    ]),
  ],
});

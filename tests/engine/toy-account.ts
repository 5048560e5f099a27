import * as z from 'zod';
import { listed } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { day, text, yesNo } from '../../src/engine/authoring/kinds.js';
import { calculationsOf } from '../../src/engine/calculation.js';
import type { Listed } from '../../src/engine/fact-types.js';
import type { Timeline } from '../../src/engine/governing.js';
import { type Kroner, sum } from '../../src/engine/kroner.js';
import { gap, isPending, type Pending, pendingFact } from '../../src/engine/reading.js';
import { Shown } from '../../src/engine/shown.js';
import type { Row } from '../../src/engine/timeline.js';
import { schemesByHand } from './stated-by-hand.js';
import { SOURCES } from './toy-scheme.js';

/**
 * A made-up scheme and account for what looks at other days than the one judged: library fees.
 * - Fee a book and year: 5 kr. in 2020, 6 kr. in 2021 (adopted 2020-11-15), nothing read for 2022; repealed for 2023 as enacted on 2021-06-01.
 * - A reader is in good standing when the fees of all loans came to at most 10 kr.; whether reminders count is open.
 */
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

export interface FeeFacts {
  readonly loans?: Listed<{ readonly date: string; readonly reminder: boolean }> | undefined;
  readonly name?: string | undefined;
}

export const feeFacts = factsIn<FeeFacts>({
  loans: listed({ date: day(), reminder: yesNo() }),
  name: text('a name'),
});

export const feeReadings = {
  reminders: {
    question: { da: 'Tæller rykkere?', en: 'Do reminders count?' },
    options: { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } },
  },
} as const;

const book = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: { fees: 'def' } };
const covered = { from: '2019-01-01', to: '2025-12-31' };
const suppliable = { fee: fees };
const stated = { title: 'Library act', provision: '§ 2', source: 'act', url: 'https://example.org/act' };

function feesOf(facts: FeeFacts, timeline: Timeline<Kroner>, reminders: boolean): Kroner | Pending<never> {
  if (facts.loans === undefined) return pendingFact('loans');
  const counted = facts.loans.items.filter(({ reminder }) => reminders || !reminder);
  const rows = counted.map(({ date }) => timeline.on(date));
  const open = rows.find(isPending);
  if (open !== undefined) return open as Pending<never>;
  return sum(rows.map((row) => (row as { value: Kroner }).value));
}

/** The account: what the fees of all loans come to, each by the law of its own day. */
export const feeAccount = calculationsOf(book)({
  id: 'fee-account',
  scheme: 'fees',
  title: { da: 'Gebyrer', en: 'Fees' },
  facts: feeFacts,
  readings: feeReadings,
  covered,
  suppliable,
  problems: ({ name }) => (name === 'nobody' ? [{ path: 'name', code: 'contradiction', expected: 'somebody' }] : []),
  of: (facts, { timeline, ask }) => {
    const under = (reminders: boolean) => {
      const total = feesOf(facts, timeline('fee', fees), reminders);
      if (typeof total !== 'string') return total;
      return { value: { total }, working: [{ step: 'total', value: total, unit: 'kr.', cite: stated }] };
    };
    return ask('reminders', { yes: () => under(true), no: () => under(false) });
  },
  valueSchema: () => z.strictObject({ total: z.string() }),
});

/** The scheme: good standing, with the fees shown in its finding. */
export const standing = schemesByHand(book)({
  id: 'fees',
  title: { da: 'Gebyrfri', en: 'Good standing' },
  facts: feeFacts,
  readings: feeReadings,
  covered,
  suppliable,
  law: ({ timeline }) => ({ fee: timeline('fee', fees) }),
  conditions: (law, { condition }) => [
    condition(
      'few-fees',
      ['loans'],
      (facts, { ask }) => {
        const under = (reminders: boolean) => {
          const total = feesOf(facts, law.fee, reminders);
          if (typeof total !== 'string') return total;
          return new Shown(Number(total) <= 10, [{ step: 'total', value: total, unit: 'kr.', cite: stated }]);
        };
        return ask('reminders', { yes: () => under(true), no: () => under(false) });
      },
      cite,
    ),
  ],
  award: (law, { award }) =>
    award(
      'standing',
      [],
      (_, { on }) => (law.fee.on(on) === undefined ? gap('fee') : { right: 'standing', years: law.fee.rows.length }),
      cite,
    ),
  awards: 'payment',
  awardSchema: () => z.strictObject({ right: z.string(), years: z.number() }),
});

import { payment } from '../../../src/engine/authoring/awards.js';
import { defineCalculations } from '../../../src/engine/authoring/calculation.js';
import { judged, listed } from '../../../src/engine/authoring/fact-kinds.js';
import { amount, choice, day, decimal, whole, yesNo } from '../../../src/engine/authoring/kinds.js';
import { defineSchemes } from '../../../src/engine/authoring/scheme.js';
import type { SchemeStated } from '../../../src/engine/authoring/scheme-stated.js';
import { SOURCES } from '../toy-scheme.js';

const BOOK = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} };

export const defineScheme = defineSchemes(BOOK);
export const defineCalculation = defineCalculations(BOOK);

const at = (provision: string) => ({ cite: { source: 'act', provision }, verified: 'statute' }) as const;
const always = { from: '2019-01-01', adopted: '2018-06-01' };

/**
 * A made-up act on lending. Checked 2019-01-01 to 2025-12-31.
 * - 3 books in 2020 (adopted 2019-06-01), nothing read for 2021, 5 books in 2022, repealed from 2023. The fee 10 kr. always.
 * - The groups child and student in 2020; a wait of 10 days, 2 weeks, 6 months and 1 year always.
 */
export const parameters = {
  covered: { from: '2019-01-01', to: '2025-12-31' },
  notModelled: [],
  books: [
    { from: '2020-01-01', to: '2020-12-31', adopted: '2019-06-01', value: 3, unit: 'books', ...at('§ 2') },
    { from: '2022-01-01', adopted: '2021-11-01', value: 5, unit: 'books', ...at('§ 2 a') },
    { from: '2023-01-01', adopted: '2022-11-01', value: null, ...at('§ 2 b') },
  ],
  fee: [{ ...always, value: '10.00', unit: 'kr.', ...at('§ 3') }],
  groups: [{ from: '2020-01-01', to: '2020-12-31', adopted: '2019-06-01', value: ['child', 'student'], ...at('§ 4') }],
  days: [{ ...always, value: 10, unit: 'days', ...at('§ 5') }],
  weeks: [{ ...always, value: 2, unit: 'weeks', ...at('§ 6') }],
  months: [{ ...always, value: 6, unit: 'months', ...at('§ 7') }],
  years: [{ ...always, value: 1, unit: 'years', ...at('§ 8') }],
};

const option = { da: 'Ja', en: 'Yes', cite: { source: 'act', provision: '§ 9' } };
const question = { question: { da: 'Hvordan?', en: 'How?' }, options: { yes: option, no: option } };
const three = { question: { da: 'Hvordan?', en: 'How?' }, options: { up: option, down: option, nearest: option } };

export const readings = {
  rounding: three,
  first: question,
  second: question,
  third: question,
  fourth: question,
  fifth: question,
  sixth: question,
};

export const facts = {
  reader: choice(['child', 'student', 'adult'], 'a reader:'),
  books: whole('books'),
  km: decimal('km'),
  owed: amount(),
  joined: day(),
  fine: yesNo(),
  ready: judged(yesNo('is the reader ready')),
  rank: judged(choice(['child', 'adult'])),
  kept: judged(whole('days')),
  loans: listed({ date: day() }),
};

export const ON = { on: '2020-06-15' } as const;

/** What was judged, by whom and why. */
export const found = <T>(value: T) => ({ value, by: 'a librarian', because: 'what was seen' });

export type Fee = { readonly amount: string; readonly working: readonly object[] };
type Awarded =
  ReturnType<typeof payment<{ amount: ReturnType<typeof amount> }>> extends {
    readonly whole: { readonly accept: (value: unknown) => infer A };
  }
    ? Exclude<A, symbol>
    : never;
export type Rules = SchemeStated<typeof facts, typeof parameters, typeof readings, Awarded, undefined, never>['rules'];

/** A scheme of the act above with rules of its own. */
export function lending(rules: Rules) {
  return defineScheme({
    id: 'lending',
    title: { da: 'Udlån', en: 'Lending' },
    source: 'act',
    parameters,
    readings,
    facts,
    awards: payment({ amount: amount() }),
    rules,
  });
}

/** A scheme of one condition, after which 10 kr. are due. */
export function condition(state: (build: Parameters<Rules>[0]) => ReturnType<Parameters<Rules>[0]['under']>['rules'][number]) {
  return lending((build) => [
    build.under('§ 1', [state(build)]),
    build.under('§ 3', [build.award('fee', [], () => ({ amount: '10.00' }))]),
  ]);
}

/** How a scheme comes out, and the status of its first condition. */
export function outcome(
  scheme: ReturnType<typeof lending>,
  given: Parameters<ReturnType<typeof lending>['assess']>[0],
  on: string = ON.on,
) {
  const { outcome: came, findings } = scheme.assess(given, { on });
  return `${came}: ${findings[0]?.status}`;
}

import { amount, day, described, judged, listed, record, shaped, whole, yesNo } from '../../../rules/define.js';
import { type Analysis, analyse } from '../../../src/audit/analysis/analyse.js';
import type { Citizen } from '../../../src/audit/analysis/citizen.js';
import { defineSchemes } from '../../../src/engine/authoring/scheme.js';
import type { SchemeStated } from '../../../src/engine/authoring/scheme-stated.js';
import type { Row } from '../../../src/engine/timeline.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';

export const cite = { source: 'act', provision: '§ 1' };

export const row = <T>(from: string, value: T, more: Partial<Row<T>> = {}): Row<T> => ({ from, value, cite, verified: 'statute', ...more });

export const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: [{ da: 'Hunde', en: 'Dogs' }],
  age: [row('2020-01-01', 18)],
  fare: [row('2020-01-01', '10.00'), row('2021-01-01', '20.00')],
};

export const question = {
  question: { da: 'Dobbelt?', en: 'Double?' },
  options: { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } },
};

const facts = {
  age: described(whole('years', { to: 120 }), 'an age'),
  member: yesNo(),
  student: yesNo(),
  fit: judged(described(yesNo(), 'is the person fit')),
  trips: listed({ date: day() }),
};
const readings = { double: question };
const awards = { amount: amount() };

/** A made-up fare as its author stated it, or with a fault planted in that. */
export type Fare = SchemeStated<typeof facts, typeof parameters, typeof readings, { readonly amount: string }, unknown, never>;

/** The scheme as it should be: members of 18 and above get 10 kr., from 2021 20 kr.; whether students get double is open. */
const fare: Fare = {
  id: 'fare',
  title: { da: 'Billet', en: 'Fare' },
  source: 'act',
  parameters,
  readings,
  facts,
  awards: shaped('payment', record(awards), awards),
  rules: ({ atLeast, award, row: governing, under, yes }) => {
    const single = governing('fare');
    return [
      under('§ 1', [atLeast('old-enough', 'age', 'age'), yes('member', 'member'), yes('fit', 'fit')]),
      under(single, [
        award('ticket', ['student'], ({ student }, { ask }) => {
          const once = { amount: single.value };
          return student ? ask('double', { yes: () => ({ amount: `${2 * Number(single.value)}.00` }), no: () => once }) : once;
        }),
      ]),
    ];
  },
};

export const provenance = { sources: { act: { title: 'Act', kind: 'act' } }, package: 'toy', version: '1.0.0', digests: {} } as const;
const year = { from: '2020-01-01', to: '2020-12-31' };

const fit = { value: true, by: 'a doctor', because: 'examined' };

export const cases: readonly Citizen[] = [
  {
    facts: { age: 30, member: true, student: false, fit, trips: { covers: year, items: [{ date: '2020-02-29' }, { date: '2020-11-01' }] } },
    on: '2020-06-01',
  },
  { facts: {}, on: '2020-06-01', knownOn: '2020-06-01', readings: { double: 'yes' } },
];

/** A fault, as it stands in what the author of the fare stated. */
export type Planted = (stated: Fare) => Partial<Fare>;

/** A scheme as it should be but for what is planted in it. */
export function plantedIn(planted: Planted): AnyScheme {
  return defineSchemes(provenance)({ ...fare, ...planted(fare) }) as unknown as AnyScheme;
}

/** Analyses a scheme with a fault planted in it. */
export function analysed(planted: Planted, tables: object = parameters): Analysis {
  return analyse(plantedIn(planted), { cases, parameters: tables, most: 1_000 });
}

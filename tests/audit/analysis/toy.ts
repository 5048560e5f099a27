import * as z from 'zod';
import { type Analysis, analyseStated } from '../../../src/audit/analysis/analyse.js';
import type { Citizen } from '../../../src/audit/analysis/citizen.js';
import type { AnyDefinition } from '../../../src/audit/analysis/watched.js';
import { described } from '../../../src/engine/authoring/bounded-kinds.js';
import { judged, listed } from '../../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../../src/engine/authoring/facts-in.js';
import { day, whole, yesNo } from '../../../src/engine/authoring/kinds.js';
import type { Listed } from '../../../src/engine/fact-types.js';
import type { GuidelineBase } from '../../../src/engine/guideline.js';
import type { Judgement } from '../../../src/engine/judgement.js';
import { schemesOf } from '../../../src/engine/scheme.js';
import type { Row } from '../../../src/engine/timeline.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';
import { type ByHand, byHand } from '../../engine/stated-by-hand.js';

/** A made-up fare: members of 18 and above get 10 kr., from 2021 20 kr.; whether students get double is open. */
interface FareFacts {
  readonly age?: number | undefined;
  readonly member?: boolean | undefined;
  readonly student?: boolean | undefined;
  readonly fit?: Judgement<boolean> | undefined;
  readonly trips?: Listed<{ readonly date: string }> | undefined;
}

export const cite = { source: 'act', provision: '§ 1' };

export const row = <T>(from: string, value: T, more: Partial<Row<T>> = {}): Row<T> => ({ from, value, cite, verified: 'statute', ...more });

export const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: ['dogs'],
  age: [row('2020-01-01', 18)],
  fare: [row('2020-01-01', '10.00'), row('2021-01-01', '20.00')],
};

export const question = {
  question: { da: 'Dobbelt?', en: 'Double?' },
  options: { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } },
};

const facts = factsIn<FareFacts>({
  age: described(whole('years', { to: 120 }), 'an age'),
  member: yesNo(),
  student: yesNo(),
  fit: judged(described(yesNo(), 'is the person fit')),
  trips: listed({ date: day() }),
});

const readings = { double: question } as const;

/** The scheme as it should be. */
const fare: ByHand<FareFacts, typeof readings, Law, { readonly amount: string }, GuidelineBase> = {
  id: 'fare',
  title: { da: 'Billet', en: 'Fare' },
  facts,
  readings,
  covered: parameters.covered,
  law: ({ row }) => ({ age: row('age', parameters.age), fare: row('fare', parameters.fare) }),
  conditions: ({ age }, { condition, judgement }) => [
    condition('old-enough', ['age'], (known) => known.age >= age.value, cite),
    condition('member', ['member'], ({ member }) => member, cite),
    judgement('fit', 'fit', true, cite),
  ],
  award: ({ fare: { value } }, { award }) =>
    award(
      'ticket',
      ['student'],
      ({ student }, { ask }) => {
        const single = { amount: value };
        return student ? ask('double', { yes: () => ({ amount: `${2 * Number(value)}.00` }), no: () => single }) : single;
      },
      cite,
    ),
  awards: 'payment',
  awardSchema: () => z.strictObject({ amount: z.string() }),
};
const stated = byHand(fare) as unknown as AnyDefinition;

interface Law {
  readonly age: { readonly value: number };
  readonly fare: { readonly value: string };
}

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

/** A scheme as it should be but for what is planted in it. */
export function plantedIn(planted: (definition: AnyDefinition) => Partial<AnyDefinition>): { stated: AnyDefinition; scheme: AnyScheme } {
  const definition = { ...stated, ...planted(stated) };
  return { stated: definition, scheme: schemesOf(provenance)(definition) };
}

/** Analyses a scheme with a fault planted in it. */
export function analysed(planted: (definition: AnyDefinition) => Partial<AnyDefinition>, tables: object = parameters): Analysis {
  const { stated: definition, scheme } = plantedIn(planted);
  return analyseStated(scheme, { cases, parameters: tables, most: 1_000 }, { stated: definition, provenance });
}

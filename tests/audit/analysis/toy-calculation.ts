import * as z from 'zod';
import { type Analysis, analyseStated, type Case } from '../../../src/audit/analysis/analyse.js';
import type { AnyCalculationDefinition } from '../../../src/audit/analysis/watched.js';
import { factsIn } from '../../../src/engine/authoring/facts-in.js';
import { choice, day, yesNo } from '../../../src/engine/authoring/kinds.js';
import { calculationsOf } from '../../../src/engine/calculation.js';
import type { CalculationDefinition } from '../../../src/engine/calculation-definition.js';
import type { Day } from '../../../src/engine/day.js';
import { isPending, pendingFact } from '../../../src/engine/reading.js';
import type { AnyCalculation } from '../../../src/engine/types-of.js';
import { question, row } from './toy.js';

/** A made-up fee: so much for a parcel left on a day, double for large ones if double is how it is read. */
interface FeeFacts {
  readonly left?: Day | undefined;
  readonly large?: boolean | undefined;
  readonly note?: 'fragile' | 'none' | undefined;
}

export const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  fee: [row('2020-01-01', '10.00'), row('2021-01-01', '20.00')],
};

const readings = { double: question } as const;

/** The calculation as it should be. */
const fee: CalculationDefinition<FeeFacts, typeof readings, { readonly amount: string }> = {
  id: 'parcel',
  scheme: 'parcels',
  title: { da: 'Gebyr', en: 'Fee' },
  facts: factsIn<FeeFacts>({
    left: day(),
    large: yesNo(),
    note: choice(['fragile', 'none'], 'what stands on it'),
  }),
  readings,
  covered: parameters.covered,
  of: ({ left, large }, { timeline, ask }) => {
    if (left === undefined) return pendingFact('left');
    if (large === undefined) return pendingFact('large');
    const governing = timeline('fee', parameters.fee).on(left);
    if (isPending(governing)) return governing;
    const { value, cite: at } = governing;
    const worked = (amount: string) => ({
      value: { amount },
      working: [{ step: 'fee', value: amount, unit: 'kr.', cite: { title: 'Act', provision: at.provision } }],
    });
    const single = () => worked(value);
    return large ? ask('double', { yes: () => worked(`${2 * Number(value)}.00`), no: single }) : single();
  },
  valueSchema: () => z.strictObject({ amount: z.string() }),
};

const stated = fee as unknown as AnyCalculationDefinition;
const provenance = { sources: { act: { title: 'Act', kind: 'act' } }, package: 'toy', version: '1.0.0', digests: {} } as const;

export const cases: readonly Case[] = [
  { facts: { left: '2020-06-01', large: true, note: 'none' }, calculation: 'parcel' },
  { facts: {}, knownOn: '2020-06-01' },
  { facts: { note: null } },
];

/** A calculation as it should be but for what is planted in it. */
export function plantedIn(planted: (definition: AnyCalculationDefinition) => Partial<AnyCalculationDefinition>) {
  const definition = { ...stated, ...planted(stated) };
  return { stated: definition, calculation: calculationsOf(provenance)(definition) as AnyCalculation };
}

/** Analyses a calculation with a fault planted in it. */
export function analysed(
  planted: (definition: AnyCalculationDefinition) => Partial<AnyCalculationDefinition>,
  tables: object = parameters,
): Analysis {
  const { stated: definition, calculation } = plantedIn(planted);
  return analyseStated(calculation, { cases, parameters: tables, most: 200 }, { stated: definition, provenance });
}

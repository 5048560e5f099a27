import { amount, choice, day, yesNo } from '../../../rules/define.js';
import { type Analysis, analyse, type Case } from '../../../src/audit/analysis/analyse.js';
import { type CalculationStated, defineCalculations } from '../../../src/engine/authoring/calculation.js';
import type { AnyCalculation } from '../../../src/engine/types-of.js';
import { question, row } from './toy.js';

export const parameters = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: [{ da: 'Breve', en: 'Letters' }],
  fee: [row('2020-01-01', '10.00'), row('2021-01-01', '20.00')],
};

const facts = { left: day(), large: yesNo(), note: choice(['fragile', 'none'], 'what stands on it') };
const readings = { double: question };
const value = { amount: amount() };

/** A made-up fee as its author stated it, or with a fault planted in that. */
export type Fee = CalculationStated<typeof facts, typeof parameters, typeof readings, typeof value, 'left' | 'large', unknown>;

/** The calculation as it should be: so much for a parcel left on a day, double for large ones if double is how it is read. */
const fee: Fee = {
  id: 'parcel',
  folder: 'parcels',
  title: { da: 'Gebyr', en: 'Fee' },
  parameters,
  readings,
  facts,
  needs: ['left', 'large'],
  value,
  of: ({ left, large }, { ask, row: governing, show }) => {
    const single = governing('fee', left);
    const worked = (sum: string) => ({ amount: show('fee', sum, 'kr.', single) });
    if (!large) return worked(single.value);
    return ask('double', { yes: () => worked(`${2 * Number(single.value)}.00`), no: () => worked(single.value) });
  },
};

const provenance = { sources: { act: { title: 'Act', kind: 'act' } }, package: 'toy', version: '1.0.0', digests: {} } as const;

export const cases: readonly Case[] = [
  { facts: { left: '2020-06-01', large: true, note: 'none' }, calculation: 'parcel' },
  { facts: {}, knownOn: '2020-06-01' },
  { facts: { note: null } },
];

/** A fault, as it stands in what the author of the fee stated. */
export type Planted = (stated: Fee) => Partial<Fee>;

/** A calculation as it should be but for what is planted in it. */
export function plantedIn(planted: Planted): AnyCalculation {
  return defineCalculations(provenance)({ ...fee, ...planted(fee) }) as unknown as AnyCalculation;
}

/** Analyses a calculation with a fault planted in it. */
export function analysed(planted: Planted, tables: object = parameters): Analysis {
  return analyse(plantedIn(planted), { cases, parameters: tables, most: 200 });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedColumn } from '../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import register from '../../../rules/municipalities.json' with { type: 'json' };
import { BENEFIT_GROUPS } from '../../../src/register/names.js';
import { COUNTED_COLUMNS } from './plan.js';

export const MUNICIPALITIES: readonly string[] = Object.keys(register.municipalities);
export const BENEFITS: readonly string[] = Object.keys(BENEFIT_GROUPS);

/** The benefits that the order of 2019, § 2(2), names, written out as one would by hand. */
export const NAMED: readonly string[] = [
  'dagpenge',
  'sygedagpenge',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
  'uddannelseshjaelp',
  'kontanthjaelp',
  'revalidering',
  'ressourceforloeb',
  'jobafklaring',
  'ledighedsydelse',
];

/** A population in memory: NaN is unknown. */
export interface Loaded {
  readonly numbers: Readonly<Record<CountedColumn, Float64Array>>;
  readonly municipality: Uint8Array;
  readonly benefit: Uint8Array;
}

/** Room for so many citizens. */
export function emptyColumns(citizens: number): Loaded {
  const numbers = Object.fromEntries(COUNTED_COLUMNS.map((name) => [name, new Float64Array(citizens).fill(Number.NaN)]));
  return {
    numbers: numbers as Record<CountedColumn, Float64Array>,
    municipality: new Uint8Array(citizens),
    benefit: new Uint8Array(citizens),
  };
}

/** Reads the columns back from a folder. */
export function readColumns(folder: string): Loaded {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const numbers = Object.fromEntries(COUNTED_COLUMNS.map((name) => [name, new Float64Array(bytes(name).buffer)]));
  return { numbers: numbers as Record<CountedColumn, Float64Array>, municipality: bytes('municipality'), benefit: bytes('benefit') };
}

import { readFileSync } from 'node:fs';
import { unverifiedBy } from '../../src/sources/unverified.js';
import { type HowRead, howRead } from '../rule-data.js';
import type { Subject } from './subjects.js';

/** What the index says of a subject. */
export interface Counts {
  readonly rows: number;
  /** How many of the rows were read in which way, in order of their names. */
  readonly readHow: readonly (readonly [how: HowRead, rows: number])[];
  /** Distinct sources that rows, answers to open questions and guidelines cite or were read in. */
  readonly cited: number;
  readonly unverified: number;
  readonly questions: number;
  readonly cases: number;
}

/** Counts what the rule data of a subject hold. */
export function countsOf({ data, asked, folder, cases }: Subject): Counts {
  const rows = data.tables.flatMap(([, all]) => all);
  const readHow = new Map<HowRead, number>();
  for (const row of rows) readHow.set(howRead(row), (readHow.get(howRead(row)) ?? 0) + 1);
  const guidelines = 'guidelines' in asked ? asked.guidelines : [];
  const unverified = unverifiedBy(JSON.parse(readFileSync('rules/unverified.json', 'utf8')));
  return {
    rows: rows.length,
    readHow: [...readHow].sort(([a], [b]) => (a < b ? -1 : 1)),
    cited: new Set(sourcesIn([rows, asked.readings, guidelines])).size,
    unverified: unverified[folder.id] ?? 0,
    questions: Object.keys(asked.readings).length,
    cases: cases.length,
  };
}

/** The ids of the sources named anywhere in rule data. */
function sourcesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { source, readIn } = data as { readonly source?: unknown; readonly readIn?: unknown };
  return [source, readIn].filter((id) => typeof id === 'string').concat(Object.values(data).flatMap(sourcesIn));
}

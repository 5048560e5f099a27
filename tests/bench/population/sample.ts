import { stateOf } from '../../../src/population/judge.js';
import { columnsOf } from '../../../src/population/measure.js';
import { TRUTHS, YES } from '../../../src/population/truth.js';
import { BENEFITS, readColumns } from './columns.js';
import { measure } from './plan.js';
import type { Answer, Population } from './way.js';

const ASKED = columnsOf(measure);

/** A citizen as a rule engine is given them: every column is known. */
export type Known = Readonly<Record<(typeof ASKED)[number], number>> & { readonly benefit: string };

/** What a rule engine said of a citizen. */
export interface Said {
  readonly counted: boolean;
  readonly spoken: boolean;
  readonly offered: boolean;
}

/** The first citizens of whom every column is known: the rule engines have no unknown, so of others they have no answer to compare. */
export function sampleOf({ columns }: Population, most: number): Known[] {
  const { numbers, benefit } = readColumns(columns);
  const sample: Known[] = [];
  for (let place = 0; place < benefit.length && sample.length < most; place += 1) {
    const known = Object.fromEntries(ASKED.map((name) => [name, numbers[name][place]]));
    if (Object.values(known).some(Number.isNaN)) continue;
    sample.push({ ...known, benefit: BENEFITS[benefit[place] as number] } as Known);
  }
  return sample;
}

const state = stateOf(measure);
const digits = ({ counted, spoken, offered }: Said) => [counted, spoken, offered].reduce((sum, is) => sum * TRUTHS + (is ? YES : 0), 0);

/** Holds every answer of a rule engine against ours. */
export function agreed(sample: readonly Known[], said: readonly Said[]): Answer {
  const first = sample.findIndex((citizen, place) => state(citizen) !== digits(said[place] as Said));
  if (first !== -1) throw new Error(`another answer: ${JSON.stringify(said[first])} to ${JSON.stringify(sample[first])}`);
  return { seen: sample.length };
}

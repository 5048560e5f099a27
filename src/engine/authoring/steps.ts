import type { Citation, Cite } from '../citation.js';
import { Exact } from '../kroner.js';
import type { Period } from '../period.js';
import type { Step } from '../step.js';
import type { Showable } from './rule-at.js';
import { citeOf, type Under } from './tables.js';

/** What a rule told on its way; written out only where it is kept. */
export type Told = readonly [step: string, value: Showable, unit: string, under: Under | undefined];

/** Where citations are looked up. */
export interface Register {
  resolve(cite: Cite): Citation;
  /** The source of a bare provision. */
  readonly act: string | undefined;
}

const NO_STEPS: readonly Step[] = Object.freeze([]);

/** Writes out what was told as steps of a working; `cite` is where the rule stands. */
export function stepsOf(told: readonly Told[], cite: Cite, { act, resolve }: Register): readonly Step[] {
  if (told.length === 0) return NO_STEPS;
  return Object.freeze(
    told.map(([step, value, unit, under]) =>
      Object.freeze({
        ...{ step, value: written(value), unit, cite: resolve(under === undefined ? cite : citeOf(under, act)) },
        ...(isInferred(value, under) && { inferred: true as const }),
      }),
    ),
  );
}

/** The figure of a row that was not read. */
function isInferred(value: Showable, under: Under | undefined): boolean {
  return typeof under === 'object' && 'verified' in under && under.verified === 'inferred' && under.value === value;
}

const NO_RESTS: readonly Citation[] = Object.freeze([]);

/** The citations of rows that were read; what is shown with its row needs no second mention. */
export function restsOf(read: readonly Cite[], told: readonly Told[], { act, resolve }: Register): readonly Citation[] {
  if (read.length === 0) return NO_RESTS;
  const shown = new Set(told.flatMap(([, , , under]) => (under === undefined ? [] : [citeOf(under, act)])));
  return [...new Set(read)].filter((cite) => !shown.has(cite)).map(resolve);
}

function written(value: Showable): string {
  if (value instanceof Exact) return value.toFixed();
  return typeof value === 'object' ? `${(value as Period).from}/${(value as Period).to}` : String(value);
}

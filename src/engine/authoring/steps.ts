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

/** So many workings are kept; the amounts that a guideline states are fewer. */
const MOST_KEPT = 8;

/**
 * Writes out what was told as steps of a working; `cite` is where the rule stands. The latest are kept where they are made of texts
 * and numbers alone, so that a working of stated amounts is written once and shared by every case.
 */
export function stepWriter(cite: Cite, { act, resolve }: Register): (told: readonly Told[]) => readonly Step[] {
  const kept: { readonly told: readonly Told[]; readonly steps: readonly Step[] }[] = [];
  let next = 0;
  const write = ([step, value, unit, under]: Told): Step =>
    Object.freeze({
      ...{ step, value: written(value), unit, cite: resolve(under === undefined ? cite : citeOf(under, act)) },
      ...(isComputed(value, under) && { computed: true as const }),
    });
  return (told) => {
    if (told.length === 0) return NO_STEPS;
    for (const known of kept) if (isSame(known.told, told)) return known.steps;
    const steps = Object.freeze(told.map(write));
    if (told.every(([, value]) => typeof value !== 'object')) {
      kept[next] = { told, steps };
      next = (next + 1) % MOST_KEPT;
    }
    return steps;
  };
}

function isSame(known: readonly Told[], told: readonly Told[]): boolean {
  return (
    known.length === told.length &&
    known.every((one, place) => {
      const other = told[place] as Told;
      return one[1] === other[1] && one[0] === other[0] && one[2] === other[2] && one[3] === other[3];
    })
  );
}

/** The figure of a row that was worked out, for the official one was not found. */
function isComputed(value: Showable, under: Under | undefined): boolean {
  return typeof under === 'object' && 'computed' in under && under.computed === true && under.value === value;
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

import { type Citation, type Cite, resolve, resolver, type Sources } from '../citation.js';
import { Exact } from '../kroner.js';
import type { Period } from '../period.js';
import type { Step } from '../step.js';
import type { Showable } from './rule-at.js';
import { citeOf, type Under } from './tables.js';

/** What a rule told on its way; written out only where it is kept. */
export type Told = readonly [step: string, value: Showable, unit: string, under: Under | undefined];

/** Where citations are looked up. */
export interface Register {
  readonly sources: Sources;
  /** The source of a bare provision. */
  readonly act: string | undefined;
}

const NO_STEPS: readonly Step[] = Object.freeze([]);

/** So many workings are kept; the amounts that a guideline states are fewer. */
const MOST_KEPT = 8;

/**
 * Writes out what was told, so many of a list, as steps of a working; `cite` is where the rule stands. The latest are kept where they
 * are made of texts and numbers alone, so that a working of stated amounts is written once and shared by every case.
 */
export function stepWriter(cite: Cite, { act, sources }: Register): (told: readonly Told[], count: number) => readonly Step[] {
  const resolved = resolver(sources);
  const kept: { readonly told: readonly Told[]; readonly steps: readonly Step[] }[] = [];
  let next = 0;
  const write = ([step, value, unit, under]: Told): Step =>
    Object.freeze({ step, value: written(value), unit, cite: resolved(under === undefined ? cite : citeOf(under, act)) });
  return (told, count) => {
    if (count === 0) return NO_STEPS;
    for (const known of kept) if (isSame(known.told, told, count)) return known.steps;
    const own = told.slice(0, count);
    const steps = Object.freeze(own.map(write));
    if (own.every(([, value]) => typeof value !== 'object')) {
      kept[next] = { told: own, steps };
      next = (next + 1) % MOST_KEPT;
    }
    return steps;
  };
}

function isSame(known: readonly Told[], told: readonly Told[], count: number): boolean {
  if (known.length !== count) return false;
  for (let place = 0; place < count; place += 1) {
    const a = known[place] as Told;
    const b = told[place] as Told;
    if (a[1] !== b[1] || a[0] !== b[0] || a[2] !== b[2] || a[3] !== b[3]) return false;
  }
  return true;
}

const NO_RESTS: readonly Citation[] = Object.freeze([]);

/** The citations of rows that were read; what is shown with its row needs no second mention. */
export function restsOf(read: readonly Cite[], told: readonly Told[], count: number, { act, sources }: Register): readonly Citation[] {
  if (read.length === 0) return NO_RESTS;
  const shown = new Set(told.slice(0, count).flatMap(([, , , under]) => (under === undefined ? [] : [citeOf(under, act)])));
  return read.filter((cite) => !shown.has(cite)).map((cite) => resolve(cite, sources));
}

function written(value: Showable): string {
  if (value instanceof Exact) return value.toFixed();
  return typeof value === 'object' ? `${(value as Period).from}/${(value as Period).to}` : String(value);
}

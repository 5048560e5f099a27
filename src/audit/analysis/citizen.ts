import type { Assessment } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Options } from '../../engine/options.js';
import { InputError } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import type { Supplied } from '../../engine/supplied.js';

/** A scheme as the analysis sees it: facts and awards of any kind. */
export type AnyScheme = Scheme<object, Readings, unknown, GuidelineBase>;

/** What is known of a person, by fact. */
export type Known = Readonly<Record<string, unknown>>;

/** A concrete person on a day, with the options they are assessed under; what a worked case says besides is ignored. */
export interface Citizen {
  readonly facts: Known;
  readonly on: Day;
  readonly knownOn?: Day | undefined;
  readonly municipality?: string | undefined;
  /** The id of a built-in guideline, or a guideline of one's own. */
  readonly guideline?: string | GuidelineBase | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly supplied?: Supplied | undefined;
}

/** A citizen and the answer they got. */
export interface Tried {
  readonly citizen: Citizen;
  readonly answer: Assessment<object, unknown>;
}

const OPTIONS = ['on', 'knownOn', 'municipality', 'guideline', 'readings', 'supplied'] as const;

/** Assesses a citizen; `undefined` for facts or options that contradict each other or cannot be read. */
export function attempt(scheme: AnyScheme, citizen: Citizen): Tried | undefined {
  try {
    return { citizen, answer: scheme.assess(citizen.facts, optionsOf(citizen)) };
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

function optionsOf(citizen: Citizen): Options<Readings, GuidelineBase> {
  const given = OPTIONS.filter((key) => citizen[key] !== undefined).map((key) => [key, citizen[key]]);
  return Object.fromEntries(given) as Options<Readings, GuidelineBase>;
}

/** The citizen with a fact of another value. */
export function withFact(citizen: Citizen, fact: string, value: unknown): Citizen {
  return { ...citizen, facts: { ...citizen.facts, [fact]: value } };
}

/** The citizen with a fact left out. */
export function withoutFact(citizen: Citizen, fact: string): Citizen {
  const { [fact]: _, ...facts } = citizen.facts;
  return { ...citizen, facts };
}

const ORDER = ['fulfilled', 'not-fulfilled', 'open', 'not-covered', 'not-in-force'];

/** Puts those with an award first, and those of whom nothing is said last. */
export function byOutcome(a: Tried, b: Tried): number {
  return ORDER.indexOf(a.answer.outcome) - ORDER.indexOf(b.answer.outcome);
}

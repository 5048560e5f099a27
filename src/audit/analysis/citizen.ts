import type { Assessment, Finding } from '../../engine/assessment.js';
import type { Calculated } from '../../engine/calculation.js';
import type { Day } from '../../engine/day.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Options } from '../../engine/options.js';
import { InputError } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Supplied } from '../../engine/supplied.js';
import type { AnyCalculation, AnyScheme } from '../../engine/types-of.js';

/** What can be analysed. */
export type Subject = AnyScheme | AnyCalculation;

/** What is known of a person, by fact. */
export type Known = Readonly<Record<string, unknown>>;

/** A concrete person on a day, with the options they are assessed under; what a worked case says besides is ignored. */
export interface Citizen {
  readonly facts: Known;
  /** The day judged; for a calculation, a day that their dates are moved with. */
  readonly on: Day;
  readonly knownOn?: Day | undefined;
  readonly municipality?: string | undefined;
  /** The id of a built-in guideline, or a guideline of one's own. */
  readonly guideline?: string | GuidelineBase | undefined;
  /** The wording of one source, by name. */
  readonly preset?: string | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly supplied?: Supplied | undefined;
  /** The id of the calculation, where one is asked. */
  readonly calculation?: string | undefined;
}

/** What a citizen is answered. */
export type Answer = Assessment<object, unknown> | Calculated<object, unknown>;

/** A citizen and the answer they got. */
export interface Tried {
  readonly citizen: Citizen;
  readonly answer: Answer;
}

const OF_A_CALCULATION = ['knownOn', 'readings', 'supplied'] as const;
const OF_A_SCHEME = ['on', 'municipality', 'guideline', 'preset', ...OF_A_CALCULATION] as const;

/** Asks about a citizen; `undefined` for facts or options that contradict each other or cannot be read. */
export function attempt(subject: Subject, citizen: Citizen): Tried | undefined {
  try {
    return { citizen, answer: answered(subject, citizen) };
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

function answered(subject: Subject, citizen: Citizen): Answer {
  if ('calculate' in subject) return subject.calculate(citizen.facts, given(citizen, OF_A_CALCULATION));
  return subject.assess(citizen.facts, given(citizen, OF_A_SCHEME) as Options<Readings, GuidelineBase>);
}

function given<K extends keyof Citizen>(citizen: Citizen, names: readonly K[]): Pick<Citizen, K> {
  return Object.fromEntries(names.filter((name) => citizen[name] !== undefined).map((name) => [name, citizen[name]])) as Pick<Citizen, K>;
}

/** How the conditions stand in an answer; a calculation has none. */
export function findingsIn(answer: Answer): readonly Finding[] {
  return 'findings' in answer ? answer.findings : [];
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

const ORDER = ['fulfilled', 'calculated', 'not-fulfilled', 'open', 'not-covered', 'not-in-force'];

/** Puts those with an award or a value first, and those of whom nothing is said last. */
export function byOutcome(a: Tried, b: Tried): number {
  return ORDER.indexOf(a.answer.outcome) - ORDER.indexOf(b.answer.outcome);
}

import type { Assessment } from '../engine/assessment.js';
import type { Declared } from '../engine/authoring/declared.js';
import type { Calculated } from '../engine/calculated.js';
import type { Readings, Text } from '../engine/reading.js';

/** What a form is about: a scheme or a calculation of this library, or one defined by the same means. */
export interface FormSubject<F = never, O = never> {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly title: Text;
  /** Its open questions of law. */
  readonly readings: Readings;
  /** What its author declared of facts and awards. */
  readonly declared: Declared;
  /** Checks and names its facts. */
  readonly facts: { readonly keys: readonly string[]; readonly judged: ReadonlySet<string>; problems(input: unknown): readonly unknown[] };
  /** Assesses a case; absent for a calculation. */
  assess?(facts: F, options: O): Assessment<F, unknown>;
  /** Calculates a case; absent for a scheme. */
  calculate?(facts: F, options: O): Calculated<F, unknown>;
}

/** What a case comes to: the assessment of a scheme, or what a calculation calculates. */
export type Answered = Assessment<unknown, unknown> | Calculated<unknown, unknown>;

/** The assessment, or what is calculated, as one that has findings. */
export function asAssessment(answered: Answered): Assessment<unknown, unknown> {
  if ('scheme' in answered) return answered;
  const { calculation: scheme, knownOn } = answered;
  const on = knownOn === 'newest' ? UNDATED : knownOn;
  return { ...answered, scheme, on, findings: [] } as unknown as Assessment<unknown, unknown>;
}

/** A calculation has no day of its own: what it names bears its own days. */
const UNDATED = '2000-01-01';

/** Answers a case: assesses or calculates it. */
export function answer(subject: FormSubject, facts: object, options: object): Answered {
  const given = [facts as never, options as never] as const;
  return (subject.assess ?? (subject.calculate as NonNullable<FormSubject['calculate']>))(...given) as Answered;
}

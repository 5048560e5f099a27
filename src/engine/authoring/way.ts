import type { Cite } from '../citation.js';
import type { Told } from './steps.js';

/** The options that are taken of readings. */
export type Assumed = Readonly<Record<string, string>>;

/** Of none. */
export const NOTHING: Assumed = Object.freeze({});

/** An open question that a rule asked and that was not assumed; it is taken by its first option. */
export interface Question {
  readonly reading: string;
  readonly options: readonly string[];
  /** What another option was found to answer, so that it is not worked out twice. */
  other?: Answered;
}

/** What an option answers where it is asked first in a run, and what is told and read on the way. */
export interface Answered {
  readonly reading: string;
  readonly option: string;
  readonly answer: unknown;
  readonly told: readonly Told[];
  readonly read: readonly Cite[];
}

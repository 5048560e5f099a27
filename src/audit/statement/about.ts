import type { Assessment } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import { Exact, type Kroner } from '../../engine/kroner.js';
import type { Wording } from '../../engine/texts.js';

/** What is known of a decision besides what is written. Each may be left out; then less can be told. */
export interface AboutDecision {
  /** The assessment that the decision rests on. */
  readonly assessment?: Assessment<unknown, unknown> | undefined;
  /** The amount applied for (kr./month). */
  readonly appliedFor?: Kroner | undefined;
  /** How far the decision gives the party what they asked for; goes before what the assessment and the text tell. */
  readonly upholds?: Upholds | undefined;
  /** Whether there was discretion; goes before what the assessment and the text tell. */
  readonly discretion?: boolean | undefined;
  /** Whether the decision can be appealed to another authority. */
  readonly appealable?: boolean | undefined;
  /** The day on which the party was heard (forvaltningsloven § 19); goes before the fact `heardOn` of the assessment. */
  readonly heardOn?: Day | undefined;
  /** The day on which it was decided; goes before the fact `decidedOn` of the assessment. */
  readonly decidedOn?: Day | undefined;
}

/** How far a decision gives the party what they asked for. */
export const UPHOLDS = ['wholly', 'partly', 'not'] as const;

/** How far a decision gives what was asked for. */
export type Upholds = (typeof UPHOLDS)[number];

/** An assessment and its wording, where the decision rests on one. */
export interface Assessed {
  readonly assessment: Assessment<unknown, unknown>;
  readonly wording: Wording;
}

/**
 * How far a decision in accordance with the assessment gives what was asked for; `undefined` where that is not known. An
 * amount gives it where it is no less than the amount applied for.
 */
export function upheldBy({ assessment, wording }: Assessed, appliedFor: Kroner | undefined): Upholds | undefined {
  if (assessment.outcome !== 'fulfilled') return 'not';
  const { inFull, amount } = wording.texts.award(assessment.award, { whatIf: false });
  if (inFull === true) return 'wholly';
  if (amount === undefined || appliedFor === undefined) return undefined;
  return new Exact(amount).greaterThanOrEqualTo(appliedFor) ? 'wholly' : 'partly';
}

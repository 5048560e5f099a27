import type { Citation } from './citation.js';

/** One step of the working behind an award or a finding. */
export interface Step {
  /** Id of the step's sentence, such as `zone-rate`. */
  readonly step: string;
  readonly value: string;
  readonly unit: string;
  readonly cite: Citation;
}

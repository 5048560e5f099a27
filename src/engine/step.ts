import type { Citation } from './citation.js';

/** One step of the working behind an award or a finding. */
export interface Step {
  /** Id of the step's sentence, such as `zone-rate`. */
  readonly step: string;
  /** What was counted or compared, as a text: `550.00`, `30/30`, `2020-03-09/2020-09-08`. */
  readonly value: string;
  /** What the value counts: `kr./month`, `days`, `period`. */
  readonly unit: string;
  /** The provision or guideline it follows from. */
  readonly cite: Citation;
  /** Marks a figure that was worked out, for the official one was not found; the row it stands in has the working. */
  readonly computed?: true;
}

import type { Citation } from './citation.js';
import type { Step } from './step.js';

/** The answer of a rule together with the working that led to it, and what it rests on besides. */
export class Shown<T = boolean> {
  readonly answer: T;
  readonly working: readonly Step[];
  readonly basis: readonly Citation[];

  constructor(answer: T, working: readonly Step[], basis: readonly Citation[]) {
    this.answer = answer;
    this.working = working;
    this.basis = basis;
  }
}

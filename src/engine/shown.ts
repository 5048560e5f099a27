import type { Step } from './step.js';

/** The answer of a test together with the working that led to it. */
export class Shown {
  readonly met: boolean;
  readonly working: readonly Step[];

  constructor(met: boolean, working: readonly Step[]) {
    this.met = met;
    this.working = working;
  }
}

/** Answers a test and shows its working, which then stands in the finding. */
export function shown(met: boolean, working: readonly Step[]): Shown {
  return new Shown(met, working);
}

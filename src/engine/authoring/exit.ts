import { isUnsettled, type Unsettled } from '../reading.js';

/** Leaves a rule with what it lacks: a marker and no error, for it is thrown without a stack. */
export class Exit {
  readonly lacks: Unsettled<never>;

  constructor(lacks: Unsettled<never>) {
    this.lacks = lacks;
  }
}

/** Ends a rule with what it lacks, where something did not govern. */
export function orExit<T>(found: T | Unsettled<never>): T {
  if (isUnsettled(found as Unsettled<never>)) throw new Exit(found as Unsettled<never>);
  return found as T;
}

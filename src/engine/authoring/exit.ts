import { gap, isPending, type Pending, pendingFact, pendingJudgement } from '../reading.js';

/** Leaves a rule with what it lacks: a marker and no error, for it is thrown without a stack. */
export class Exit {
  readonly lacks: Pending<never>;

  constructor(lacks: Pending<never>) {
    this.lacks = lacks;
  }
}

/** What something comes to, or what it lacked on its way. */
export function orLacks<T>(of: () => T): T | Pending<never> {
  try {
    return of();
  } catch (reason) {
    if (reason instanceof Exit) return reason.lacks;
    throw reason;
  }
}

/** The ways in which an author ends a rule with what it lacks. */
export const EXITS = {
  lack: (...given: Parameters<typeof pendingFact>): never => {
    throw new Exit(pendingFact(...given));
  },
  judge: (...given: Parameters<typeof pendingJudgement>): never => {
    throw new Exit(pendingJudgement(...given));
  },
  gap: (...given: Parameters<typeof gap>): never => {
    throw new Exit(gap(...given));
  },
};

/** Ends a rule with what it lacks, where something did not govern. */
export function orExit<T>(found: T | Pending<never>): T {
  if (isPending(found as Pending<never>)) throw new Exit(found as Pending<never>);
  return found as T;
}

/** A rule that turns to nothing: what it looks at may still be a row that does not govern. */
export function simply<F>(rule: (facts: F) => unknown): (facts: F) => unknown {
  return (facts) => {
    try {
      return rule(facts);
    } catch (reason) {
      if (reason instanceof Exit) return reason.lacks;
      throw reason;
    }
  };
}

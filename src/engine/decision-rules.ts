import { type Citation, type Cite, resolve, type Sources } from './citation.js';
import { freeze } from './freeze.js';

/** What a scheme says of the day of a decision: an audit holds the day of each line against it. */
export interface DecisionRules<C = Citation> {
  /** Where it stands, of a reduction, that nothing may be withheld for a month that begins before it was decided. */
  readonly decidedFirst?: C;
  /**
   * Of a reduction: facts whose day must lie before that of the decision, each with the condition that says so, or is asked whether it does. Where help is
   * not reduced yet there is no decision among the facts, and the scheme leaves the condition aside.
   */
  readonly decidedAfter?: Readonly<Record<string, string | AskedAfter>>;
  /**
   * Of a reduction: the yes-or-no that tells whether the help is reduced already. Where it is not, a reduction takes effect on the first of the
   * month after the day judged, so that its first month is judged on the last day of the month before.
   */
  readonly begunBy?: string;
}

/** A condition on what must come before a decision, of which it is an open question whether it holds. */
export interface AskedAfter {
  readonly condition: string;
  /** The open question. */
  readonly reading: string;
  /** Its option under which a decision that came first has no effect. */
  readonly option: string;
}

/** The same, cited in full. */
export function decisionRules({ decidedFirst, decidedAfter, begunBy }: DecisionRules<Cite>, sources: Sources): DecisionRules {
  return {
    ...(decidedFirst && { decidedFirst: resolve(decidedFirst, sources) }),
    ...(decidedAfter && { decidedAfter: freeze(decidedAfter) }),
    ...(begunBy && { begunBy }),
  };
}

import { type Citation, type Cite, resolve, type Sources } from './citation.js';

/** What a scheme says of the day of a decision: an audit holds the day of each line against it. */
export interface DecisionRules<C = Citation> {
  /** Where it stands, of a reduction, that nothing may be withheld for a month that begins before it was decided. */
  readonly decidedFirst?: C;
  /**
   * Of a reduction: facts whose day must lie before that of the decision, each with the condition that says so. Where help is not reduced yet
   * there is no decision among the facts, and the scheme leaves the condition aside.
   */
  readonly decidedAfter?: Readonly<Record<string, string>>;
}

/** The same, cited in full. */
export function decisionRules({ decidedFirst, decidedAfter }: DecisionRules<Cite>, sources: Sources): DecisionRules {
  return {
    ...(decidedFirst && { decidedFirst: resolve(decidedFirst, sources) }),
    ...(decidedAfter && { decidedAfter: Object.freeze(decidedAfter) }),
  };
}

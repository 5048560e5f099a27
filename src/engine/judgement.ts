/** A concrete assessment of this person by a human: what was judged, who judged, and why. */
export interface Judgement<T> {
  /** What was judged: yes or no, an amount in kroner. */
  readonly value: T;
  /** Who judged: a role or a case reference rather than a name. */
  readonly by: string;
  /** The main considerations, as they will stand in the statement of reasons. */
  readonly because: string;
}

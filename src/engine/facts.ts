import type { Problem } from './problem.js';

declare const checked: unique symbol;

/** Facts that `check` has accepted; the fast path takes nothing else. */
export type Checked<F> = F & { readonly [checked]: true };

/** The facts of a scheme: every one may be absent, and an absent fact is unknown. */
export interface Facts<F> {
  /** Accepts facts from outside or throws an `InputError` that lists every problem. */
  check(input: unknown): Checked<F>;
  /** The problems of an input, none where `check` would accept it. */
  problems(input: unknown): readonly Problem[];
  /** The names of the facts. */
  readonly keys: readonly (keyof F & string)[];
  /** The names of the facts that only a human can settle. */
  readonly judged: ReadonlySet<string>;
  /** The names of the facts that are lists, each with the days it is complete for. */
  readonly lists: readonly (keyof F & string)[];
  /** The facts as JSON Schema, draft 2020-12. */
  jsonSchema(): Record<string, unknown>;
  /** The zod schema itself, to nest in a host's own: `facts.schema() as z.ZodType`. */
  schema(): unknown;
}

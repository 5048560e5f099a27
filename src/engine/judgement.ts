import * as z from './zod.js';

/** A concrete assessment of this person by a human: what was judged, who judged, and why. */
export interface Judgement<T> {
  /** What was judged: yes or no, an amount in kroner. */
  readonly value: T;
  /** Who judged: a role or a case reference rather than a name. */
  readonly by: string;
  /** The main considerations, as they will stand in the statement of reasons. */
  readonly because: string;
}

const said = (what: string) => z.string().regex(/\S/).max(2_000).describe(`${what}, not empty and at most 2,000 characters`);

const judgements = new WeakSet<z.ZodType>();

/** A fact that only a human can settle; it is given with who judged and why. */
export function judged<T extends z.ZodType>(value: T) {
  const what = value.description ?? 'the judgement';
  const schema = z
    .strictObject({
      value,
      by: said('who judged: a role or a case reference'),
      because: said('the main considerations of the judgement'),
    })
    .describe(`a judgement { value, by, because }: ${what}`);
  judgements.add(schema);
  return schema;
}

/** Tells whether a fact's schema was made by `judged`. */
export function isJudged(schema: z.ZodType): boolean {
  return judgements.has(schema);
}

import * as z from 'zod';
import { isListed } from './fact-types.js';
import { isJudged } from './judgement.js';
import { InputError, type Problem } from './problem.js';
import { problemsOf } from './problems-of.js';

/** After this many checks the schema is compiled to code; that takes some milliseconds, too much for a single case. */
const WARM = 100;

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

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Given<T> = DeepReadonly<Exclude<T, undefined>>;

/** The shape must agree with the interface in both directions: a field missing, added, narrower or wider does not compile. */
type Matching<F, S> = {
  [K in keyof F | keyof S]: K extends keyof F & keyof S
    ? S[K] extends z.ZodType
      ? Alike<Given<F[K]>, Given<z.output<S[K]>>> extends true
        ? S[K]
        : never
      : never
    : never;
};

/**
 * Binds a hand-written interface of facts to the schema that checks them. The schema stands in a function, so that
 * importing a scheme builds nothing.
 */
export function factsOf<F>() {
  return <S extends z.core.$ZodLooseShape>(shape: () => S & Matching<F, S>): Facts<F> => {
    let built: ReturnType<typeof build> | undefined;
    let compiled: z.ZodType | undefined;
    let checks = 0;
    const made = () => (built ??= build(shape() as Record<string, z.ZodType>));
    const parse = (input: unknown) => {
      if (!isPlain(input)) return made().schema.safeParse(null);
      checks += 1;
      if (checks <= WARM) return made().schema.safeParse(input, { jitless: true });
      compiled ??= z.compile(made().schema);
      return compiled.safeParse(input);
    };
    return {
      check: (input) => {
        const parsed = parse(input);
        if (parsed.success) return parsed.data as Checked<F>;
        throw new InputError('facts', problemsIn(made().schema, input));
      },
      problems: (input) => problemsIn(made().schema, input),
      get keys() {
        return Object.keys(made().fields) as (keyof F & string)[];
      },
      get judged() {
        return made().judged;
      },
      get lists() {
        return made().lists as (keyof F & string)[];
      },
      jsonSchema: () => z.toJSONSchema(made().schema, { io: 'input' }) as Record<string, unknown>,
      schema: () => made().schema,
    };
  };
}

/** A plain object: what it inherits is no fact, and a class may hide what it holds. Objects of another realm count. */
function isPlain(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return true;
  const parent: unknown = Object.getPrototypeOf(input);
  return Array.isArray(input) || parent === null || Object.getPrototypeOf(parent) === null;
}

function problemsIn(schema: z.ZodType, input: unknown): Problem[] {
  if (isPlain(input)) return problemsOf(schema, input);
  return [{ path: '', code: 'unexpected', expected: 'a plain object of facts', received: 'an object of a class' }];
}

function build(fields: Record<string, z.ZodType>) {
  const optional = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.optional()]));
  return {
    fields,
    schema: z.strictObject(optional).describe('an object of facts'),
    judged: new Set(Object.keys(fields).filter((key) => isJudged(fields[key] as z.ZodType))),
    lists: Object.keys(fields).filter((key) => isListed(fields[key] as z.ZodType)),
  };
}

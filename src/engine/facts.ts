import { isListed } from './fact-types.js';
import { isJudged } from './judgement.js';
import { InputError, type Problem } from './problem.js';
import { problemsOf } from './problems-of.js';
import * as z from './zod.js';

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
    let made: ReturnType<typeof marked> | undefined;
    const built = () => (made ??= marked(shape() as Record<string, z.ZodType>));
    const facts = factsOfShape<F>(() => built().fields, {
      get keys() {
        return Object.keys(built().fields) as (keyof F & string)[];
      },
      get judged() {
        return built().judged;
      },
      get lists() {
        return built().lists as (keyof F & string)[];
      },
    });
    return facts;
  };
}

/** What is known of facts besides their schema. */
interface Known<F> extends Pick<Facts<F>, 'keys' | 'judged' | 'lists'> {}

/** The facts that a shape describes; it stands in a function, so that importing a scheme builds nothing. */
export function factsOfShape<F>(shape: () => Record<string, z.ZodType>, known: Known<F>): Facts<F> {
  let built: z.ZodType | undefined;
  const schema = () => (built ??= strict(shape()));
  const parse = (input: unknown) => schema().safeParse(isPlain(input) ? input : null, { jitless: true });
  return {
    check: (input) => {
      const parsed = parse(input);
      if (parsed.success) return parsed.data as Checked<F>;
      throw new InputError('facts', problemsIn(schema(), input));
    },
    problems: (input) => problemsIn(schema(), input),
    get keys() {
      return known.keys;
    },
    get judged() {
      return known.judged;
    },
    get lists() {
      return known.lists;
    },
    jsonSchema: () => z.toJSONSchema(schema(), { io: 'input' }) as Record<string, unknown>,
    schema,
  };
}

function strict(fields: Record<string, z.ZodType>): z.ZodType {
  const optional = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.optional()]));
  return z.strictObject(optional).describe('an object of facts');
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

function marked(fields: Record<string, z.ZodType>) {
  return {
    fields,
    judged: new Set(Object.keys(fields).filter((key) => isJudged(fields[key] as z.ZodType))),
    lists: Object.keys(fields).filter((key) => isListed(fields[key] as z.ZodType)),
  };
}

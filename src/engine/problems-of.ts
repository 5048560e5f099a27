import type * as z from 'zod';
import { nearestKey } from './nearest-key.js';
import { type Problem, show } from './problem.js';

/** Every problem of an input under a schema, in the words of the schema's descriptions; none where it fits. */
export function problemsOf(schema: z.ZodType, input: unknown): Problem[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : distinct(parsed.error.issues.flatMap((issue) => translate(issue, [], schema, input)));
}

/** A value that breaks two rules of one description is one problem. */
function distinct(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ path, code }, index) => !problems.slice(0, index).some((before) => code === 'unexpected' && before.path === path),
  );
}

type Path = readonly PropertyKey[];

function translate(issue: z.core.$ZodIssue, before: Path, root: z.ZodType, input: unknown): Problem[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(root, path);
    return issue.keys.map((key, index) => unknownKey(write([...path, key]), key, known, index < MOST_GUESSES));
  }
  if (issue.code === 'invalid_union') {
    const branch = objectBranch(issue, valueAt(input, path));
    if (branch !== undefined) return branch.flatMap((inner) => translate(inner, path, root, input));
  }
  return [{ path: write(path), code: 'unexpected', expected: expectedAt(root, path), received: show(valueAt(input, path)) }];
}

/** So many unknown keys are no slips of the pen; looking for the nearest of each would only cost time. */
const MOST_GUESSES = 100;

function unknownKey(path: string, key: string, known: readonly string[], guess: boolean): Problem {
  const nearest = guess ? nearestKey(key, known) : undefined;
  const expected = known.join(', ');
  return nearest === undefined ? { path, code: 'unknown-key', expected } : { path, code: 'unknown-key', expected, nearest };
}

/** Where an object stands and a union also takes an object, the faults inside that object say more than "not one of these". */
function objectBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue[] | undefined {
  if (Array.isArray(value)) return undefined;
  const inside = issue.errors.filter((errors) => errors.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
  return inside.sort((a, b) => a.length - b.length)[0];
}

/** What a schema is and holds, told by its own description: no class of zod need be loaded to ask it. */
type Def =
  | { readonly type: 'optional'; readonly innerType: z.ZodType }
  | { readonly type: 'union'; readonly options: readonly z.ZodType[] }
  | { readonly type: 'array'; readonly element: z.ZodType }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodType>> }
  | { readonly type: 'string' };

function defOf(schema: z.ZodType): Def {
  return schema.def as unknown as Def;
}

/** The schemas that stand at a path, looking through optional fields, lists and unions. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const def = defOf(schema);
  if (def.type === 'optional') return schemasAt(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path));
  if (def.type === 'array') return schemasAt(def.element, rest);
  const field = def.type === 'object' ? def.shape[String(key)] : undefined;
  return field === undefined ? [] : schemasAt(field, rest);
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  return schemasAt(schema, path)
    .map(defOf)
    .flatMap((found) => (found.type === 'union' ? found.options.map(defOf) : [found]))
    .flatMap((found) => (found.type === 'object' ? Object.keys(found.shape) : []));
}

function expectedAt(schema: z.ZodType, path: Path): string {
  const described = schemasAt(schema, path).find((found) => found.description !== undefined)?.description;
  if (described !== undefined) return described;
  return path.length === 0 ? 'a value of another kind' : expectedAt(schema, path.slice(0, -1));
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

/** Writes a path as `rate.steps[2].amount`; a key too long to be one is only named. */
function write(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key).length > LONGEST_KEY ? `(a key of ${String(key).length} characters)` : String(key);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

const LONGEST_KEY = 200;

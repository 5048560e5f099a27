import type { Checked, Facts } from '../facts.js';
import { InputError, type Problem } from '../problem.js';
import * as z from '../zod.js';
import { isPlainObject, shapeOf } from './compound-kinds.js';
import { type Kind, type Kinds, REFUSED } from './kind.js';
import { problemsOfParts, unexpected } from './kind-problems.js';

/** The facts of kinds: every one may be left out, and what is given is copied, so that nobody can change it afterwards. */
export function factsIn<F>(kinds: Kinds): Facts<F> {
  const byName = new Map(Object.entries(kinds));
  const withRole = (wanted: Kind<unknown>['role']) =>
    [...byName].flatMap(([name, { role }]) => (role === wanted ? [name as keyof F & string] : []));
  let schema: z.ZodType | undefined;
  const built = () => (schema ??= strict(kinds));
  return Object.freeze({
    check: (input: unknown) => {
      const facts = accepted<F>(byName, input);
      if (facts === REFUSED) throw new InputError('facts', problemsIn(kinds, input));
      return facts;
    },
    problems: (input: unknown) => problemsIn(kinds, input),
    keys: Object.freeze(Object.keys(kinds) as (keyof F & string)[]),
    judged: fixed(withRole('judged')),
    lists: Object.freeze(withRole('listed')),
    jsonSchema: () => z.toJSONSchema(built(), { io: 'input' }) as Record<string, unknown>,
    schema: built,
  });
}

/** A set that a host cannot change. */
function fixed<T>(values: readonly T[]): ReadonlySet<T> {
  const value = (): never => {
    throw new TypeError('The names of judged facts cannot be changed');
  };
  return Object.freeze(Object.defineProperties(new Set(values), { add: { value }, delete: { value }, clear: { value } }));
}

/**
 * A copy of facts that are all accepted. It is made at once and read by its values, for that costs a fraction of a copy made name by
 * name; what a kind has copied itself is then put in place of what was given.
 */
function accepted<F>(kinds: ReadonlyMap<string, Kind<unknown>>, input: unknown): Checked<F> | typeof REFUSED {
  if (!isPlainObject(input)) return REFUSED;
  const copy: Record<string | symbol, unknown> = { ...input };
  for (const hidden of Object.getOwnPropertySymbols(copy)) delete copy[hidden];
  const names = Object.keys(copy);
  const values = Object.values(copy);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    const value = values[place];
    const kind = kinds.get(name);
    if (kind === undefined) return REFUSED;
    if (value === undefined) {
      delete copy[name];
      continue;
    }
    const fact = kind.accept(value);
    if (fact === REFUSED) return REFUSED;
    if (fact !== value) copy[name] = fact;
  }
  return copy as Checked<F>;
}

function problemsIn(kinds: Kinds, input: unknown): readonly Problem[] {
  if (isPlainObject(input)) return problemsOfParts(kinds, input, '', true);
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  if (isObject) return [{ path: '', code: 'unexpected', expected: 'a plain object of facts', received: 'an object of a class' }];
  return [unexpected('an object of facts', input, '')];
}

function strict(kinds: Kinds): z.ZodType {
  const shape = Object.entries(shapeOf(kinds)).map(([name, schema]) => [name, schema.optional()]);
  return z.strictObject(Object.fromEntries(shape)).describe('an object of facts');
}

/** The few values of each fact that stand for all of its classes, where its kind says them. */
export function representativesOf(kinds: Kinds): Record<string, readonly unknown[] | undefined> {
  return Object.fromEntries(Object.entries(kinds).map(([name, { representatives }]) => [name, representatives]));
}

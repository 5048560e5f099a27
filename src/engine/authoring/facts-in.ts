import type { Checked, Facts } from '../facts.js';
import { InputError, type Problem } from '../problem.js';
import * as z from '../zod.js';
import { isPlainObject, shapeOf } from './compound-kinds.js';
import { type Kind, type Kinds, REFUSED } from './kind.js';
import { problemsOfParts, unexpected } from './kind-problems.js';

/** The facts of kinds: every one may be left out, and what is given is copied, so that nobody can change it afterwards. */
export function factsIn<F>(kinds: Kinds): Facts<F> {
  const keys = Object.keys(kinds) as (keyof F & string)[];
  const withRole = (role: Kind<unknown>['role']) => keys.filter((name) => kinds[name]?.role === role);
  let schema: z.ZodType | undefined;
  const built = () => (schema ??= strict(kinds));
  return {
    check: (input) => {
      const facts = accepted<F>(kinds, input);
      if (facts === REFUSED) throw new InputError('facts', problemsIn(kinds, input));
      return facts;
    },
    problems: (input) => (accepted(kinds, input) === REFUSED ? problemsIn(kinds, input) : []),
    keys,
    judged: new Set(withRole('judged')),
    lists: withRole('listed'),
    jsonSchema: () => z.toJSONSchema(built(), { io: 'input' }) as Record<string, unknown>,
    schema: built,
  };
}

function accepted<F>(kinds: Kinds, input: unknown): Checked<F> | typeof REFUSED {
  if (!isPlainObject(input)) return REFUSED;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(kinds, name)) return REFUSED;
    const value = input[name];
    if (value === undefined) continue;
    const fact = (kinds[name] as Kind<unknown>).accept(value);
    if (fact === REFUSED) return REFUSED;
    copy[name] = fact;
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

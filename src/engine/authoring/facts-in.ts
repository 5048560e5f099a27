import { type Checked, type Facts, factsOfShape } from '../facts.js';
import { shapeOf } from './compound-kinds.js';
import { type Kind, type Kinds, UNSURE } from './kind.js';
import { isPlainObject } from './kinds.js';

/** The facts of kinds: what is plainly right is accepted by the kinds themselves, all else is for the schema to accept or refuse. */
export function factsIn<F>(kinds: Kinds): Facts<F> {
  const keys = Object.keys(kinds) as (keyof F & string)[];
  const withRole = (role: 'judged' | 'listed') => keys.filter((name) => kinds[name]?.role === role);
  const judged: ReadonlySet<string> = new Set(withRole('judged'));
  const lists = withRole('listed');
  return factsOfShape<F>(() => shapeOf(kinds), { keys, judged, lists, plain: (input) => plainly<F>(kinds, input) });
}

/**
 * A copy of facts that are plainly right: made at once, for that keeps the shape of what was given and costs a fifth of a copy made
 * name by name; what is made of parts is then put in place of what was given.
 */
function plainly<F>(kinds: Kinds, input: unknown): Checked<F> | undefined {
  if (!isPlainObject(input)) return undefined;
  const copy: Record<string, unknown> = { ...input };
  let unknown = false;
  for (const name in copy) {
    if (!Object.hasOwn(kinds, name)) return undefined;
    const value = copy[name];
    const plain = value === undefined ? undefined : (kinds[name] as Kind<unknown>).plain(value);
    if (plain === undefined) unknown = true;
    else if (plain === UNSURE) return undefined;
    else if (plain !== value) copy[name] = plain;
  }
  return (unknown ? Object.fromEntries(Object.entries(copy).filter(([, value]) => value !== undefined)) : copy) as Checked<F>;
}

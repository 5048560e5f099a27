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
  const byName = new Map(Object.entries(kinds));
  return factsOfShape<F>(() => shapeOf(kinds), { keys, judged, lists, plain: (input) => plainly<F>(byName, input) });
}

/**
 * A copy of facts that are plainly right. It is made at once and read by its values, for that costs a fraction of a copy made name
 * by name; what is made of parts is then put in place of what was given.
 */
function plainly<F>(kinds: ReadonlyMap<string, Kind<unknown>>, input: unknown): Checked<F> | undefined {
  if (!isPlainObject(input)) return undefined;
  const copy: Record<string, unknown> = { ...input };
  const names = Object.keys(copy);
  const values = Object.values(copy);
  let isUnknown = false;
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    const value = values[place];
    const kind = kinds.get(name);
    if (kind === undefined) return undefined;
    const plain = value === undefined ? undefined : kind.plain(value);
    if (plain === UNSURE) return undefined;
    if (plain === undefined) isUnknown = true;
    else if (plain !== value) copy[name] = plain;
  }
  return (isUnknown ? known(copy) : copy) as Checked<F>;
}

function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

import { type Checked, type Facts, factsOfShape } from '../facts.js';
import { shapeOf } from './compound-kinds.js';
import { type Kinds, UNSURE } from './kind.js';
import { isPlainObject } from './kinds.js';

/** The facts of kinds: what is plainly right is accepted by the kinds themselves, all else is for the schema to accept or refuse. */
export function factsIn<F>(kinds: Kinds): Facts<F> {
  const keys = Object.keys(kinds) as (keyof F & string)[];
  const withRole = (role: 'judged' | 'listed') => keys.filter((name) => kinds[name]?.role === role);
  const judged: ReadonlySet<string> = new Set(withRole('judged'));
  const lists = withRole('listed');
  return factsOfShape<F>(() => shapeOf(kinds), { keys, judged, lists, plain: (input) => plainly<F>(kinds, input) });
}

/** A copy of facts that are plainly right. */
function plainly<F>(kinds: Kinds, input: unknown): Checked<F> | undefined {
  if (!isPlainObject(input)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    const value = input[name];
    if (value === undefined && Object.hasOwn(kinds, name)) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const plain = kind === undefined ? UNSURE : kind.plain(value);
    if (plain === UNSURE) return undefined;
    copy[name] = plain;
  }
  return copy as Checked<F>;
}

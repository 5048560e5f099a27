import { nearestKey } from '../../engine/nearest-key.js';
import NAMES from './column-names.json' with { type: 'json' };
import { plain } from './plain.js';
import type { Targets } from './targets.js';

/** The path that the name of a column stands for: the path itself, a fact by its name, `from` and `to`, or a Danish word for it. */
export function pathNamed(column: string, targets: Targets): string | undefined {
  return spellings(targets).get(plain(column));
}

/** The same, or else the path whose name is nearest: for a suggestion only. */
export function pathLike(column: string, targets: Targets): string | undefined {
  const spelled = spellings(targets);
  return spelled.get(plain(column)) ?? spelled.get(nearestKey(plain(column), [...spelled.keys()]) ?? '');
}

const made = new WeakMap<Targets, ReadonlyMap<string, string>>();

function spellings(targets: Targets): ReadonlyMap<string, string> {
  const known = made.get(targets);
  if (known !== undefined) return known;
  const names = Object.entries(NAMES).flatMap(([path, all]) => (targets.has(path) ? all.map((name) => [plain(name), path] as const) : []));
  const paths = [...targets.keys()].flatMap((path) => [path, path.replace(/^facts\./, '')].map((name) => [plain(name), path] as const));
  const spelled = new Map([...names, ...paths.reverse()]);
  made.set(targets, spelled);
  return spelled;
}

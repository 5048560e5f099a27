import { nearestKey } from '../../../../src/engine/nearest-key.js';

/** Finds the key that a name stands for, however it is spelled. */
export interface Names {
  /** The spellings that are found as they stand. */
  readonly listed: readonly string[];
  /** The key of a name: any case, with or without æ, ø and å. */
  named(name: string): string | undefined;
  /** The key whose name is nearest to one that is not known, or `undefined` where none is near. */
  nearest(name: string): string | undefined;
}

/** Collects names by key; every key is a name of its own. */
export function namesOf(entries: readonly (readonly [key: string, names: readonly string[]])[]): Names {
  const spelled = entries.flatMap(([key, names]) => [key, ...names].map((name) => [name, key] as const));
  const keys = new Map(spelled.flatMap(([name, key]) => [[name, key] as const, [plain(name), key] as const]));
  const known = [...new Set(spelled.map(([name]) => plain(name)))];
  return {
    listed: [...keys.keys()],
    named: (name) => keys.get(name) ?? keys.get(plain(name)),
    nearest: (name) => keys.get(nearestKey(plain(name), known) ?? ''),
  };
}

/** A name in small letters of the English alphabet and digits, all else between them a hyphen. */
function plain(name: string): string {
  const ascii = name.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return ascii
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}

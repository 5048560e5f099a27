import json from '../../../municipalities.json' with { type: 'json' };
import { namesOf } from './names.js';

const names = namesOf(Object.entries(json.municipalities).map(([key, name]) => [key, [name]]));

/** The names that need no other spelling tried: keys, names, and those without æ, ø and å. */
export const MUNICIPALITY_NAMES: readonly string[] = names.listed;

/**
 * The key of one of the 98 municipalities by its key or Danish name: `municipalityNamed('Høje-Taastrup')` is `'hoeje-taastrup'`.
 * @example
 * municipalityNamed('Høje-Taastrup') // => 'hoeje-taastrup'
 * municipalityNamed('Atlantis') // => undefined
 */
export function municipalityNamed(name: string): string | undefined {
  return names.named(name);
}

/** The municipality whose name is nearest to one that is not known: `nearestMunicipality('Lejer')` is `'lejre'`. */
export function nearestMunicipality(name: string): string | undefined {
  return names.nearest(name);
}

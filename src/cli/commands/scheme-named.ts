import type { GuidelineBase } from '../../engine/guideline.js';
import { nearestKey } from '../../engine/nearest-key.js';
import type { Readings } from '../../engine/reading.js';
import { type Scheme, schemes } from '../../index.js';
import { Misuse } from '../io/io.js';

/** A scheme as the command line sees it: facts and awards of any kind. */
export type AnyScheme = Scheme<object, Readings, unknown, GuidelineBase>;

/** Every scheme, by id. */
export const SCHEMES: ReadonlyMap<string, AnyScheme> = new Map(Object.values(schemes).map((scheme) => [scheme.id, scheme as AnyScheme]));

/** The scheme of an id; for another name the nearest and the known. */
export function schemeNamed(name: string): AnyScheme {
  const scheme = SCHEMES.get(name);
  if (scheme !== undefined) return scheme;
  const known = [...SCHEMES.keys()];
  const nearest = nearestKey(name, known);
  throw new Misuse(
    `there is no scheme ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}\nKnown schemes: ${known.join(', ')}`,
  );
}

import { MUNICIPALITIES } from '../../../rules/municipalities.js';
import { NEAREST, nearestKeys } from '../../engine/nearest-key.js';
import { municipalityNamed } from '../../register/names.js';
import { Misuse } from '../io/io.js';

/**
 * The key of a municipality given by key, name or code.
 * @throws Misuse that names the three nearest
 */
export function municipalityFrom(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const key = municipalityNamed(given);
  if (key !== undefined) return key;
  const names = nearestKeys(given, Object.values(MUNICIPALITIES), NEAREST);
  throw new Misuse(`--municipality: there is no municipality ${JSON.stringify(given)}; the nearest are ${names.join(', ')}`);
}

import { calculations, schemes } from '../../../rules/index.js';
import { nearestKey } from '../../engine/nearest-key.js';
import type { AnyCalculation, AnyScheme } from '../../engine/types-of.js';
import { Misuse } from '../io/io.js';

/** What can be asked about. */
export type Subject = AnyScheme | AnyCalculation;

/** Every scheme, by id. */
export const SCHEMES: ReadonlyMap<string, AnyScheme> = new Map(Object.values(schemes).map((scheme) => [scheme.id, scheme as AnyScheme]));

/** Every calculation, by id. */
export const CALCULATIONS: ReadonlyMap<string, AnyCalculation> = new Map(
  Object.values(calculations).map((calculation) => [calculation.id, calculation as AnyCalculation]),
);

/** The scheme of an id; for another name the nearest and the known. */
export function schemeNamed(name: string): AnyScheme {
  if (CALCULATIONS.has(name)) throw new Misuse(`${name} is a calculation, not a scheme; see regelvaerk calculate`);
  return named(name, 'scheme', SCHEMES);
}

/** The calculation of an id; for another name the nearest and the known. */
export function calculationNamed(name: string): AnyCalculation {
  if (SCHEMES.has(name)) throw new Misuse(`${name} is a scheme, not a calculation; see regelvaerk assess`);
  return named(name, 'calculation', CALCULATIONS);
}

/** The scheme or the calculation of an id; for another name the nearest and the known. */
export function subjectNamed(name: string): Subject {
  return named(name, 'scheme or calculation', new Map<string, Subject>([...SCHEMES, ...CALCULATIONS]));
}

function named<S>(name: string, kind: string, all: ReadonlyMap<string, S>): S {
  const found = all.get(name);
  if (found !== undefined) return found;
  const known = [...all.keys()];
  const nearest = nearestKey(name, known);
  const guess = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  throw new Misuse(`there is no ${kind} ${JSON.stringify(name)}${guess}\nKnown: ${known.join(', ')}`);
}

import { CALCULATION_LOADERS, SCHEME_LOADERS, WORDING_LOADERS } from '../../../rules/loaders.js';
import type { Wordings } from '../../engine/texts.js';
import type { AnyCalculation, AnyScheme } from '../../engine/types-of.js';

/** The scheme of an id, and no other beside it; for another name the nearest and the known. */
export async function loadedScheme(name: string): Promise<AnyScheme> {
  if (Object.hasOwn(SCHEME_LOADERS, name)) return (await SCHEME_LOADERS[name as keyof typeof SCHEME_LOADERS]()) as unknown as AnyScheme;
  const { schemeNamed } = await import('./subjects.js');
  return schemeNamed(name);
}

/** The calculation of an id, and no other beside it; for another name the nearest and the known. */
export async function loadedCalculation(name: string): Promise<AnyCalculation> {
  if (Object.hasOwn(CALCULATION_LOADERS, name))
    return (await CALCULATION_LOADERS[name as keyof typeof CALCULATION_LOADERS]()) as unknown as AnyCalculation;
  const { calculationNamed } = await import('./subjects.js');
  return calculationNamed(name);
}

/** The words of a scheme or calculation that is known, by its id. */
export async function loadedWording(id: string): Promise<Wordings> {
  return { [id]: await WORDING_LOADERS[id as keyof typeof WORDING_LOADERS]() };
}

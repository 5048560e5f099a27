import type { Cite } from '../../../../src/engine/citation.js';
import json from './benefits.json' with { type: 'json' };
import { namesOf } from './names.js';

/** A benefit by which citizens are grouped. */
export interface BenefitGroup {
  readonly da: string;
  readonly en: string;
  /** Other names for it; spellings without æ, ø and å, or in another case, need not be listed. */
  readonly aliases: readonly string[];
  readonly cite: Cite;
  /** What a reviewer must know about the group, in English. */
  readonly note?: string | undefined;
}

/**
 * The benefits by key. Names that no source equates stay apart: `overgangsydelse` and `selvforsoergelses-og-hjemrejseydelse`.
 * @example
 * BENEFIT_GROUPS.kontanthjaelp?.da // => 'Kontanthjælp'
 */
export const BENEFIT_GROUPS: Readonly<Record<string, BenefitGroup>> = json;

const names = namesOf(Object.entries(BENEFIT_GROUPS).map(([key, { da, aliases }]) => [key, [da, ...aliases]]));

/** The names that need no other spelling tried: keys, names and aliases, and those without æ, ø and å. */
export const BENEFIT_NAMES: readonly string[] = names.listed;

/**
 * Finds the key of a benefit by its key, its Danish name or another name for it, in any case, with or without æ, ø and å;
 * `undefined` where the name is not known.
 * @example
 * benefitNamed('Kontanthjælp') // => 'kontanthjaelp'
 * benefitNamed('FORREVALIDERING') // => 'revalidering'
 * benefitNamed('børnepenge') // => undefined
 */
export function benefitNamed(name: string): string | undefined {
  return names.named(name);
}

/** The benefit whose name is nearest to one that is not known: `nearestBenefit('kontanthjelp')` is `'kontanthjaelp'`. */
export function nearestBenefit(name: string): string | undefined {
  return names.nearest(name);
}

import { MUNICIPALITIES } from '../../../rules/municipalities.js';
import type { Language } from '../../engine/texts.js';
import { BENEFIT_GROUPS } from '../../register/names.js';

const ALL = { da: 'Alle ydelser', en: 'All benefits' } as const;

/** The name of a municipality; a key that is none of the 98 stands for itself. */
export function municipalityName(key: string): string {
  return Object.hasOwn(MUNICIPALITIES, key) ? (MUNICIPALITIES[key] as string) : key;
}

/** The id of a municipality's section. */
export function municipalityId(key: string): string {
  return `municipality-${key.replace(/[^A-Za-z0-9-]/g, '_')}`;
}

/** The name of a benefit, with a capital; a key that is not known stands for itself. */
export function benefitName(key: string, language: Language): string {
  if (key === 'all') return ALL[language];
  const name = Object.hasOwn(BENEFIT_GROUPS, key) ? (BENEFIT_GROUPS[key] as { da: string; en: string })[language] : key;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

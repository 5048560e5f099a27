import type { GuidelineBase, GuidelineStatus } from '../engine/guideline.js';
import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { municipalityName } from './jobcentre/names.js';

/** What became of a guideline that does not govern. */
const BECAME: Readonly<Partial<Record<GuidelineStatus, Text>>> = {
  agreed: { da: 'aftalt, ikke vedtaget', en: 'agreed, not adopted' },
  proposed: { da: 'forslag', en: 'proposal' },
  rejected: { da: 'forkastet forslag', en: 'rejected proposal' },
};

/**
 * What guidelines are called for people, by their ids: whose each is and the year from which it is; of one that does not govern what became
 * of it, and the id where others are called the same.
 * @example
 * guidelineNames(activationAllowance.guidelines, 'da')['lyngby-taarbaek-2019'] // => 'Lyngby-Taarbæk, 2019'
 */
export function guidelineNames(guidelines: readonly GuidelineBase[], language: Language): Readonly<Record<string, string>> {
  const called = guidelines.map(({ id, municipality, from, status }) => {
    const became = BECAME[status]?.[language];
    return { id, name: `${municipalityName(municipality)}, ${from.slice(0, 'YYYY'.length)}`, beside: became === undefined ? [] : [became] };
  });
  const names = called.map(({ id, name, beside }) => {
    const isAlone = called.every((other) => other.id === id || other.name !== name || other.beside[0] !== beside[0]);
    const told = isAlone ? beside : [...beside, id];
    return [id, told.length === 0 ? name : `${name} (${told.join(', ')})`] as const;
  });
  return Object.fromEntries(names);
}

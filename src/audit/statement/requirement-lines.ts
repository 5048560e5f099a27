import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { REQUIREMENT_TEXTS, type RequirementFinding } from './requirement.js';

const STATUSES: Readonly<Record<RequirementFinding['status'], Text>> = {
  met: { da: 'opfyldt', en: 'met' },
  lacking: { da: 'MANGLER', en: 'LACKING' },
  'not-needed': { da: 'ikke nødvendig', en: 'not needed' },
  'cannot-tell': { da: 'kan ikke afgøres', en: 'cannot tell' },
};

const NOT_FOUND: Text = { da: 'Ikke fundet', en: 'Not found' };

/** The findings as lines for a person: each with its provision and, indented under it, why. */
export function requirementLines(findings: readonly RequirementFinding[], language: Language): readonly string[] {
  return findings.flatMap(({ requirement, status, provision, because, missing = [] }) => [
    `${REQUIREMENT_TEXTS[requirement][language]}: ${STATUSES[status][language]} (${provision.title}, ${provision.provision})`,
    `  ${because[language]}`,
    ...missing.map((name) => `  ${NOT_FOUND[language]}: ${name}`),
  ]);
}

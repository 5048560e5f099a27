import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { REQUIREMENT_TEXTS, type Requirement, type RequirementFinding } from './requirement.js';

const STATUSES: Readonly<Record<RequirementFinding['status'], Text>> = {
  met: { da: 'opfyldt', en: 'met' },
  lacking: { da: 'MANGLER', en: 'LACKING' },
  'not-needed': { da: 'ikke nødvendig', en: 'not needed' },
  'cannot-tell': { da: 'kan ikke afgøres', en: 'cannot tell' },
};

/** Requirements of which the reason names what was not found. */
const NAMED: readonly Requirement[] = ['facts', 'considerations'];

const NOT_FOUND: Text = { da: 'Ikke fundet', en: 'Not found' };

/** The findings as lines for a person: each with its provision and, indented under it, why. Facts are named there by what they are called. */
export function requirementLines(findings: readonly RequirementFinding[], language: Language): readonly string[] {
  return findings.flatMap(({ requirement, status, provision, because, missing = [] }) => [
    `${REQUIREMENT_TEXTS[requirement][language]}: ${STATUSES[status][language]} (${provision.title}, ${provision.provision})`,
    `  ${because[language]}`,
    ...(NAMED.includes(requirement) ? [] : missing).map((name) => `  ${NOT_FOUND[language]}: ${name}`),
  ]);
}

const COUNTS: Readonly<Record<RequirementFinding['status'], Text>> = {
  met: { da: 'opfyldt', en: 'met' },
  lacking: { da: 'mangler', en: 'lacking' },
  'cannot-tell': { da: 'kan ikke afgøres og må læses af et menneske', en: 'cannot be told and must be read by a person' },
  'not-needed': { da: 'ikke nødvendige', en: 'not needed' },
};

/** How many requirements are met, lacking, not to be told and not needed, on one line. */
export function countsLine(findings: readonly RequirementFinding[], language: Language): string {
  const counts = (Object.keys(COUNTS) as RequirementFinding['status'][]).map((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return `${count} ${COUNTS[status][language]}`;
  });
  return `${{ da: 'I alt', en: 'In all' }[language]}: ${counts.join(', ')}.`;
}

import type { Citation } from '../../engine/citation.js';
import type { Text } from '../../engine/reading.js';

/** What a written decision must hold, in the order of the act: its reasons, then the guidance on complaints. */
export const REQUIREMENTS = ['rules', 'considerations', 'facts', 'complaint-body', 'complaint-way', 'complaint-deadline'] as const;

/** What is required of how the decision came about; only where the case tells its days. */
const PROCESS = ['party-hearing', 'before-effect'] as const;

/** A thing that a written decision must hold, or that must have come before it. `result` is asked only where an assessment that decides is given. */
export type Requirement = (typeof REQUIREMENTS)[number] | 'result' | (typeof PROCESS)[number];

/** How a decision stands to one requirement. `cannot-tell` where what is written, or known of the case, does not settle it. */
export interface RequirementFinding {
  /** What is required. */
  readonly requirement: Requirement;
  /** Whether it is there. */
  readonly status: 'met' | 'lacking' | 'not-needed' | 'cannot-tell';
  /** Where the requirement stands or, where it is not needed, what exempts from it. */
  readonly provision: Citation;
  /** Why, in words. */
  readonly because: Text;
  /** The provisions or the ids of facts that were not found, where the assessment tells which there must be. */
  readonly missing?: readonly string[];
}

/** The requirements in words. */
export const REQUIREMENT_TEXTS: Readonly<Record<Requirement, Text>> = {
  rules: { da: 'Retsregler', en: 'Legal rules' },
  considerations: { da: 'Hovedhensyn ved skøn', en: 'Main considerations where there was discretion' },
  facts: { da: 'Faktiske oplysninger, der er tillagt væsentlig betydning', en: 'Facts given essential weight' },
  'complaint-body': { da: 'Klageinstans', en: 'Complaint body' },
  'complaint-way': { da: 'Fremgangsmåde ved klage', en: 'Way to complain' },
  'complaint-deadline': { da: 'Klagefrist', en: 'Deadline for complaints' },
  result: { da: 'Resultat som i vurderingen', en: 'Result as in the assessment' },
  'party-hearing': { da: 'Partshøring før afgørelsen', en: 'Party hearing before the decision' },
  'before-effect': { da: 'Afgørelse før virkning', en: 'Decision before its effect' },
};

/** Whether a requirement is about the guidance on complaints; the others are about the reasons. */
export function isGuidance(requirement: Requirement): boolean {
  return requirement.startsWith('complaint-');
}

/** The provision on a requirement, as far as it stands in forvaltningsloven. */
export function provisionOn(requirement: Requirement): Citation {
  if (requirement === 'party-hearing') return administrationAct('§ 19');
  return administrationAct(isGuidance(requirement) ? '§ 25, stk. 1' : '§ 24');
}

/** A place in forvaltningsloven. Of § 24 only the paragraph is cited: the wording of its subsections was not read. */
export function administrationAct(provision: '§ 19' | '§ 22' | '§ 24' | '§ 25, stk. 1'): Citation {
  return { source: 'forvaltningsloven', title: 'Forvaltningsloven', provision, url: 'https://danskelove.dk/forvaltningsloven/22' };
}

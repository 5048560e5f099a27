import type { Language } from '../../engine/texts.js';
import { rowOn } from '../../engine/timeline.js';
import { settled } from '../../reasons/settled-findings.js';
import { isAppealable as appealable, isWhatIf, judgementsOf, type Telling } from '../../reasons/telling.js';
import type { Assessed } from './about.js';

/** The assessment as it is put into words; the language matters only where a sentence is written. */
export function caseOf({ assessment, wording }: Assessed, language: Language = 'da'): Telling {
  return { assessment, wording, language };
}

/** The facts given that the settled findings look at, once each. */
export function weighedFacts(assessed: Assessed): readonly string[] {
  const facts = assessed.assessment.facts as Readonly<Record<string, unknown>>;
  return [...new Set(settled(caseOf(assessed)).flatMap(({ uses }) => uses))].filter((fact) => facts[fact] !== undefined);
}

/** Whether a weighed fact is a human's judgement. */
export function isJudgement(fact: string, assessed: Assessed): boolean {
  return judgementsOf(fact, caseOf(assessed)).length > 0;
}

/** Whether a judgement weighed. */
export function hasDiscretion(assessed: Assessed): boolean {
  return weighedFacts(assessed).some((fact) => isJudgement(fact, assessed));
}

/** Whether a decision of the municipality follows that can be complained of. */
export function isAppealable(assessed: Assessed): boolean {
  return appealable(caseOf(assessed));
}

/** Whether there is nothing to decide yet, or nothing that may be. */
export function isUndecided(assessed: Assessed): boolean {
  const { outcome } = assessed.assessment;
  return outcome === 'open' || outcome === 'not-covered' || isWhatIf(caseOf(assessed));
}

/** Weeks to complain of a decision on the day judged. */
export function weeksToComplain({ assessment, wording }: Assessed): number | undefined {
  const row = rowOn(wording.texts.complaint.complain, assessment.on);
  return row && Number(row.value);
}

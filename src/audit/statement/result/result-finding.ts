import type { Kroner } from '../../../engine/kroner.js';
import type { Assessed } from '../about.js';
import { isUndecided } from '../assessed.js';
import { judgeRequirement } from '../judge-requirement.js';
import type { RequirementFinding } from '../requirement.js';
import { resultHeld } from './result-held.js';

/**
 * The result against that of the assessment, which must stand in every decision, whatever it gives; the provision is what the result rests
 * on. None without an assessment that decides.
 */
export function resultFindings(
  sentences: readonly string[],
  assessed: Assessed | undefined,
  appliedFor: Kroner | undefined,
): RequirementFinding[] {
  if (assessed === undefined || isUndecided(assessed)) return [];
  const { findings, outcome } = assessed.assessment;
  const rests = outcome === 'not-fulfilled' ? findings.find(({ status }) => status === 'failed') : findings.at(-1);
  const held = judgeRequirement('result', { need: 'needed' }, resultHeld(sentences, assessed, appliedFor));
  return [{ ...held, ...(rests && { provision: rests.cite }) }];
}

import { settled } from '../../../reasons/settled-findings.js';
import type { Assessed } from '../about.js';
import { caseOf, isJudgement } from '../assessed.js';

/**
 * The facts that decided: of a refusal those that the conditions which failed look at, of an award those that its own rule does. A
 * judgement is told among the considerations.
 */
export function decidingFacts(assessed: Assessed): readonly string[] {
  const { outcome, findings } = assessed.assessment;
  const facts = assessed.assessment.facts as Readonly<Record<string, unknown>>;
  const failed = settled(caseOf(assessed)).filter(({ status }) => status === 'failed');
  const isFailed = (condition: string | undefined) => condition === undefined || failed.some((finding) => finding.condition === condition);
  const deciding = outcome === 'fulfilled' ? findings.slice(-1) : failed.filter(({ within }) => isFailed(within));
  return [...new Set(deciding.flatMap(({ uses }) => uses))].filter((fact) => facts[fact] !== undefined && !isJudgement(fact, assessed));
}

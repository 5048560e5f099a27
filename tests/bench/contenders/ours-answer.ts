import type { ActivationAllowanceFacts, Assessment, MonthlyAllowance } from '../../../dist/index.js';
import { type Answer, REFUSED } from '../contender.js';

export type Assessed = Assessment<ActivationAllowanceFacts, MonthlyAllowance>;

/** Only the two settled outcomes answer; the other three pay nothing. */
export function answerOf(assessment: Assessed): Answer {
  if (assessment.outcome === 'fulfilled') return { outcome: 'fulfilled', amount: Number(assessment.award.amount) };
  return assessment.outcome === 'not-fulfilled' ? { outcome: 'not-fulfilled', amount: null } : REFUSED;
}

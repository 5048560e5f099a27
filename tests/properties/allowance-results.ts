import type { ActivationAllowanceFacts } from '../../rules/citizen/activation-allowance/facts.js';
import type { MonthlyAllowance } from '../../rules/citizen/activation-allowance/monthly-allowance.js';
import type { Assessment } from '../../src/engine/assessment.js';

export type Allowance = Assessment<ActivationAllowanceFacts, MonthlyAllowance>;

/** What a case comes to: its amount, or its outcome where there is none. */
export const resultOf = (assessment: Allowance): string =>
  assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;

/** Tells whether nothing is open and nothing uncovered. */
export const definite = ({ outcome }: Allowance): boolean => outcome === 'fulfilled' || outcome === 'not-fulfilled';

/** An amount in øre. */
export const oere = (amount: string): number => Math.round(Number(amount) * 100);

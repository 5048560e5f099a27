import type { Assessment, Kroner } from '../../../define.js';
import type { FactsByMonth } from '../by-month.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import { paymentSchedule } from '../schedule.js';

/** What a citizen comes to under a guideline: kroner over all months of participation, or what that turns on. */
export type Cost = { readonly total: Kroner } | { readonly missing: readonly string[] };

/** Costs a citizen's whole participation. One whose days are not known is open under every guideline. */
export function costOf(
  facts: ActivationAllowanceFacts,
  options: Parameters<typeof paymentSchedule>[1],
  byMonth: FactsByMonth | undefined,
): Cost {
  if (facts.participationPeriod === undefined) return { missing: ['participationPeriod'] };
  const { months, total } = paymentSchedule(facts, options, byMonth);
  return total === undefined ? { missing: [...new Set(months.flatMap(({ assessment }) => asked(assessment)))] } : { total };
}

/** Facts, judgements and readings by name, and what no checked rule covers. */
function asked(assessment: Assessment<unknown, unknown>): string[] {
  if (assessment.outcome === 'open')
    return assessment.questions.map((question) => (question.kind === 'reading' ? question.reading : question.fact));
  return assessment.outcome === 'not-covered' ? assessment.gaps.map(({ missing }) => missing) : [];
}

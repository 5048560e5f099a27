import type { Assessment } from '../../engine/assessment.js';
import type { Checked } from '../../engine/facts.js';
import type { Under } from '../../engine/scheme.js';
import { type Asking, heldAgainstDecisions } from './asked-after.js';
import type { Hindrance } from './decided-first.js';
import { type Judged, judgePayment } from './judge-payment.js';
import type { Auditable } from './status.js';
import { without } from './unreasoned.js';
import { causeOf, type Verdict } from './verdict.js';

/** A judgement without a reason comes before all else where the assessment turns on it; the rest is told as if it had one. */
export function verdictUnder<F, A>(
  law: Under<F, A>,
  facts: Checked<F>,
  unreasoned: readonly string[],
  paid: Judged,
  awards: Auditable,
  hindrances: readonly Hindrance[],
  asking: Asking,
): Verdict {
  const assessment = law.assessChecked(facts);
  const found = judgePayment(assessment, paid, awards);
  const { findings } = assessment;
  const verdict = heldAgainstDecisions(found, paid, hindrances, findings, asking);
  if (unreasoned.length === 0 || answer(law.assessChecked(without(facts as object, unreasoned) as Checked<F>)) === answer(assessment))
    return verdict;
  const kind = 'judgement-without-reason';
  const resting = findings.filter(
    ({ status, uses }) => (status === 'met' || status === 'failed') && uses.some((fact) => unreasoned.includes(fact)),
  );
  return { ...verdict, verdict: kind, causes: resting.map((finding) => causeOf(kind, finding)) };
}

/** All that an assessment answers, without how it came to it. */
function answer(assessment: Assessment<unknown, unknown>): string {
  const { facts: _, findings: __, readings: ___, citations: ____, ...rest } = assessment;
  return JSON.stringify(rest);
}

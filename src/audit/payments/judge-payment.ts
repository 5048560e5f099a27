import type { Assessment, Finding } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import { isDue, type Kroner, minus } from '../../engine/kroner.js';
import type { Step } from '../../engine/step.js';
import type { Decided } from './decided-first.js';
import { decisive } from './decisive.js';
import type { Payment } from './payment.js';
import type { Auditable } from './status.js';
import { causeOf, causeOfGap, type Verdict, type VerdictKind, verdictOn } from './verdict.js';

/** What is looked at of an award, whichever scheme gives it. */
interface Award {
  readonly amount?: Kroner;
  /** The first day with the award, where it is a later one than the day judged. */
  readonly takesEffect?: Day;
  readonly working?: readonly Step[];
}

/** What is judged of a payment, or of several together. */
export type Judged = Pick<Payment<unknown>, 'amount' | 'period' | 'status'> & {
  /** The lines that it was decided by, without those that take back. */
  readonly decided: readonly Decided[];
};

/** Judges a payment by an assessment of its facts. */
export function judgePayment(assessment: Assessment<unknown, unknown>, payment: Judged, awards: Auditable): Verdict {
  const { outcome, findings, readings } = assessment;
  switch (outcome) {
    case 'open': {
      const { questions } = assessment;
      const asked = findings.filter(({ condition }) => questions.some((question) => question.condition === condition));
      return { verdict: outcome, causes: causes(outcome, asked), questions, readings };
    }
    case 'not-covered': {
      const { gaps } = assessment;
      const uncovered = findings.filter(({ status }) => status === outcome);
      const why = uncovered.length > 0 ? causes(outcome, uncovered) : gaps.map((gap) => causeOfGap(outcome, gap));
      return { verdict: outcome, causes: why, gaps, readings };
    }
    case 'not-in-force': {
      const { since, until } = assessment;
      const found = withoutRight(payment, awards, outcome, findings);
      return found.verdict === outcome
        ? { ...found, notInForce: { since, ...(until !== undefined && { until }) }, readings }
        : { ...found, readings };
    }
    case 'not-fulfilled':
      return { ...withoutRight(payment, awards, unfounded(payment), decisive(findings)), readings };
    case 'fulfilled':
      return { ...withRight(payment, assessment.award as Award, awards, findings.at(-1) as Finding), readings };
  }
}

type Found = Omit<Verdict, 'readings'>;

/** Nothing was due: what was paid or withheld all the same is wrong, and the failed conditions are why. */
function withoutRight(payment: Judged, awards: Auditable, verdict: VerdictKind, why: readonly Finding[]): Found {
  const wrong = awards === 'right' ? payment.status === 'granted' : isDue(payment.amount);
  const money = awards === 'right' ? {} : amounts(payment, '0.00');
  return wrong ? { verdict, ...money, causes: causes(verdict, why) } : { verdict: 'compliant', ...money, causes: [] };
}

/** Something was due: the award rule is why it was too much, too little or wrongly refused. */
function withRight(payment: Judged, award: Award, awards: Auditable, rule: Finding): Found {
  const { status, period } = payment;
  const { takesEffect = period.from, working } = award;
  const finding = { ...rule, ...(working && { working }) };
  if (takesEffect > period.to) {
    return withoutRight(payment, awards, unfounded(payment), [finding]);
  }
  const money = awards === 'right' ? {} : amounts(payment, award.amount as Kroner);
  const verdict = status === 'refused' ? 'should-have-been-paid' : verdictOn(money.difference);
  return { verdict, ...money, causes: verdict === 'compliant' ? [] : causes(verdict, [finding]) };
}

/** What a decision is without its ground: a payment not due, or a reduction that may not be made. */
function unfounded({ status }: Judged): VerdictKind {
  return status === 'reduced' ? 'should-have-been-paid' : 'not-entitled';
}

/** What is withheld too little is too much for the citizen. */
function amounts({ amount, status }: Judged, due: Kroner): { readonly difference?: Kroner; readonly due?: Kroner } {
  return { difference: status === 'reduced' ? minus(due, amount) : minus(amount, due), due };
}

function causes(verdict: VerdictKind, findings: readonly Finding[]) {
  return findings.map((finding) => causeOf(verdict, finding));
}

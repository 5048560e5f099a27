import type { Assessment, RulesUsed } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import type { Checked } from '../../engine/facts.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Kroner } from '../../engine/kroner.js';
import type { Options } from '../../engine/options.js';
import type { Period } from '../../engine/period.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme, Under } from '../../engine/scheme.js';
import { groupedBy, groupOf, optionProblems } from './grouping.js';
import { judgePayment } from './judge-payment.js';
import { inFacts, type Payment, paymentProblems } from './payment.js';
import { type Auditable, isAuditable, type PaymentStatus } from './status.js';
import { reasoned, without } from './unreasoned.js';
import { causeOf, type Verdict } from './verdict.js';

/** Under which municipality, readings and supplied amounts payments are audited; each has days of its own. */
export type AuditOptions<R, G = never> = Omit<Options<R, G>, 'on' | 'knownOn'> & {
  /** The fact that tells the target group in the totals; left out, `targetGroup` or `benefit` where the scheme has it. */
  readonly groupBy?: string | undefined;
};

/** A payment with its two verdicts. Its facts are left out: they are personal data, and the host has them. */
export interface AuditedPayment {
  /** The host's own id. */
  readonly id: string | number;
  /** Id of the scheme it was audited by. */
  readonly scheme: string;
  /** Key of the municipality that decided. */
  readonly municipality?: string;
  /** The target group, where it is known. */
  readonly group?: string;
  /** The days it is for. */
  readonly period: Period;
  /** The day judged. */
  readonly on: Day;
  /** The day it was decided. */
  readonly decidedOn: Day;
  /** What was decided. */
  readonly status: PaymentStatus;
  /** Kroner paid or, where the help was reduced, the reduction. */
  readonly amount: Kroner;
  /** By the law as known on the day of the decision. */
  readonly then: Verdict;
  /** By the newest law in the data. */
  readonly now: Verdict;
}

/** Audits one payment after the other. */
export interface Auditor<F> {
  /** @throws InputError for a payment that cannot be read */
  audit(payment: Payment<F>): AuditedPayment;
  /** The rules that it is audited by. */
  readonly rules: RulesUsed;
}

/**
 * Prepares an audit, so that what is wrong with the options is told before any payment is looked at.
 * @throws InputError for options that cannot be read, and for a scheme by which nothing is decided for a citizen
 */
export function auditorOf<F, R extends Readings, A, G extends GuidelineBase>(
  scheme: Scheme<F, R, A, G>,
  given: AuditOptions<R, G> = {},
): Auditor<F> {
  const { awards } = scheme;
  if (!isAuditable(awards)) throw new InputError('options', [notAuditable(scheme.id)]);
  const problems = optionProblems(given, scheme.facts.keys);
  if (problems.length > 0) throw new InputError('options', problems);
  const { groupBy, ...options } = given;
  const governed = Object.keys(scheme.municipalities);
  const somewhere =
    options.municipality === undefined && options.guideline === undefined && governed.length > 0 ? { municipality: governed[0] } : {};
  const { rules } = scheme.under({ ...options, ...somewhere, on: scheme.checked.from }).assess({} as F);
  const group = groupedBy(groupBy, scheme.facts.keys);
  const audit = (payment: Payment<F>): AuditedPayment => {
    const wrong = paymentProblems(payment, awards);
    if (wrong.length > 0) throw new InputError('facts', wrong);
    const { id, period, decidedOn, status, amount, on = period.from, municipality = options.municipality } = payment;
    const { facts, unreasoned } = reasoned(payment.facts as Readonly<Record<string, unknown>>, scheme.facts.judged);
    const checked = inFacts(() => scheme.facts.check(facts));
    const judged = (knownOn?: Day) => {
      const where = governed.length > 0 && municipality !== undefined && { municipality };
      const law = scheme.under({ ...options, ...where, on, ...(knownOn !== undefined && { knownOn }) });
      return inFacts(() => verdictUnder(law, checked, unreasoned, payment, awards));
    };
    const named = group && groupOf(checked[group as keyof F]);
    return {
      id,
      scheme: scheme.id,
      ...(municipality !== undefined && { municipality }),
      ...(named !== undefined && { group: named }),
      period,
      on,
      decidedOn,
      status,
      amount,
      // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
      then: judged(decidedOn),
      now: judged(),
    };
  };
  return { audit, rules };
}

/** A judgement without a reason comes before all else where the assessment turns on it; the rest is told as if it had one. */
function verdictUnder<F, A>(
  law: Under<F, A>,
  facts: Checked<F>,
  unreasoned: readonly string[],
  payment: Payment<F>,
  awards: Auditable,
): Verdict {
  const assessment = law.assessChecked(facts);
  const verdict = judgePayment(assessment, payment, awards);
  if (unreasoned.length === 0 || answer(law.assessChecked(without(facts as object, unreasoned) as Checked<F>)) === answer(assessment))
    return verdict;
  const kind = 'judgement-without-reason';
  const resting = assessment.findings.filter(
    ({ status, uses }) => (status === 'met' || status === 'failed') && uses.some((fact) => unreasoned.includes(fact)),
  );
  return { ...verdict, verdict: kind, causes: resting.map((finding) => causeOf(kind, finding)) };
}

function notAuditable(id: string): Problem {
  const expected = 'a scheme by which a payment, a reduction or a right is decided for a citizen';
  return { path: 'scheme', code: 'unexpected', expected, received: JSON.stringify(id) };
}

/** All that an assessment answers, without how it came to it. */
function answer(assessment: Assessment<unknown, unknown>): string {
  const { facts: _, findings: __, readings: ___, citations: ____, ...rest } = assessment;
  return JSON.stringify(rest);
}

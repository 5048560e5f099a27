import type { GuidelineBase } from '../../engine/guideline.js';
import { Exact, type Kroner } from '../../engine/kroner.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { auditPayment } from '../payments/audit.js';
import type { AuditedPayment } from '../payments/audited-payment.js';
import type { AuditOptions } from '../payments/auditor.js';
import type { Payment } from '../payments/payment.js';
import type { Verdict } from '../payments/verdict.js';
import { misused } from './misuse.js';
import { below, notInForce, reasonLines } from './reason-lines.js';
import { type Remark, remark } from './remark.js';

/** Under which options a payment is audited, and which of its two verdicts counts. */
export type ComplianceOptions<R, G = never> = AuditOptions<R, G> & {
  /** `then` for the law as known on the day of the decision, `now` for the newest law; left out, both. */
  readonly law?: When | undefined;
};

/** By the law as known then, or by the newest. */
type When = 'then' | 'now';

/**
 * Expects that a payment, a refusal or a reduction is right: what is open or not covered is not.
 *
 * @throws InputError for a payment, facts or options that cannot be read; TypeError for what is no scheme
 * @since 0.1.0
 * @example
 * const payment = {
 *   id: 'P-1', status: 'paid', amount: '700.00', decidedOn: '2019-03-28', municipality: 'lyngby-taarbaek',
 *   period: { from: '2019-04-01', to: '2019-04-30' },
 *   facts: { walkingKm: 2.9 },
 * } as const;
 * const { pass, found } = expectCompliance(payment, activationAllowance);
 * pass // => false
 * found[1] // => '  by the law as known on 2019-03-28 and the newest law: not entitled, 700.00 kr. too much'
 */
export function expectCompliance<F, R extends Readings, A, G extends GuidelineBase>(
  payment: Payment<NoInfer<F>>,
  scheme: Scheme<F, R, A, G>,
  given: ComplianceOptions<R, G> = {},
): Remark {
  if (typeof (scheme as Partial<typeof scheme> | undefined)?.under !== 'function') throw misused('a scheme', scheme);
  const { law, ...options } = given;
  const audited = auditPayment(scheme, payment, options as AuditOptions<R, G>);
  const judged: readonly When[] = law === undefined ? ['then', 'now'] : [law];
  const pass = judged.every((when) => audited[when].verdict === 'compliant');
  return remark(pass, `a payment that complies with ${scheme.id}`, [about(audited), ...below(verdictLines(audited, judged))]);
}

function about({ id, status, amount, period, municipality }: AuditedPayment): string {
  const where = municipality === undefined ? '' : ` in ${municipality}`;
  return `${id}, ${status} ${amount} kr. for ${period.from} to ${period.to}${where}`;
}

/** The verdicts, once where they are the same in every word. */
function verdictLines(audited: AuditedPayment, judged: readonly When[]): string[] {
  const lawsOf = new Map<string, string[]>();
  for (const when of judged) {
    const words = wordsOf(audited[when]).join('\n');
    const law = when === 'then' ? `the law as known on ${audited.decidedOn}` : 'the newest law';
    lawsOf.set(words, [...(lawsOf.get(words) ?? []), law]);
  }
  return [...lawsOf].flatMap(([words, by]) => {
    const [head, ...why] = words.split('\n');
    return [`by ${by.join(' and ')}: ${head}`, ...below(why)];
  });
}

function wordsOf({ verdict, difference, due, causes, questions, gaps, notInForce: days }: Verdict): string[] {
  const parts = [verdict.replaceAll('-', ' '), ...deviation(difference), ...(days === undefined ? [] : [notInForce(days)])];
  const findings = causes.flatMap(({ provision, ...cause }) => (provision === undefined ? [] : [{ ...cause, cite: provision }]));
  const met = verdict === 'judgement-without-reason' ? 'is met by a judgement without a reason' : gives(due);
  const takesBack = causes.some(({ condition }) => condition === 'payment-not-among-lines');
  const beside = takesBack ? ['it takes back what another line paid: audit the lines of the month together (auditPayments)'] : [];
  return [parts.join(', '), ...beside, ...reasonLines({ findings, questions, gaps, met })];
}

/** What the award rule comes to where it was met and something else was paid; a right that is no money has no amount. */
function gives(due: Kroner | undefined): string {
  if (due === undefined) return 'gives the right';
  return new Exact(due).isZero() ? 'gives nothing for these days' : `gives ${due} kr.`;
}

/** In whose favour the payment is wrong, and by how much. */
function deviation(difference: Kroner = '0.00'): string[] {
  const amount = new Exact(difference);
  return amount.isZero() ? [] : [`${amount.abs().toFixed(2)} kr. too ${amount.isPositive() ? 'much' : 'little'}`];
}

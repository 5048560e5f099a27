import type { AwardKind } from '../../engine/definition.js';
import type { Problem } from '../../engine/problem.js';

/**
 * What was decided: money was `paid`, the help was `reduced` under a scheme whose award is a reduction, a right that is no money was
 * `granted`, or what was applied for was `refused`.
 */
export const STATUSES = ['paid', 'granted', 'refused', 'reduced'] as const;

/** What was decided of a payment. */
export type PaymentStatus = (typeof STATUSES)[number];

/** What can be audited: a `verdict` awards nothing, so that nothing is decided by it. */
export type Auditable = Exclude<AwardKind, 'verdict'>;

/** What can be decided by what a scheme awards, and that award in words. */
const DECIDED: Readonly<Record<Auditable, { readonly statuses: readonly PaymentStatus[]; readonly for: string }>> = {
  payment: { statuses: ['paid', 'refused'], for: 'the scheme awards a payment' },
  reduction: { statuses: ['reduced'], for: 'the scheme awards a reduction of the help; with the amount 0.00 nothing was withheld' },
  right: { statuses: ['granted', 'refused'], for: 'the scheme awards a right that is no money' },
};

/** Tells a scheme by whose rules something is decided for a citizen. */
export function isAuditable(awards: AwardKind): awards is Auditable {
  return awards !== 'verdict';
}

const OF_A_REFUSAL = 'what is refused is not paid';

/** The amount of a refusal. */
export const NOTHING_PAID = `0.00, for ${OF_A_REFUSAL}`;

/** A status that the scheme cannot come to, or an amount where none is paid. */
export function statusProblems(status: PaymentStatus, isNothing: boolean, amount: string, awards: Auditable): Problem[] {
  const { statuses, for: because } = DECIDED[awards];
  const why = status === 'refused' ? OF_A_REFUSAL : because;
  return [
    ...(isNothing || (status !== 'refused' && awards !== 'right') ? [] : [contradiction('amount', `0.00, for ${why}`, amount)]),
    ...(statuses.includes(status) ? [] : [contradiction('status', `${statuses.join(' or ')}, for ${because}`, status)]),
  ];
}

/** Two parts of a payment that cannot both be so. */
export function contradiction(path: string, expected: string, received: string): Problem {
  return { path, code: 'contradiction', expected, received };
}

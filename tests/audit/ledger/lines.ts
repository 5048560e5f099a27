import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import type { Payment } from '../../../src/audit/payments/payment.js';

export const APRIL = { from: '2019-04-01', to: '2019-04-30' };

/** What is due by zones, Lyngby-Taarbæk 12 March 2019, item 6: 3 zones 550 kr. a month, 4 zones 700 kr. */
export const DUE_BY_ZONES = { 3: '550.00', 4: '700.00' } as const;

/** Facts by which an allowance is due for April 2019 by the zones travelled. */
export function facts(zones: number, more: Partial<ActivationAllowanceFacts> = {}): ActivationAllowanceFacts {
  return {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    participationPeriod: APRIL,
    otherAllowances: { covers: APRIL, items: [] },
    walkingKm: 4,
    zones,
    ...more,
  };
}

/** A line of one citizen for April 2019, of which 550 kr. were due. */
export function line(id: string, amount: string, more: Partial<Payment<ActivationAllowanceFacts>> = {}): Payment<ActivationAllowanceFacts> {
  return {
    id,
    citizen: 'C-1',
    status: 'paid',
    amount,
    period: APRIL,
    decidedOn: '2019-03-28',
    municipality: 'lyngby-taarbaek',
    facts: facts(3),
    ...more,
  };
}

/** What lines come to now: each line's verdict and difference, then those of each month. */
export function told(...lines: readonly Payment<ActivationAllowanceFacts>[]) {
  return toldUnder({}, ...lines);
}

/** Each offer gives an amount of its own, within a ceiling of its own. */
export const EACH_OFFER = { 'several-offers': 'each-offer', 'cap-scope': 'per-offer' } as const;

type Readings = NonNullable<NonNullable<Parameters<typeof activationAllowance.under>[0]>['readings']>;

/** The same under readings. */
export function toldUnder(readings: Readings, ...lines: readonly Payment<ActivationAllowanceFacts>[]) {
  const { audited, months, rejected } = auditPayments(activationAllowance, lines, { readings });
  return {
    lines: audited.map(({ now }) => `${now.verdict} ${now.difference}`),
    months: months.map(({ now }) => `${now.verdict} ${now.difference}`),
    rejected: rejected.map(({ problems }) => problems[0]?.path),
  };
}

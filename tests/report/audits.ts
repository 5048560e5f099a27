import { auditPayments } from '../../src/audit/payments/audit.js';
import type { AuditReport } from '../../src/audit/payments/audit-report.js';
import type { Payment } from '../../src/audit/payments/payment.js';
import { type ActivationAllowanceFacts, activationAllowance } from '../../src/index.js';
import { ALLOWANCE_PLANTS } from '../audit/payments/caseload.js';
import { caseload } from '../audit/payments/planted.js';

const RULES = { package: 'regelvaerk', version: '0.1.0', digest: 'abc' };

/** Payments of which so many of every kind were planted. */
export function plantedPayments(each: number): Payment<ActivationAllowanceFacts>[] {
  return caseload(ALLOWANCE_PLANTS, { seed: 9, each }).map(({ payment }) => payment);
}

/** The report of an audit of payments of the activation allowance, of which two more lines were rejected. */
export function auditOf(payments: readonly Payment<ActivationAllowanceFacts>[], more: Partial<AuditReport> = {}): AuditReport {
  const { audited, rejected, months: _, ...summary } = auditPayments(activationAllowance, payments);
  const { id, title } = activationAllowance;
  const intake = { in: audited.length + 2, audited: audited.length, rejected: 2, notDrawn: 0 };
  return { scheme: id, title, readings: {}, ...intake, ...summary, rules: RULES, ...more };
}

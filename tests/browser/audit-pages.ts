import { sampleReport } from '../../src/audit/payments/audit-report.js';
import { auditPage } from '../../src/report/audit-page.js';
import { auditOf, plantedPayments } from '../report/audits.js';
import { inBothLanguages, type Looked } from './looked.js';

/** Reports of audits: with errors of every kind, of a sample, and of nothing. */
export function auditPages(): Looked[] {
  const every = auditOf(plantedPayments(20));
  const sample = sampleReport({ seed: 7, size: every.audited + 2 }, every, 2);
  const chosen = { municipality: 'roskilde', readings: { 'part-month': 'whole-amount', 'cap-scope': 'per-offer' } };
  const reports = { audit: every, 'audit-sample': { ...every, ...chosen, sample }, 'audit-empty': auditOf([]) };
  return Object.entries(reports).flatMap(([name, report]) => inBothLanguages(name, (language) => auditPage(report, language)));
}

import type { AuditReport } from '../../audit/payments/audit-report.js';
import type { Corrections } from '../../audit/payments/corrections.js';
import type { Language } from '../../engine/texts.js';
import { auditInParts } from '../../report/audit-page.js';
import { sourceList } from '../../report/sources.js';
import { printParts } from '../print/parts.js';

/** The totals of an audit for a person, within the width. */
export function printAudit(report: AuditReport, corrections: Corrections | undefined, language: Language): string {
  return printParts(auditInParts(report, corrections, language), sourceList(language));
}

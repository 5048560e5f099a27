import { wordings } from '../../rules/texts.js';
import type { AuditReport } from '../audit/payments/audit-report.js';
import type { Corrections } from '../audit/payments/corrections.js';
import type { Language } from '../engine/texts.js';
import { textOf } from '../reasons/template.js';
import { auditParts } from './audit/audit-parts.js';
import { auditWriting } from './audit/writing.js';
import { type ReportInParts, reportPage } from './parts.js';
import { sourceList } from './sources.js';

/** Puts the report of an audit into words, in the parts that the page and the terminal share. Totals alone, as of merged parts, have no `corrections`. */
export function auditInParts(report: AuditReport, corrections: Corrections | undefined, language: Language): ReportInParts {
  return auditParts(auditWriting(report, textOf(wordings, report.scheme, 'scheme'), language), corrections);
}

/** Writes the report of an audit as one HTML page that asks for nothing from anywhere. */
export function auditPage(report: AuditReport, language: Language, corrections?: Corrections): string {
  return reportPage(auditInParts(report, corrections, language), sourceList(language));
}

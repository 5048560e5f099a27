import type { JobcentreReport } from '../../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Language } from '../../../engine/texts.js';
import { jobcentreParts } from '../../../report/jobcentre/report-parts.js';
import { type ReportLook, writingOf } from '../../../report/jobcentre/writing.js';
import type { Summary } from '../../../report/summary.js';
import { printParts } from '../../print/parts.js';

/** The whole report for a person, within the width: one municipality in detail, or many with a line each. */
export function printJobcentres(report: JobcentreReport, summary: Summary, language: Language, look: ReportLook): string {
  const writing = writingOf(report, language, look);
  return printParts(jobcentreParts(summary, writing), writing.sources);
}

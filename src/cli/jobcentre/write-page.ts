import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Language } from '../../engine/texts.js';
import type { ReportLook } from '../../report/jobcentre/writing.js';
import type { Summary } from '../../report/summary.js';
import { type OutputFile, writeWhole } from '../io/output-file.js';

/** Writes the report as a page. What draws it is loaded here, so that nothing else waits for it. */
export async function writePage(
  page: OutputFile,
  report: JobcentreReport,
  summary: Summary,
  language: Language,
  look: ReportLook,
): Promise<void> {
  const { jobcentrePage } = await import('../../report/jobcentre-page.js');
  await writeWhole(page, await jobcentrePage(report, summary, language, look));
}

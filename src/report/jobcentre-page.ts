import type { JobcentreReport } from '../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Language } from '../engine/texts.js';
import type { Html } from './html.js';
import { groupsChart } from './jobcentre/groups-chart.js';
import { jobcentreParts } from './jobcentre/report-parts.js';
import { type ReportLook, writingOf } from './jobcentre/writing.js';
import { reportPage } from './parts.js';
import type { Summary } from './summary.js';

/**
 * Writes a report as one HTML file that can be read, printed and kept: it asks for nothing from anywhere and runs no script. The
 * same report gives the same bytes. Numbers of fewer than five citizens, and what would tell them, are withheld unless asked for.
 *
 * @param summary what became of the citizens of the extract
 */
export async function jobcentrePage(report: JobcentreReport, summary: Summary, language: Language, look: ReportLook = {}): Promise<string> {
  const writing = writingOf(report, language, look);
  const parts = jobcentreParts(summary, writing);
  const drawings = new Map<string, Html>();
  for (const jobcentre of writing.report.jobcentres) {
    if (jobcentre.ways.some(({ groups }) => groups.some(({ counted, perhaps }) => counted + perhaps > 0)))
      drawings.set(jobcentre.municipality, await groupsChart(jobcentre, writing));
  }
  return reportPage(parts, writing.sources, drawings);
}

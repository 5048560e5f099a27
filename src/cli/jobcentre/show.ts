import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { addDays } from '../../engine/day.js';
import type { Language } from '../../engine/texts.js';
import type { WorkItem } from '../../register/worklist.js';
import { type ReportLook, writingOf } from '../../report/jobcentre/writing.js';
import type { Summary } from '../../report/summary.js';
import { groupNeeds } from './group-needs.js';
import { printJobcentres } from './print/print-jobcentres.js';
import { printNobody, printWorklist } from './print/print-worklist.js';

/** What a run came to. */
export interface Result {
  readonly report: JobcentreReport;
  readonly summary: Summary;
  /** Where a worklist was asked for. */
  readonly work?: { readonly items: readonly WorkItem[]; readonly days: number } | undefined;
}

/** The result as text for a person, or as JSON: a worklist has a line for each citizen and then for each group. */
export function shown({ report, summary, work }: Result, json: boolean, language: Language, look: ReportLook): string {
  if (work === undefined)
    return json ? `${JSON.stringify({ report, summary }, null, 2)}\n` : printJobcentres(report, summary, language, look);
  const needs = groupNeeds(report);
  const writing = writingOf(report, language);
  if (!json && summary.counted === 0) return printNobody(writing);
  if (!json) return printWorklist(work.items, needs, addDays(report.on, work.days), writing);
  const lines = [...work.items.map((item) => ({ kind: 'citizen', ...item })), ...needs.map((need) => ({ kind: 'group', ...need }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

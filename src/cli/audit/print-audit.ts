import type { AuditReport } from '../../audit/payments/audit-report.js';
import type { Language } from '../../engine/texts.js';
import { fill } from '../../reasons/template.js';
import { basisOf, notReadIn, shiftsOf } from '../../report/audit/basis.js';
import { type TotalsPart, totalsParts } from '../../report/audit/totals-parts.js';
import WORDS from '../../report/audit/words.json' with { type: 'json' };
import { type SourceList, sourceList } from '../../report/sources.js';
import { printDataTable } from '../print/data-table.js';
import { headed, printSections } from '../print/sections.js';
import { printSources } from '../print/sources.js';
import { unbound, wrap } from '../print/wrap.js';

/** How many causes are printed; all of them stand in the report as JSON or HTML. */
const MOST_CAUSES = 10;

/** The totals of an audit for a person, within the width. */
export function printAudit(report: AuditReport, language: Language): string {
  const sources = sourceList(language);
  const [verdicts, months, causes] = totalsParts(report, language);
  const { package: name, version, digest } = report.rules;
  const stated = basisOf(report, language).map(({ term, said, codes = [] }) => wrap(`${term}: ${[said, ...codes].join(' ')}`, 2, 2));
  const shifts = shiftsOf(report, language).map((shift) => wrap(shift, 2, 2));
  const notRead = notReadIn(report, language);
  const parts = [printDataTable(verdicts.table, sources), printMonths(months, sources), printCauses(causes, sources, language)];
  const sections = [
    [wrap(`${report.title[language]} (${report.scheme})`), ...(notRead === undefined ? [] : [wrap(notRead)]), ...stated],
    ...parts,
    headed(`${WORDS.shifts[language]}:`, shifts),
    printSources(sources, language),
    [wrap(fill(WORDS.rules[language], { package: name, version, digest: digest.slice(0, 12) })), wrap(WORDS.caveat[language])],
  ];
  return unbound(printSections(sections));
}

function printMonths({ note = '', table }: TotalsPart, sources: SourceList): string[] {
  return [...(table.rows.length === 0 ? [] : printDataTable(table, sources)), ...(note === '' ? [] : [wrap(note, 2)])];
}

function printCauses({ note = '', table }: TotalsPart, sources: SourceList, language: Language): string[] {
  if (table.rows.length === 0) return [];
  const more = table.rows.length - MOST_CAUSES;
  const lines = printDataTable({ ...table, rows: table.rows.slice(0, MOST_CAUSES) }, sources);
  return [...lines, ...(more > 0 ? [wrap(fill(WORDS.more[language], { count: String(more) }), 2)] : []), wrap(note, 2)];
}

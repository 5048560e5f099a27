import type { AuditReport } from '../audit/payments/audit-report.js';
import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { fill } from '../reasons/template.js';
import { number } from '../reasons/values-in-words.js';
import { basisOf, notReadIn, shiftsOf } from './audit/basis.js';
import { type TotalsPart, totalsParts } from './audit/totals-parts.js';
import WORDS from './audit/words.json' with { type: 'json' };
import { dataTableHtml } from './data-table.js';
import { type Content, element, type Html } from './html.js';
import { type PageSection, pageHtml } from './page.js';
import { type SourceList, sourceList } from './sources.js';

/** Writes the report of an audit as one HTML page that asks for nothing from anywhere. */
export function auditPage(report: AuditReport, language: Language): string {
  const { title, audited, rules } = report;
  const sources = sourceList(language);
  const section = (id: string, heading: Text, ...content: readonly Content[]): PageSection => ({ id, heading: heading[language], content });
  const notRead = notReadIn(report, language);
  const parts = totalsParts(report, language).map((part) => partOf(part, sources, language));
  return pageHtml({
    language,
    kind: WORDS.kind[language],
    title: title[language],
    lead: [
      element('p', { class: 'lead' }, fill(WORDS.lead[language], { audited: number(audited, language) })),
      notRead === undefined ? [] : element('p', {}, element('strong', {}, notRead)),
    ],
    sections: [
      section('basis', WORDS.basis, basis(report, language)),
      ...parts,
      section('shifts', WORDS.shifts, note(WORDS.shiftsNote[language]), shifts(report, language)),
      section('sources', WORDS.sources, sources.list()),
    ],
    footer: [element('p', {}, WORDS.caveat[language]), element('p', {}, fill(WORDS.rules[language], { ...rules }))],
  });
}

function basis(report: AuditReport, language: Language): Html {
  const list = basisOf(report, language).map(({ term, said, codes = [] }) => [
    element('dt', {}, term),
    element(
      'dd',
      {},
      said,
      codes.map((code) => [element('code', {}, code), ' ']),
    ),
  ]);
  return element('dl', {}, list);
}

function partOf({ id, heading, note: said, table }: TotalsPart, sources: SourceList, language: Language): PageSection {
  const told = table.rows.length === 0 ? element('p', {}, WORDS.nothing[language]) : dataTableHtml(table, sources);
  return { id, heading, content: [said && note(said), told] };
}

function shifts(report: AuditReport, language: Language): Html {
  const items = shiftsOf(report, language).map((shift) => element('li', {}, shift));
  return items.length === 0 ? element('p', {}, WORDS.noShifts[language]) : element('ul', {}, items);
}

function note(text: string): Html {
  return element('p', { class: 'note' }, text);
}

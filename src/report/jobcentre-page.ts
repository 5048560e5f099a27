import type { JobcentreReport } from '../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Language } from '../engine/texts.js';
import { dayInWords, joined, number } from '../reasons/values-in-words.js';
import { dataTableHtml } from './data-table.js';
import { element } from './html.js';
import { methodSection } from './jobcentre/method.js';
import { municipalitySection } from './jobcentre/municipality.js';
import { municipalityName } from './jobcentre/names.js';
import { openSection } from './jobcentre/open-section.js';
import { overviewTable } from './jobcentre/overview-table.js';
import { rulesOf } from './jobcentre/rules-used.js';
import { verdictOf } from './jobcentre/verdict.js';
import WORDS from './jobcentre/words.json' with { type: 'json' };
import { say, titleOf, type Writing, writingOf } from './jobcentre/writing.js';
import { type PageSection, pageHtml } from './page.js';
import type { Summary } from './summary.js';

const T = WORDS.page;
const MINUTES = { source: 'hoeje-taastrup-2020-04-01', provision: 'punkt 4, sagsnr. 20/5337, målopfyldelse' };

/**
 * Writes a report as one HTML file that can be read, printed and kept: it asks for nothing from anywhere and runs no script. The
 * same report gives the same bytes.
 *
 * @param summary what became of the citizens of the extract
 */
export async function jobcentrePage(report: JobcentreReport, summary: Summary, language: Language): Promise<string> {
  const writing = writingOf({ ...report, jobcentres: [...report.jobcentres].sort(byName) }, language);
  const sections = [...(await jobcentres(writing)), openSection(writing), methodSection(summary, writing), caveats(writing)];
  const { package: name, version, digest } = rulesOf(report);
  return pageHtml({
    language,
    kind: say(T.kind, writing),
    title: titleOf(writing),
    lead: [element('p', { class: 'lead' }, lead(writing))],
    sections: [...sections, { id: 'sources', heading: say(T.sources, writing), content: [writing.sources.list()] }],
    footer: [element('p', {}, say(T.noDecision, writing)), element('p', {}, say(T.rules, writing, { package: name, version, digest }))],
  });
}

/** One municipality stands by itself; several come after an overview. */
async function jobcentres(writing: Writing): Promise<PageSection[]> {
  const all: PageSection[] = [];
  for (const jobcentre of writing.report.jobcentres) all.push(await municipalitySection(jobcentre, writing));
  if (all.length === 1) return all;
  const heading = say(WORDS.overview.municipalities, writing);
  return [
    overviewSection(writing),
    ...(all.length === 0 ? [] : [{ id: 'municipalities', heading, content: [], sections: all, ownSheet: true }]),
  ];
}

/** Every municipality in one line, and how many have which outcome. */
function overviewSection(writing: Writing): PageSection {
  const { jobcentres } = writing.report;
  const heading = say(WORDS.overview.heading, writing);
  if (jobcentres.length === 0) return { id: 'overview', heading, content: [element('p', {}, say(WORDS.overview.empty, writing))] };
  const content = [element('p', {}, outcomes(writing)), dataTableHtml(overviewTable(writing), writing.sources)];
  return { id: 'overview', heading, content };
}

function outcomes(writing: Writing): string {
  const { report, language } = writing;
  const labels = report.jobcentres.map((jobcentre) => verdictOf(jobcentre, writing).label);
  const counted = [...new Set(labels)].map(
    (label) => `${label.toLowerCase()} (${number(labels.filter((other) => other === label).length, language)})`,
  );
  return say(WORDS.overview.counts, writing, { count: number(report.jobcentres.length, language), outcomes: joined(counted, language) });
}

function byName(a: { readonly municipality: string }, b: { readonly municipality: string }): number {
  return municipalityName(a.municipality).localeCompare(municipalityName(b.municipality), 'da');
}

function lead(writing: Writing): string {
  const { on, measuredTo } = writing.report;
  return say(T.lead, writing, { on: dayInWords(on, writing.language), to: dayInWords(measuredTo, writing.language) });
}

function caveats(writing: Writing): PageSection {
  const items = Object.values(WORDS.caveats).map((caveat) =>
    element('li', {}, say(caveat, writing), ' ', writing.sources.reference(MINUTES)),
  );
  return { id: 'caveats', heading: say(T.caveats, writing), content: [element('ul', {}, items)] };
}

import type { JobcentreReport } from '../../rules/jobcentre/jobcenterindblik/report.js';
import type { Language } from '../engine/texts.js';
import { dayInWords } from '../reasons/words.js';
import { element } from './html.js';
import { methodSection } from './jobcentre/method.js';
import { municipalitySection } from './jobcentre/municipality.js';
import { municipalityName } from './jobcentre/names.js';
import { openSection } from './jobcentre/open.js';
import { overviewSection } from './jobcentre/overview.js';
import { rulesOf } from './jobcentre/rules-used.js';
import { CAVEATS, PAGE_TEXTS as T } from './jobcentre/texts/method.js';
import { OVERVIEW_TEXTS } from './jobcentre/texts/overview.js';
import { say, type Writing, writingOf } from './jobcentre/writing.js';
import { type PageSection, pageHtml } from './page.js';
import type { Summary } from './summary.js';

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
    title: title(writing),
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
  const heading = say(OVERVIEW_TEXTS.municipalities, writing);
  return [
    overviewSection(writing),
    ...(all.length === 0 ? [] : [{ id: 'municipalities', heading, content: [], sections: all, ownSheet: true }]),
  ];
}

function byName(a: { readonly municipality: string }, b: { readonly municipality: string }): number {
  return municipalityName(a.municipality).localeCompare(municipalityName(b.municipality), 'da');
}

function title(writing: Writing): string {
  const [only, ...more] = writing.report.jobcentres;
  if (only === undefined || more.length > 0) return say(T.title, writing);
  return say(T.titleOf, writing, { municipality: municipalityName(only.municipality) });
}

function lead(writing: Writing): string {
  const { on, measuredTo } = writing.report;
  return say(T.lead, writing, { on: dayInWords(on, writing.language), to: dayInWords(measuredTo, writing.language) });
}

function caveats(writing: Writing): PageSection {
  const items = Object.values(CAVEATS).map((caveat) => element('li', {}, say(caveat, writing), ' ', writing.sources.reference(MINUTES)));
  return { id: 'caveats', heading: say(T.caveats, writing), content: [element('ul', {}, items)] };
}

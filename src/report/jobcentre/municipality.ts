import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { dataTableHtml } from '../data-table.js';
import { type Content, element } from '../html.js';
import type { PageSection } from '../page.js';
import { groupsChart } from './groups-chart.js';
import { groupTables } from './groups-table.js';
import { municipalityId, municipalityName } from './names.js';
import { openItems } from './open-items.js';
import { targetsTable } from './targets-table.js';
import { verdictOf } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

/** All about one jobcentre: outcome, targets, what is open, and the benefit groups. */
export async function municipalitySection(jobcentre: JobcentreOfReport, writing: Writing): Promise<PageSection> {
  const { municipality } = jobcentre;
  const id = municipalityId(municipality);
  return {
    id,
    heading: municipalityName(municipality),
    content: [verdict(jobcentre, writing), openOf(jobcentre, writing), dataTableHtml(targetsTable(jobcentre, writing), writing.sources)],
    sections: [{ id: `${id}-groups`, heading: say(WORDS.groups.heading, writing), content: await groupsOf(jobcentre, writing) }],
    ownSheet: writing.report.jobcentres.length > 1,
  };
}

function verdict(jobcentre: JobcentreOfReport, writing: Writing): Content {
  const { label, tone, sentence } = verdictOf(jobcentre, writing);
  return element('div', { class: 'verdict' }, element('span', { class: tone }, label), element('p', {}, sentence));
}

/** Links to what is open for the jobcentre; nothing where nothing is. */
function openOf({ assessment }: JobcentreOfReport, writing: Writing): Content {
  const links = openItems(assessment, writing).map(({ id, asked }) => element('li', {}, element('a', { href: `#${id}` }, asked)));
  return links.length === 0 ? undefined : element('ul', {}, links);
}

async function groupsOf(jobcentre: JobcentreOfReport, writing: Writing): Promise<Content[]> {
  const { intro, tables, notes } = groupTables(jobcentre, writing);
  return [
    [...intro, ...(tables.length > 1 ? [say(WORDS.chart.range, writing)] : [])].map((text) => element('p', {}, text)),
    tables.length === 0 ? undefined : await groupsChart(jobcentre, writing),
    tables.map(({ way, because, table }) => [
      way && element('p', { class: 'keep' }, way),
      way &&
        element(
          'ul',
          { class: 'keep' },
          because.map((reason) => element('li', {}, reason)),
        ),
      dataTableHtml(table, writing.sources),
    ]),
    [...(tables.length > 0 ? [say(WORDS.groups.reachedKey, writing)] : []), ...notes].map((text) => element('p', { class: 'note' }, text)),
  ];
}

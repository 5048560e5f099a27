import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { element } from '../html.js';
import type { Block, Part } from '../parts.js';
import { groupTables } from './groups-table.js';
import { municipalityId, municipalityName } from './names.js';
import { openItems } from './open-items.js';
import { targetsTable } from './targets-table.js';
import { verdictOf } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

/** All about one jobcentre: outcome, targets, what is open, and the benefit groups; folded where there are several. */
export function municipalityPart(jobcentre: JobcentreOfReport, writing: Writing): Part {
  const { municipality } = jobcentre;
  const id = municipalityId(municipality);
  const { label, tone, sentence } = verdictOf(jobcentre, writing);
  const folded = writing.report.jobcentres.length > 1;
  return {
    id,
    heading: municipalityName(municipality),
    blocks: [
      { html: element('div', { class: 'verdict' }, element('span', { class: tone }, label), element('p', {}, sentence)) },
      { text: sentence, only: 'terminal' },
      ...openOf(jobcentre, writing),
      { table: targetsTable(jobcentre, writing) },
    ],
    parts: [{ id: `${id}-groups`, heading: say(WORDS.groups.heading, writing), blocks: groupsOf(jobcentre, writing) }],
    ...(folded && { folded, aside: label }),
  };
}

/** Links to what is open for the jobcentre; nothing where nothing is. */
function openOf({ assessment }: JobcentreOfReport, writing: Writing): Block[] {
  const items = openItems(assessment, writing).map(({ id, asked }) => ({ text: asked, href: `#${id}` }));
  return items.length === 0 ? [] : [{ items }];
}

function groupsOf(jobcentre: JobcentreOfReport, writing: Writing): Block[] {
  const { intro, tables, notes } = groupTables(jobcentre, writing);
  return [
    ...intro.map((text): Block => ({ text })),
    ...(tables.length > 1 ? [{ text: say(WORDS.chart.range, writing), only: 'page' as const }] : []),
    ...(tables.length === 0 ? [] : [{ drawing: jobcentre.municipality }]),
    ...tables.flatMap(({ way, because, table }): Block[] => [
      ...(way === undefined ? [] : [{ text: way, as: 'keep' as const }, { items: because.map((text) => ({ text })) }]),
      { table },
    ]),
    ...[...(tables.length > 0 ? [say(WORDS.groups.reachedKey, writing)] : []), ...notes].map((text): Block => ({ text, as: 'note' })),
  ];
}

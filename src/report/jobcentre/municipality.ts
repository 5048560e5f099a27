import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import { number } from '../../reasons/words.js';
import { type Content, element } from '../html.js';
import type { PageSection } from '../page.js';
import { alikeWays, waysInWords } from './group-ways.js';
import { groupsChart } from './groups-chart.js';
import { groupsTable } from './groups-table.js';
import { municipalityId, municipalityName } from './names.js';
import { daysInWords } from './numbers.js';
import { openOf } from './open.js';
import { targetsTable } from './targets-table.js';
import { GROUP_TEXTS as T } from './texts/groups.js';
import { verdict } from './verdict.js';
import { say, type Writing } from './writing.js';

/** All about one jobcentre: outcome, targets, what is open, and the benefit groups. */
export async function municipalitySection(jobcentre: JobcentreOfReport, writing: Writing): Promise<PageSection> {
  const { municipality } = jobcentre;
  const id = municipalityId(municipality);
  return {
    id,
    heading: municipalityName(municipality),
    content: [verdict(jobcentre, writing), openOf(jobcentre, writing), targetsTable(jobcentre, writing)],
    sections: [{ id: `${id}-groups`, heading: say(T.heading, writing), content: await groupsOf(jobcentre, writing) }],
    ownSheet: writing.report.jobcentres.length > 1,
  };
}

async function groupsOf(jobcentre: JobcentreOfReport, writing: Writing): Promise<Content[]> {
  const { ways } = jobcentre;
  const groups = ways.flatMap((way) => way.groups);
  if (groups.every(({ counted, perhaps }) => counted + perhaps === 0)) return [element('p', {}, say(T.nobody, writing))];
  const distinct = alikeWays(ways);
  const several = distinct.length > 1 ? T.differ : ways.length > 1 ? T.alike : undefined;
  const windows = writing.report.windows.length;
  return [
    paragraph(several && say(several, writing, { ways: number(ways.length, writing.language) })),
    paragraph(windows > 1 ? say(T.latest, writing, { windows: number(windows, writing.language) }) : undefined),
    await groupsChart(jobcentre, writing),
    distinct.map((alike, place) => [
      distinct.length > 1
        ? [element('p', { class: 'keep' }, wayName(place, distinct.length, writing)), waysInWords(alike, ways, writing)]
        : undefined,
      groupsTable(
        `${municipalityId(jobcentre.municipality)}-way-${place + 1}`,
        caption(jobcentre, place, distinct.length, writing),
        alike.groups,
        writing,
      ),
    ]),
    element('p', { class: 'note' }, say(T.key, writing)),
    groups.some(({ small }) => small) ? element('p', { class: 'note' }, say(T.smallKey, writing)) : undefined,
  ];
}

function caption({ municipality }: JobcentreOfReport, place: number, of: number, writing: Writing): string {
  const window = writing.report.windows.at(-1);
  const days = window === undefined ? '' : daysInWords(window, writing.language);
  const values = { municipality: municipalityName(municipality), days, place: String(place + 1), of: String(of) };
  return say(of > 1 ? T.captionOfWay : T.caption, writing, values);
}

function wayName(place: number, of: number, writing: Writing): string {
  return say(T.way, writing, { place: String(place + 1), of: String(of) });
}

function paragraph(text: string | undefined): Content {
  return text === undefined ? undefined : element('p', {}, text);
}

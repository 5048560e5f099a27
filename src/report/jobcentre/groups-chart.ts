import type { BenefitGroup } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { type Bounds, boundsOf } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { joined } from '../../reasons/values-in-words.js';
import { barChart } from '../bar-chart.js';
import type { Bar } from '../bars.js';
import { figure } from '../figure.js';
import { element, type Html } from '../html.js';
import { benefitName, municipalityId, municipalityName } from './names.js';
import { inDrawing, percent, shareInWords } from './numbers.js';
import { countedIn } from './overview-table.js';
import { extreme, isNotReached, requiredOf, standsUnder } from './targets.js';
import { requiredInWords } from './targets-table.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const TARGETS = ['conversations', 'offers'] as const;
type Target = (typeof TARGETS)[number];

/** Draws the share of every benefit group against what is required, over every way to count that is left open. */
export async function groupsChart(jobcentre: JobcentreOfReport, writing: Writing): Promise<Html> {
  const { language } = writing;
  const municipality = municipalityName(jobcentre.municipality);
  const withheld = writing.withheldIn(jobcentre.municipality);
  const groups = (jobcentre.ways[0]?.groups ?? []).map((group, place) => ({
    group,
    bars: TARGETS.map((target) => (withheld(group.benefit, target) ? undefined : barOf(jobcentre, place, target, writing))),
  }));
  const required = new Set(TARGETS.flatMap((target) => requiredOf(jobcentre, target).flatMap((figure) => figure ?? [])));
  const svg = await barChart({
    categories: groups.map(({ group }) => `${benefitName(group.benefit, language)} (${countedIn(jobcentre, group.benefit, writing)})`),
    series: TARGETS.map((target, place) => ({ name: say(WORDS.groups[target], writing), bars: groups.map(({ bars }) => bars[place]) })),
    between: say(WORDS.chart.between, writing),
    lines: [...required].map((at) => ({ at, name: say(WORDS.chart.line, writing, { required: lineName(at, writing) }) })),
    axis: (value) => percent(value, language),
  });
  const below = groups.flatMap(({ group, bars }) =>
    bars.flatMap((bar, place) => (bar?.flagged ? [belowItem(group, place, bar, writing)] : [])),
  );
  const list =
    below.length === 0 ? say(WORDS.chart.noneBelow, writing) : say(WORDS.chart.below, writing, { list: joined(below, language) });
  return figure({
    id: `${municipalityId(jobcentre.municipality)}-chart`,
    svg,
    alternative: say(WORDS.chart.alternative, writing, { municipality, below: list }),
    caption: [
      say(WORDS.chart.caption, writing, { municipality }),
      element('div', { class: 'caption-note' }, say(WORDS.chart.brackets, writing)),
    ],
  });
}

/** A bar of one group over every way to count; none where the group may be of nobody. */
function barOf(jobcentre: JobcentreOfReport, place: number, target: Target, writing: Writing): Bar | undefined {
  const each = jobcentre.ways.map(({ groups }) => (groups[place] as BenefitGroup)[target]);
  const bounds: Bounds = {
    least: extreme(
      each.map(({ share }) => boundsOf(share).least),
      -1,
    ),
    most: extreme(
      each.map(({ share }) => boundsOf(share).most),
      1,
    ),
  };
  const required = requiredOf(jobcentre, target);
  const words = shareInWords(bounds, required[0], writing.language);
  if (words === undefined || bounds.least === undefined || bounds.most === undefined) return undefined;
  const flagged = isNotReached(standsUnder(bounds, required, writing.report.taken.share));
  return { least: inDrawing(bounds.least), most: inDrawing(bounds.most), label: flagged ? `▼ ${words}` : words, flagged };
}

function lineName(at: number, writing: Writing): string {
  return requiredInWords(at, writing);
}

function belowItem({ benefit }: BenefitGroup, place: number, { label }: Bar, writing: Writing): string {
  const target = say(WORDS.groups[TARGETS[place] as Target], writing).toLowerCase();
  return say(WORDS.chart.item, writing, { target, benefit: benefitName(benefit, writing.language), share: label.replace('▼ ', '') });
}

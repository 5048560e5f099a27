import type { BenefitGroup } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import { type Bounds, boundsOf } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { joined, number } from '../../reasons/words.js';
import { type Bar, barChart } from '../bar-chart.js';
import { figure } from '../figure.js';
import { element, type Html } from '../html.js';
import { benefitName, municipalityId, municipalityName } from './names.js';
import { inDrawing, percent, shareInWords } from './numbers.js';
import { extreme, requiredOf, standsUnder } from './targets.js';
import { requiredInWords } from './targets-table.js';
import { CHART_TEXTS, GROUP_TEXTS } from './texts/groups.js';
import { say, type Writing } from './writing.js';

const TARGETS = ['conversations', 'offers'] as const;
type Target = (typeof TARGETS)[number];

/** Draws the share of every benefit group against what is required, over every way to count that is left open. */
export async function groupsChart(jobcentre: JobcentreOfReport, writing: Writing): Promise<Html> {
  const { language } = writing;
  const municipality = municipalityName(jobcentre.municipality);
  const groups = (jobcentre.ways[0]?.groups ?? []).map((group, place) => ({
    group,
    bars: TARGETS.map((target) => barOf(jobcentre, place, target, writing)),
  }));
  const required = new Set(TARGETS.flatMap((target) => requiredOf(jobcentre, target).flatMap((figure) => figure ?? [])));
  const svg = await barChart({
    categories: groups.map(({ group }) => `${benefitName(group.benefit, language)} (${countedIn(jobcentre, group.benefit, writing)})`),
    series: TARGETS.map((target, place) => ({ name: say(GROUP_TEXTS[target], writing), bars: groups.map(({ bars }) => bars[place]) })),
    between: say(CHART_TEXTS.between, writing),
    lines: [...required].map((at) => ({ at, name: say(CHART_TEXTS.line, writing, { required: lineName(at, writing) }) })),
    axis: (value) => percent(value, language),
  });
  const below = groups.flatMap(({ group, bars }) =>
    bars.flatMap((bar, place) => (bar?.flagged ? [belowItem(group, place, bar, writing)] : [])),
  );
  const list =
    below.length === 0 ? say(CHART_TEXTS.noneBelow, writing) : say(CHART_TEXTS.below, writing, { list: joined(below, language) });
  return figure({
    id: `${municipalityId(jobcentre.municipality)}-chart`,
    svg,
    alternative: say(CHART_TEXTS.alternative, writing, { municipality, below: list }),
    caption: [
      say(CHART_TEXTS.caption, writing, { municipality }),
      element('div', { class: 'caption-note' }, say(CHART_TEXTS.brackets, writing)),
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
  const flagged = standsUnder(bounds, required, writing.report.readings.share) === 'missed';
  return { least: inDrawing(bounds.least), most: inDrawing(bounds.most), label: flagged ? `▼ ${words}` : words, flagged };
}

function countedIn({ ways }: JobcentreOfReport, benefit: string, { language }: Writing): string {
  const counts = ways.map(({ groups }) => groups.find((group) => group.benefit === benefit)?.counted ?? 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? number(least, language) : `${number(least, language)}–${number(most, language)}`;
}

/** On the line the share alone stands where it is open whether an equal one is enough. */
function lineName(at: number, writing: Writing): string {
  return writing.report.readings.share === undefined ? percent(at, writing.language) : requiredInWords(at, writing);
}

function belowItem({ benefit }: BenefitGroup, place: number, { label }: Bar, writing: Writing): string {
  const target = say(GROUP_TEXTS[TARGETS[place] as Target], writing).toLowerCase();
  return say(CHART_TEXTS.item, writing, { target, benefit: benefitName(benefit, writing.language), share: label.replace('▼ ', '') });
}

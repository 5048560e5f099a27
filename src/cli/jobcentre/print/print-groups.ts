import type { BenefitGroup, GroupTarget } from '../../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import { COUNTING } from '../../../../rules/jobcentre/jobcenterindblik/readings.js';
import type { JobcentreOfReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import { boundsOf } from '../../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import type { Language } from '../../../engine/texts.js';
import { number } from '../../../reasons/words.js';
import { type AlikeWays, alikeWays } from '../../../report/jobcentre/group-ways.js';
import { benefitName } from '../../../report/jobcentre/names.js';
import { countInWords } from '../../../report/jobcentre/numbers.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { wrap } from '../../print/wrap.js';
import { shareCell } from './share-cell.js';
import { type Column, printTable } from './table.js';
import { T } from './texts.js';

/** The benefit groups of a jobcentre: one table, or one for every way to count that comes to other figures. */
export function printGroups({ ways }: JobcentreOfReport, writing: Writing): string[] {
  const alike = alikeWays(ways);
  const tables = alike.flatMap((some) => [
    ...(alike.length === 1 ? [] : [wrap(say(T.ways, writing, { ways: named(some, alike, writing) }), 2, 2)]),
    ...printTable(
      columns(writing),
      some.groups.map((group) => rowOf(group, writing)),
      2,
    ),
  ]);
  const windows = writing.report.windows.length > 1 ? [T.latest] : [];
  return [...tables, ...[T.key, ...windows].map((text) => wrap(say(text, writing), 2))];
}

/** What tells some ways to count from the others. */
function named({ ways }: AlikeWays, all: readonly AlikeWays[], writing: Writing): string {
  const or = ` ${say(T.or, writing)} `;
  const every = all.flatMap((some) => some.ways);
  return COUNTING.flatMap((reading) => {
    const here = new Set(ways.map((way) => way[reading]));
    const differs = new Set(every.map((way) => way[reading])).size > here.size;
    return differs ? [`${reading}=${[...here].join(or)}`] : [];
  }).join(', ');
}

function columns(writing: Writing): Column[] {
  const lacking: Column = { heading: say(T.lacking, writing), width: 7, right: true };
  const share = (heading: string): Column => ({ heading, width: 11, right: true });
  return [
    { heading: say(T.benefit, writing), width: 28 },
    { heading: say(T.counted, writing), width: 8, right: true },
    share(say(T.conversations, writing)),
    lacking,
    share(say(T.offers, writing)),
    lacking,
  ];
}

function rowOf({ benefit, counted, perhaps, small, conversations, offers }: BenefitGroup, writing: Writing): string[] {
  const { language } = writing;
  return [
    shortName(benefit, language),
    `${countInWords(counted, counted + perhaps, language)}${small ? '*' : ''}`,
    ...[conversations, offers].flatMap((target) => cellsOf(target, writing)),
  ];
}

function cellsOf({ share, required, standing, needed }: GroupTarget, writing: Writing): string[] {
  const nothing = say(T.nothing, writing);
  return [shareCell(boundsOf(share), required, standing, writing), needed === undefined ? nothing : number(needed, writing.language)];
}

/** The English names hold the Danish ones in brackets, too long for a column. */
function shortName(benefit: string, language: Language): string {
  return benefitName(benefit, language).replace(/ \(.*\)$/, '');
}

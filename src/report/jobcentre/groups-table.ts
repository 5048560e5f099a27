import type { BenefitGroup, GroupsOfWay, GroupTarget } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { COUNTING } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { boundsOf } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { number } from '../../reasons/values-in-words.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import { benefitName, municipalityId, municipalityName } from './names.js';
import { countInWords, daysInWords, shareInWords } from './numbers.js';
import { readingTexts } from './readings-held.js';
import { standing } from './targets-table.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const TARGETS = ['conversations', 'offers'] as const;
const T = WORDS.groups;

/** The benefit groups of a jobcentre: a table for every way to count that comes to other figures, and what is to be said of them. */
export interface GroupTables {
  readonly intro: readonly string[];
  readonly tables: readonly { readonly way: string | undefined; readonly because: readonly string[]; readonly table: DataTable }[];
  readonly notes: readonly string[];
}

/** Puts the benefit groups into tables; none where nobody is counted. */
export function groupTables({ municipality, ways }: JobcentreOfReport, writing: Writing): GroupTables {
  const groups = ways.flatMap((way) => way.groups);
  if (groups.every(({ counted, perhaps }) => counted + perhaps === 0)) return { intro: [say(T.nobody, writing)], tables: [], notes: [] };
  const figures = ways.map((way) => JSON.stringify(way.groups));
  const distinct = [...new Set(figures)].map((alike) => ways.filter((_, place) => figures[place] === alike));
  const { windows } = writing.report;
  const several = distinct.length > 1 ? T.differ : ways.length > 1 ? T.alike : undefined;
  const latest = windows.length > 1 ? T.latest : undefined;
  const counts = { ways: number(ways.length, writing.language), windows: number(windows.length, writing.language) };
  const window = windows.at(-1);
  const days = window === undefined ? '' : daysInWords(window, writing.language);
  return {
    intro: [several, latest].flatMap((text) => (text === undefined ? [] : [say(text, writing, counts)])),
    tables: distinct.map((alike, place) => {
      const values = { municipality: municipalityName(municipality), days, place: String(place + 1), of: String(distinct.length) };
      const one = distinct.length === 1;
      return {
        way: one ? undefined : say(T.way, writing, values),
        because: one ? [] : waysInWords(alike, ways, writing),
        table: {
          id: `${municipalityId(municipality)}-way-${place + 1}`,
          caption: say(one ? T.caption : T.captionOfWay, writing, values),
          columns: columns(writing),
          rows: (alike[0]?.groups ?? []).map((group) => rowOf(group, writing)),
        },
      };
    }),
    notes: [T.key, ...(groups.some(({ small }) => small) ? [T.smallKey] : [])].map((text) => say(text, writing)),
  };
}

/** What tells some ways to count from all the others: the questions that are answered in different ways, and their answers. */
function waysInWords(alike: readonly GroupsOfWay[], all: readonly GroupsOfWay[], writing: Writing): string[] {
  return COUNTING.flatMap((reading) => {
    const [here, every] = [alike, all].map((ways) => [...new Set(ways.map(({ way }) => way[reading] as string))]) as [string[], string[]];
    if (every.length === here.length) return [];
    const { question, options } = readingTexts(reading);
    const answers = here.map((option) => say(options[option] as (typeof options)[string], writing));
    return [`${say(question, writing)} ${answers.join(` ${say(WORDS.or, writing)} `)}`];
  });
}

function columns(writing: Writing): DataColumn[] {
  const ofTarget = (target: (typeof TARGETS)[number]): DataColumn[] => {
    const group = say(T[target], writing);
    return [
      { heading: say(T.share, writing), group, numbers: true },
      { heading: say(T.reached, writing), group, numbers: true, pageOnly: true },
      { heading: say(T.stands, writing), group },
    ];
  };
  return [{ heading: say(T.benefit, writing) }, { heading: say(T.counted, writing), numbers: true }, ...TARGETS.flatMap(ofTarget)];
}

function rowOf(group: BenefitGroup, writing: Writing): DataRow {
  const name = { text: benefitName(group.benefit, writing.language), note: group.small ? say(T.small, writing) : undefined };
  const cells = [
    name,
    { text: countInWords(group.counted, group.counted + group.perhaps, writing.language) },
    ...TARGETS.flatMap((target) => targetCells(group[target], writing)),
  ];
  return { cells, total: group.benefit === 'all' };
}

function targetCells({ share, required, standing: stands, needed = 0 }: GroupTarget, writing: Writing): Cell[] {
  const { least, most } = share;
  return [
    { text: shareInWords(boundsOf(share), required, writing.language) ?? say(WORDS.nothing, writing) },
    { text: countInWords(least.reached, most.reached, writing.language) },
    {
      verdict: standing(stands, writing),
      note: needed === 0 ? undefined : say(T.needed, writing, { needed: number(needed, writing.language) }),
    },
  ];
}

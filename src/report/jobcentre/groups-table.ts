import type { BenefitGroup, GroupsOfWay, GroupTarget } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { COUNTING } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { boundsOf } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { counted } from '../../reasons/numerals.js';
import { number } from '../../reasons/values-in-words.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import { benefitName, municipalityId, municipalityName } from './names.js';
import { countInWords, daysInWords, shareInWords } from './numbers.js';
import { readingTexts } from './readings-held.js';
import { standing } from './targets-table.js';
import { COUNTED_IN, type Withheld } from './withheld.js';
import WORDS from './words.json' with { type: 'json' };
import { FEWEST_SHOWN, say, type Writing } from './writing.js';

const TARGETS = ['conversations', 'offers'] as const;
const T = WORDS.groups;
const NONE = '–';

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
  const all = say(ways.length === 2 ? WORDS.overview.pair : WORDS.overview.all, writing);
  const counts = {
    ways: inSentence(ways.length, writing),
    all: all.charAt(0).toUpperCase() + all.slice(1),
    windows: inSentence(windows.length, writing),
  };
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
          rows: byName(alike[0]?.groups ?? [], writing).map((group) => rowOf(group, writing.withheldIn(municipality), writing)),
        },
      };
    }),
    notes: [T.key, ...smallNotes(groups, writing.withheldIn(municipality), writing)].map((text) => say(text, writing, small(writing))),
  };
}

function inSentence(figure: number, { language }: Writing): string {
  return language === 'da' && figure < 10 ? counted(figure) : number(figure, language);
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

function rowOf(group: BenefitGroup, withheld: Withheld, writing: Writing): DataRow {
  const hidden = withheld(group.benefit, 'counted');
  const name = { text: benefitName(group.benefit, writing.language), note: group.small && !hidden ? say(T.small, writing) : undefined };
  const counted = hidden ? say(WORDS.withheld, writing) : countInWords(group.counted, group.counted + group.perhaps, writing.language);
  const targets = TARGETS.flatMap((target) => targetCells(group[target], withheld(group.benefit, target), writing));
  return { cells: [name, { text: counted }, ...targets], total: group.benefit === 'all' };
}

/** All benefits first, the others in the order of their names. */
function byName(groups: readonly BenefitGroup[], { language }: Writing): readonly BenefitGroup[] {
  const [all, others] = [groups.filter(({ benefit }) => benefit === 'all'), groups.filter(({ benefit }) => benefit !== 'all')];
  return [...all, ...others.sort((a, b) => benefitName(a.benefit, language).localeCompare(benefitName(b.benefit, language), language))];
}

/** What is to be said of small groups: that they are marked, or that numbers are withheld. */
function smallNotes(groups: readonly BenefitGroup[], withheld: Withheld, { look }: Writing): (typeof T.smallKey)[] {
  const isWithheld = groups.some(({ benefit }) => COUNTED_IN.some((name) => withheld(benefit, name)));
  const isMarked = groups.some((group) => group.small && !withheld(group.benefit, 'counted'));
  return [...(isWithheld && look.showSmall !== true ? [T.withheldKey] : []), ...(isMarked ? [T.smallKey] : [])];
}

function small({ look: { smallBelow = FEWEST_SHOWN }, language }: Writing) {
  return { below: number(smallBelow, language) };
}

function targetCells({ share, required, standing: stands, needed = 0 }: GroupTarget, hidden: boolean, writing: Writing): Cell[] {
  if (hidden) return [say(WORDS.withheld, writing), NONE, NONE].map((text) => ({ text }));
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

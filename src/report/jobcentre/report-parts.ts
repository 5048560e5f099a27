import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { counted } from '../../reasons/numerals.js';
import { dayInWords, joined, number } from '../../reasons/values-in-words.js';
import type { Block, Part, ReportInParts } from '../parts.js';
import type { Summary } from '../summary.js';
import { methodPart } from './method.js';
import { municipalityPart } from './municipality.js';
import { openPart } from './open-section.js';
import { overviewTable } from './overview-table.js';
import { rankings } from './ranking.js';
import { rulesOf } from './rules-used.js';
import { type Told, toldOf } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };
import { say, titleOf, type Writing } from './writing.js';

const T = WORDS.page;
const MINUTES = { source: 'hoeje-taastrup-2020-04-01', provision: 'punkt 4, sagsnr. 20/5337, målopfyldelse' };

/** The whole report in the parts that the page and the terminal share. */
export function jobcentreParts(summary: Summary, writing: Writing): ReportInParts {
  const { report, language, look } = writing;
  const { package: name, version, digest } = rulesOf(report as JobcentreReport);
  const lead = say(T.lead, writing, { on: dayInWords(report.on, language), to: dayInWords(report.measuredTo, language) });
  const more = [
    ...(look.dataDate === undefined ? [] : [say(T.dataDate, writing, { dataDate: look.dataDate })]),
    ...(look.preparedBy === undefined ? [] : [say(T.preparedBy, writing, { preparedBy: look.preparedBy })]),
  ];
  return {
    language,
    kind: say(T.kind, writing),
    title: titleOf(writing),
    lead: [{ text: [lead, ...more].join(' '), as: 'lead' }],
    parts: [...jobcentres(writing), openPart(writing), methodPart(summary, writing), caveats(writing)],
    footer: [say(T.noDecision, writing), say(T.rules, writing, { package: name, version, digest })],
  };
}

/** One municipality stands by itself; several come after an overview. */
function jobcentres(writing: Writing): Part[] {
  const all = writing.report.jobcentres.map((jobcentre) => municipalityPart(jobcentre, writing));
  if (all.length === 1) return all;
  if (all.length === 0) return [overviewPart(writing)];
  const heading = say(WORDS.overview.municipalities, writing);
  const intro: Block = { text: say(T.municipalityDetails, writing) };
  return [overviewPart(writing), { id: 'municipalities', heading, blocks: [intro], parts: all, pageOnly: true }];
}

/** Every municipality in one line, and how many have which outcome. */
function overviewPart(writing: Writing): Part {
  const heading = say(WORDS.overview.heading, writing);
  if (writing.report.jobcentres.length === 0) return { id: 'overview', heading, blocks: [{ text: say(WORDS.overview.empty, writing) }] };
  return {
    id: 'overview',
    heading,
    blocks: [
      { text: outcomes(writing) },
      { table: overviewTable(writing) },
      { text: say(WORDS.overview.marks, writing), as: 'note', only: 'terminal' },
      { text: say(T.details, writing), only: 'terminal' },
    ],
    parts: [{ id: 'ranking', heading: say(WORDS.ranking.heading, writing), blocks: rankings(writing), pageOnly: true }],
  };
}

/** How many come to which outcome; one sentence where all come to the same. */
function outcomes(writing: Writing): string {
  const { report, language } = writing;
  const told = report.jobcentres.map(({ assessment }) => toldOf(assessment));
  const kinds = [...new Set(told)];
  const count = (figure: number) => (language === 'da' && figure < 10 ? counted(figure) : number(figure, language));
  const every = told.length === 2 ? say(WORDS.overview.pair, writing) : say(WORDS.overview.all, writing);
  const each = kinds.map((kind: Told) =>
    say(WORDS.overview.outcome[kind], writing, { count: count(told.filter((one) => one === kind).length) }),
  );
  const said =
    kinds.length === 1 ? say(WORDS.overview.every[kinds[0] as Told], writing, { all: every }) : `${capital(joined(each, language))}.`;
  return say(WORDS.overview.counts, writing, { count: count(told.length), outcomes: said });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function caveats(writing: Writing): Part {
  const items = Object.values(WORDS.caveats).map((caveat) => ({ text: say(caveat, writing), cites: [MINUTES] }));
  return { id: 'caveats', heading: say(T.caveats, writing), blocks: [{ items }] };
}

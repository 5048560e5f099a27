import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import { municipalityId, municipalityName } from './names.js';
import { countInWords, percentsAlike, shareInWords } from './numbers.js';
import { type FocusTarget, type FocusTargetName, focusTargets, resultTarget } from './targets.js';
import { standing } from './targets-table.js';
import { verdictOf } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const T = WORDS.overview;

/** Every municipality in one line, with a link to all about it. */
export function overviewTable(writing: Writing): DataTable {
  const { jobcentres } = writing.report;
  const names = [...new Set(jobcentres.flatMap((jobcentre) => focusTargets(jobcentre, writing).map(({ name }) => name)))];
  const result = { group: say(T.result, writing) };
  const columns: DataColumn[] = [
    { heading: say(T.municipality, writing) },
    { heading: say(T.counted, writing), numbers: true },
    ...[T.actual, T.expected].map((heading) => ({ ...result, heading: say(heading, writing), numbers: true, pageOnly: true })),
    { ...result, heading: say(T.stands, writing) },
    ...names.map((name) => ({ heading: say(T[name], writing) })),
    { heading: say(T.supervision, writing) },
  ];
  return { id: 'overview-table', caption: say(T.caption, writing), columns, rows: jobcentres.map((one) => rowOf(one, names, writing)) };
}

/** How many of the citizens of a municipality are counted on a benefit, over every way to count. */
export function countedIn({ ways }: JobcentreOfReport, benefit: string, { language }: Writing): string {
  const counts = ways.map(({ groups }) => groups.find((group) => group.benefit === benefit)?.counted ?? 0);
  return countInWords(Math.min(...counts), Math.max(...counts), language);
}

function rowOf(jobcentre: JobcentreOfReport, names: readonly FocusTargetName[], writing: Writing): DataRow {
  const { municipality } = jobcentre;
  const { actual, expected, stands } = resultTarget(jobcentre, writing);
  const targets = focusTargets(jobcentre, writing);
  const { follows, tone } = verdictOf(jobcentre, writing);
  const cells: Cell[] = [
    { text: municipalityName(municipality), href: `#${municipalityId(municipality)}` },
    { text: countedIn(jobcentre, 'all', writing) },
    ...percentsAlike([actual, expected], writing.language).map((share) => ({ text: share ?? say(WORDS.nothing, writing) })),
    { verdict: standing(stands, writing) },
    ...names.map((asked) =>
      focusCell(
        targets.find(({ name }) => name === asked),
        writing,
      ),
    ),
    { verdict: { word: follows, tone } },
  ];
  return { cells };
}

/** The share and where it stands; nothing where the target is not asked of this jobcentre. */
function focusCell(target: FocusTarget | undefined, writing: Writing): Cell {
  const nothing = say(WORDS.nothing, writing);
  if (target === undefined) return { text: nothing };
  const share = shareInWords(target.share, target.required[0], writing.language) ?? nothing;
  return { text: share, verdict: standing(target.stands, writing) };
}

import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import { municipalityId, municipalityName } from './names.js';
import { countInWords, percentsAlike, shareInWords } from './numbers.js';
import { type FocusTarget, type FocusTargetName, focusTargets, resultTarget } from './targets.js';
import { standing } from './targets-table.js';
import { verdictOf } from './verdict.js';
import WORDS from './words.json' with { type: 'json' };
import { isWithheld, say, type Writing } from './writing.js';

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
  return { id: 'overview-table', caption: say(T.caption, writing), columns, rows: rowsOf(names, writing) };
}

/** How many of the citizens of a municipality are counted on a benefit, over every way to count; a word where that is withheld. */
export function countedIn({ municipality, ways }: JobcentreOfReport, benefit: string, writing: Writing): string {
  const { language } = writing;
  if (writing.withheldIn(municipality)(benefit, 'counted')) return say(WORDS.withheld, writing);
  const counts = ways.map(({ groups }) => groups.find((group) => group.benefit === benefit)?.counted ?? 0);
  return countInWords(Math.min(...counts), Math.max(...counts), language);
}

/** The rows, with the shares of the benchmark to as many decimals as the one of them that has most. */
function rowsOf(names: readonly FocusTargetName[], writing: Writing): DataRow[] {
  const { jobcentres } = writing.report;
  const results = jobcentres.map((jobcentre) => resultTarget(jobcentre, writing));
  const shares = percentsAlike(
    results.flatMap(({ actual, expected }) => [actual, expected]),
    writing.language,
  );
  return jobcentres.map((jobcentre, place) => rowOf(jobcentre, names, shares.slice(2 * place, 2 * place + 2), writing));
}

function rowOf(
  jobcentre: JobcentreOfReport,
  names: readonly FocusTargetName[],
  shares: readonly (string | undefined)[],
  writing: Writing,
): DataRow {
  const { municipality } = jobcentre;
  const { stands } = resultTarget(jobcentre, writing);
  const targets = focusTargets(jobcentre, writing);
  const { follows, tone } = verdictOf(jobcentre, writing);
  const cells: Cell[] = [
    { text: municipalityName(municipality), href: `#${municipalityId(municipality)}` },
    { text: countedIn(jobcentre, 'all', writing) },
    ...shares.map((share) => ({ text: share ?? say(WORDS.nothing, writing) })),
    { verdict: standing(stands, writing) },
    ...names.map((asked) =>
      focusCell(
        targets.find(({ name }) => name === asked),
        isWithheld(municipality, asked, writing),
        writing,
      ),
    ),
    { verdict: { word: follows, tone } },
  ];
  return { cells };
}

/** The share and where it stands; nothing where the target is not asked of this jobcentre. */
function focusCell(target: FocusTarget | undefined, hidden: boolean, writing: Writing): Cell {
  const nothing = say(WORDS.nothing, writing);
  if (target === undefined) return { text: nothing };
  if (hidden) return { text: say(WORDS.withheld, writing), verdict: standing(target.stands, writing) };
  const share = shareInWords(target.share, target.required[0], writing.language) ?? nothing;
  return { text: share, verdict: standing(target.stands, writing) };
}

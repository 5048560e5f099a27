import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import { joined, number } from '../../reasons/words.js';
import { type Content, element } from '../html.js';
import type { PageSection } from '../page.js';
import { type Column, type Row, table } from '../table.js';
import { municipalityId, municipalityName } from './names.js';
import { countInWords, percentsAlike, shareInWords } from './numbers.js';
import { type FocusTarget, type FocusTargetName, focusTargets, resultTarget } from './targets.js';
import { standing } from './targets-table.js';
import { OVERVIEW_TEXTS as T } from './texts/overview.js';
import { verdictLabel, verdictTag } from './verdict.js';
import { say, type Writing } from './writing.js';

/** Every municipality in one line, with a link to all about it. */
export function overviewSection(writing: Writing): PageSection {
  const { jobcentres } = writing.report;
  const heading = say(T.heading, writing);
  if (jobcentres.length === 0) return { id: 'overview', heading, content: [element('p', {}, say(T.empty, writing))] };
  const content = [element('p', {}, counts(writing)), overviewTable(writing)];
  return { id: 'overview', heading, content };
}

function counts(writing: Writing): string {
  const { jobcentres } = writing.report;
  const { language } = writing;
  const labels = jobcentres.map((jobcentre) => verdictLabel(jobcentre, writing));
  const outcomes = [...new Set(labels)].map(
    (label) => `${label.toLowerCase()} (${number(labels.filter((other) => other === label).length, language)})`,
  );
  return say(T.counts, writing, { count: number(jobcentres.length, language), outcomes: joined(outcomes, language) });
}

function overviewTable(writing: Writing) {
  const { jobcentres } = writing.report;
  const names = [...new Set(jobcentres.flatMap((jobcentre) => focusTargets(jobcentre, writing).map(({ name }) => name)))];
  const columns: Column[] = [
    { heading: say(T.municipality, writing) },
    { heading: say(T.counted, writing), numbers: true },
    ...[T.actual, T.expected].map((heading) => ({ heading: say(heading, writing), group: say(T.result, writing), numbers: true })),
    { heading: say(T.stands, writing), group: say(T.result, writing) },
    ...names.map((name) => ({ heading: say(T[name], writing) })),
    { heading: say(T.outcome, writing) },
  ];
  const rows = jobcentres.map((jobcentre) => rowOf(jobcentre, names, writing));
  return table({ id: 'overview-table', caption: say(T.caption, writing), columns, rows });
}

function rowOf(jobcentre: JobcentreOfReport, names: readonly FocusTargetName[], writing: Writing): Row {
  const { municipality } = jobcentre;
  const { actual, expected, stands } = resultTarget(jobcentre, writing);
  const shares = percentsAlike([actual, expected], writing.language);
  const cells: Content[] = [
    element('a', { href: `#${municipalityId(municipality)}` }, municipalityName(municipality)),
    counted(jobcentre, writing),
    ...shares.map((share) => share ?? say(T.nothing, writing)),
    element('span', { class: 'nowrap' }, standing(stands, writing)),
    ...names.map((name) =>
      focusCell(
        focusTargets(jobcentre, writing).find((target) => target.name === name),
        writing,
      ),
    ),
    verdictTag(jobcentre, writing),
  ];
  return { cells };
}

/** The share and where it stands; nothing where the target is not asked of this jobcentre. */
function focusCell(target: FocusTarget | undefined, writing: Writing): Content {
  const nothing = say(T.nothing, writing);
  if (target === undefined) return nothing;
  const share = shareInWords(target.share, target.required[0], writing.language) ?? nothing;
  const parts = [share, standing(target.stands, writing)].map((part) => element('span', { class: 'nowrap' }, part));
  return [parts[0], ' ', parts[1]];
}

function counted({ ways }: JobcentreOfReport, { language }: Writing): string {
  const counts = ways.map(({ groups }) => groups[0]?.counted ?? 0);
  return countInWords(Math.min(...counts), Math.max(...counts), language);
}

import type { JobcentreOfReport, JobcentreReport } from '../../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Language } from '../../../engine/texts.js';
import { groupTables } from '../../../report/jobcentre/groups-table.js';
import { municipalityName } from '../../../report/jobcentre/names.js';
import { openItems } from '../../../report/jobcentre/open-items.js';
import { overviewTable } from '../../../report/jobcentre/overview-table.js';
import { rulesOf } from '../../../report/jobcentre/rules-used.js';
import { targetsTable } from '../../../report/jobcentre/targets-table.js';
import { termsOf } from '../../../report/jobcentre/terms.js';
import { verdictOf } from '../../../report/jobcentre/verdict.js';
import WORDS from '../../../report/jobcentre/words.json' with { type: 'json' };
import { say, titleOf, type Writing, writingOf } from '../../../report/jobcentre/writing.js';
import { printDataTable } from '../../print/data-table.js';
import { printSections } from '../../print/sections.js';
import { printSources } from '../../print/sources.js';
import { unbound, wrap } from '../../print/wrap.js';
import { printReadingsHeld } from './print-readings.js';

/** The whole report for a person, within the width: one municipality in detail, or many with a line each. */
export function printJobcentres(report: JobcentreReport, language: Language): string {
  const writing = writingOf(report, language);
  const [only, ...more] = report.jobcentres;
  const body =
    only === undefined
      ? [[wrap(say(WORDS.overview.empty, writing))]]
      : more.length > 0
        ? [
            [
              ...printDataTable(overviewTable(writing), writing.sources),
              wrap(say(WORDS.overview.marks, writing), 2),
              wrap(say(WORDS.page.details, writing), 2),
            ],
          ]
        : printJobcentre(only, writing);
  const head = [wrap(titleOf(writing)), ...termsOf(writing).map(([term, said]) => wrap(`${term}: ${said}`, 2, 2))];
  return unbound(printSections([head, printReadingsHeld(writing), ...body, printSources(writing.sources, language), rules(writing)]));
}

function printJobcentre(jobcentre: JobcentreOfReport, writing: Writing): string[][] {
  const { intro, tables, notes } = groupTables(jobcentre, writing);
  return [
    [municipalityName(jobcentre.municipality), wrap(verdictOf(jobcentre, writing).sentence, 2), ...printOpen(jobcentre, writing)],
    printDataTable(targetsTable(jobcentre, writing), writing.sources),
    intro.map((text) => wrap(text)),
    ...tables.map(({ because, table }) => {
      const [caption = '', ...lines] = printDataTable(table, writing.sources);
      return [caption, ...because.map((reason) => wrap(reason, 2, 2)), ...lines];
    }),
    notes.map((text) => wrap(text)),
  ];
}

/** What can still change the outcome, each with the option of the command that settles it. */
function printOpen({ assessment }: JobcentreOfReport, writing: Writing): string[] {
  return openItems(assessment, writing).map(({ asked, settled, flags }) => {
    const given = flags.map(({ flag }) => flag).join(` ${say(WORDS.or, writing)} `);
    return wrap([asked, settled, given].filter((part) => part !== undefined).join(' '), 4, 2);
  });
}

function rules(writing: Writing): string[] {
  const { package: name, version, digest } = rulesOf(writing.report);
  const values = { package: name, version, digest: digest.slice(0, 12) };
  return [wrap(say(WORDS.page.rules, writing, values)), wrap(say(WORDS.page.noDecision, writing))];
}

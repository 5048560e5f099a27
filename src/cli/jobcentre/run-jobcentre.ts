import { columnsAsked } from '../../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import { counting } from '../../register/counting.js';
import { prepared } from '../commands/options-given.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { exitOf, type Io } from '../io/io.js';
import { outputFile, withFiles } from '../io/output-file.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { leftOutNotice, readBenchmark } from './benchmark/read-benchmark.js';
import { columnsFile } from './columns-file.js';
import { readExtract } from './extract/read-extract.js';
import { daysAhead, type Given, lookGiven, municipalityGiven } from './given.js';
import { planGiven } from './plan-given.js';
import { printAccount } from './print/print-account.js';
import { reportOf } from './report-of.js';
import { shown } from './show.js';
import { useOf } from './use-of.js';
import { worklistOf } from './worklist.js';
import { writePage } from './write-page.js';

/** Counts an extract and reports on it in every form that is asked for; what cannot be done is found before the extract is read. */
export async function runJobcentre(named: string | undefined, given: Given, io: Io): Promise<number> {
  const { columns: columnsTo, html, lang, json = false } = given;
  const file = named === '-' ? undefined : named;
  const rejectsTo = given.rejects ?? (file === undefined ? 'rejects.ndjson' : `${file}.rejects.ndjson`);
  const municipality = municipalityGiven(given);
  const look = lookGiven(given);
  const days = daysAhead(given);
  const plan = await prepared(() => planGiven(given));
  refuseSameFile(
    [
      { by: 'the extract', path: file },
      { by: '--benchmark', path: given.benchmark },
    ],
    [
      { by: 'the rejects file (--rejects)', path: rejectsTo },
      { by: '--columns', path: columnsTo },
      { by: '--html', path: html },
    ],
  );
  const { benchmark, leftOut } = given.benchmark === undefined ? { benchmark: {}, leftOut: [] } : await readBenchmark(given.benchmark);
  const columns = columnsTo === undefined ? undefined : columnsFile(columnsTo, plan);
  const page = html === undefined ? undefined : outputFile(html, 'the page');
  return withFiles([columns?.file, page], async () => {
    const worklist = days === undefined ? undefined : worklistOf(plan, days);
    const count = counting(plan);
    const needed = columnsAsked(plan.measures.map(({ measure }) => measure)).filter((column) => column !== 'hoursApart');
    const rejects = rejectsFile(rejectsTo);
    if (given.rejects !== undefined) await rejects.open();
    const source = { file, format: given.format, encoding: given.encoding, needed };
    const account = await readExtract(source, useOf(plan, count, { columns, worklist }), rejects, io);
    await columns?.close();
    const summary = { ...account, unsettled: count.unsettled() };
    const report = reportOf(plan, count.tallies(), { benchmark, municipality, smallBelow: look.smallBelow });
    if (page !== undefined) await writePage(page, report, summary, lang, look);
    const items = worklist?.items().filter((item) => municipality === undefined || item.municipality === municipality);
    const work = items && { items, days: days ?? 0 };
    await io.stdout.write(shown({ report, summary, work }, json, lang, look));
    await io.stderr.write(leftOutNotice({ leftOut }) + rejects.notice() + printAccount(summary, rejectsTo) + (worklist?.notice() ?? ''));
    return exitOf({ results: summary.in - summary.rejected, rejects: summary.rejected });
  });
}

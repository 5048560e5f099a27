import { columnsAsked } from '../../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import { citizenCounter } from '../../register/citizen-counter.js';
import { municipalityFrom } from '../commands/municipality-from.js';
import { prepared } from '../commands/options-from.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { exitOf, type Io } from '../io/io.js';
import { outputFile, withFiles } from '../io/output-file.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { leftOutNotice, readBenchmark } from './benchmark/read-benchmark.js';
import { columnsFile } from './columns-file.js';
import { readExtract } from './extract/read-extract.js';
import { daysAhead, type JobcentreArgs, lookFrom } from './jobcentre-args.js';
import { planFrom } from './plan-from.js';
import { printIntake } from './print/print-intake.js';
import { reportOf } from './report-of.js';
import { shown } from './show.js';
import { useOf } from './use-of.js';
import { worklistOf } from './worklist.js';
import { writePage } from './write-page.js';

/** Counts an extract and reports on it in every form that is asked for; what cannot be done is found before the extract is read. */
export async function runJobcentre(named: string | undefined, args: JobcentreArgs, io: Io): Promise<number> {
  const { columns: columnsTo, html, json = false } = args;
  const { language: lang = 'da' } = io;
  const file = named === '-' ? undefined : named;
  const rejectsTo = args.rejects ?? (file === undefined ? 'rejects.ndjson' : `${file}.rejects.ndjson`);
  const municipality = municipalityFrom(args.municipality);
  const look = lookFrom(args);
  const days = daysAhead(args);
  const plan = await prepared(() => planFrom(args));
  refuseSameFile(
    [
      { by: 'the extract', path: file },
      { by: '--benchmark', path: args.benchmark },
    ],
    [
      { by: 'the rejects file (--rejects)', path: rejectsTo },
      { by: '--columns', path: columnsTo },
      { by: '--html', path: html },
    ],
  );
  const { benchmark, leftOut } = args.benchmark === undefined ? { benchmark: {}, leftOut: [] } : await readBenchmark(args.benchmark);
  const columns = columnsTo === undefined ? undefined : columnsFile(columnsTo, plan);
  const page = html === undefined ? undefined : outputFile(html, 'the page');
  return withFiles([columns?.file, page], async () => {
    const worklist = days === undefined ? undefined : worklistOf(plan, days);
    const count = citizenCounter(plan);
    const needed = columnsAsked(plan.measures.map(({ measure }) => measure)).filter((column) => column !== 'hoursApart');
    const rejects = rejectsFile(rejectsTo);
    if (args.rejects !== undefined) await rejects.open();
    const source = { file, format: args.format, encoding: args.encoding, needed };
    const counts = await readExtract(source, useOf(plan, count, { columns, worklist }), rejects, io);
    await columns?.close();
    const summary = { ...counts, unsettled: count.unsettled() };
    const report = reportOf(plan, count.tallies(), { benchmark, municipality, smallBelow: look.smallBelow });
    if (page !== undefined) await writePage(page, report, summary, lang, look);
    const items = worklist?.items().filter((item) => municipality === undefined || item.municipality === municipality);
    const work = items && { items, days: days ?? 0 };
    await io.stdout.write(shown({ report, summary, work }, json, lang, look));
    await io.stderr.write(
      leftOutNotice({ leftOut }, lang) + rejects.notice(lang) + printIntake(summary, rejectsTo, lang) + (worklist?.notice(lang) ?? ''),
    );
    return exitOf({ results: summary.in - summary.rejected, rejects: summary.rejected });
  });
}

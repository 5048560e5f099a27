import { auditorOf } from '../../audit/payments/auditor.js';
import type { Corrections } from '../../audit/payments/corrections.js';
import { type AuditReport, sampleReport } from '../../audit/payments/report.js';
import { optionsGiven, prepared } from '../commands/options-given.js';
import type { AnyScheme } from '../commands/subjects.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { EXIT, exitOf, type Io, Misuse } from '../io/io.js';
import { type OutputFile, outputFile, withFiles, writeWhole } from '../io/output-file.js';
import { type RejectsFile, rejectsFile } from '../lines/rejects-file.js';
import { leftOutIn } from '../lines/tally.js';
import { wrapLines } from '../print/wrap.js';
import { openLines } from '../table/open-lines.js';
import { paymentTargets } from '../table/targets.js';
import { auditLines, type Done } from './audit-lines.js';
import { type Given, samplingGiven } from './given.js';
import { csvLines, jsonLines } from './line-text.js';
import { printReport } from './print-report.js';
import { PAYMENT_EXPECTED } from './read-payment.js';

/** Audits the payments of a file and answers the exit code. */
export async function runAudit(scheme: AnyScheme, file: string | undefined, given: Given, io: Io): Promise<number> {
  const { json, html, ...asked } = given;
  const { groupBy, apartBy, municipality, out, sorted = false } = asked;
  const named = file === '-' ? undefined : file;
  const rejects = given.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  const sampling = samplingGiven(given);
  if (sorted && sampling !== undefined)
    throw new Misuse('--sorted and --sample do not go together: a sample holds whole months until it is drawn');
  refuseSameFile(
    [
      { by: 'the input', path: named },
      { by: '--guideline', path: given.guideline },
      { by: '--supplied', path: given.supplied },
      { by: '--map', path: given.map },
    ],
    [
      { by: 'the rejects file', path: rejects },
      { by: '--json', path: json },
      { by: '--html', path: html },
    ],
  );
  const { options, auditor } = await prepared(async () => {
    const { on: _, ...law } = await optionsGiven(scheme, asked);
    return { options: law, auditor: auditorOf(scheme, { ...law, groupBy, apartBy }) };
  });
  const into = rejectsFile(rejects);
  const text = out === 'csv' ? csvLines : jsonLines;
  const { format, map } = given;
  const [totals, page] = [json, html].map((path) => (path === undefined ? undefined : outputFile(path, THE_REPORT)));
  return withFiles([totals, page], async () => {
    const lines = await openLines({ file: named, format, map, targets: () => paymentTargets(scheme), expected: PAYMENT_EXPECTED }, io);
    if (given.rejects !== undefined) await into.open();
    const done = await auditLines(lines, { auditor, sampling, text, sorted }, into, io);
    if (done === undefined) return EXIT.misuse;
    const report: AuditReport = {
      scheme: scheme.id,
      title: scheme.title,
      ...(municipality !== undefined && { municipality }),
      readings: options.readings ?? {},
      ...intakeOf(done),
      ...done.summary,
      ...(sampling !== undefined && { sample: sampleReport(sampling, done.summary, done.tally.rejects) }),
      rules: auditor.rules,
    };
    if (totals !== undefined) await writeWhole(totals, `${JSON.stringify(report, null, 2)}\n`);
    if (page !== undefined) await writePage(page, report, done.corrections, given);
    await io.stderr.write(`${printReport(report, done.corrections, given.lang)}\n${into.notice()}${account(done, into)}`);
    return exitOf(done.tally);
  });
}

function intakeOf({ tally: { lines, results, rejects, blank, leftOut } }: Done) {
  const all = lines - blank - leftOut;
  return { in: all, audited: results, rejected: rejects, notDrawn: all - results - rejects };
}

const THE_REPORT = 'the report';

/** Writes the report as a page. What draws it is loaded here, so that nothing else waits for it. */
async function writePage(page: OutputFile, report: AuditReport, corrections: Corrections, { lang }: Given): Promise<void> {
  const { auditPage } = await import('../../report/audit-page.js');
  await writeWhole(page, auditPage(report, lang, corrections));
}

/** The account of a whole run: every line is in exactly one of the sums. */
function account(done: Done, { path }: RejectsFile): string {
  const { audited, rejected, notDrawn } = intakeOf(done);
  const { lines, blank } = done.tally;
  const where = rejected > 0 ? ` (in ${path})` : '';
  const rest = notDrawn > 0 ? ` + not drawn ${notDrawn}` : '';
  return `${wrapLines(`lines in ${lines} = audited ${audited} + rejected ${rejected}${where}${rest} + blank ${blank}${leftOutIn(done.tally)}`)}\n`;
}

import { type AuditReport, sampleReport } from '../../audit/payments/audit-report.js';
import type { Corrections } from '../../audit/payments/corrections.js';
import type { Language } from '../../engine/texts.js';
import type { AnyScheme } from '../../engine/types-of.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { EXIT, exitOf, type Io, Misuse } from '../io/io.js';
import { type OutputFile, outputFile, withFiles, writeWhole } from '../io/output-file.js';
import { leftOutIn } from '../lines/line-count.js';
import { type RejectsFile, rejectsFile } from '../lines/rejects-file.js';
import { wrapLines } from '../print/wrap.js';
import { openLines } from '../table/open-lines.js';
import { paymentTargets } from '../table/targets.js';
import { type AuditArgs, samplingFrom, workersFrom } from './audit-args.js';
import { auditLines, type Done } from './audit-lines.js';
import { auditorFrom } from './auditor-from.js';
import { csvLines, jsonLines } from './line-text.js';
import { printAudit } from './print-audit.js';
import { PAYMENT_EXPECTED } from './read-payment.js';
import { ALL_LINES } from './slice.js';
import { slowNotice } from './slow-notice.js';
import { auditInThreads } from './threads.js';

/** Audits the payments of a file and answers the exit code. */
export async function runAudit(scheme: AnyScheme, file: string | undefined, args: AuditArgs, io: Io): Promise<number> {
  const { json, html, out, sorted = false } = args;
  const { language = 'da' } = io;
  const named = file === '-' ? undefined : file;
  const rejects = args.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  const sampling = samplingFrom(args);
  const workers = workersFrom(args, named);
  if (sorted && sampling !== undefined)
    throw new Misuse('--sorted and --sample do not go together: a sample holds whole months until it is drawn');
  refuseSameFile(
    [
      { by: 'the input', path: named },
      { by: '--guideline', path: args.guideline },
      { by: '--supplied', path: args.supplied },
      { by: '--map', path: args.map },
    ],
    [
      { by: 'the rejects file', path: rejects },
      { by: '--json', path: json },
      { by: '--html', path: html },
    ],
  );
  const { options, auditor } = await auditorFrom(scheme, args);
  const into = rejectsFile(rejects);
  const text = out === 'csv' ? csvLines : jsonLines;
  const { format, map, encoding } = args;
  const [totals, page] = [json, html].map((path) => (path === undefined ? undefined : outputFile(path, THE_REPORT)));
  return withFiles([totals, page], async () => {
    await io.stderr.write(slowNotice(named, sorted, language));
    if (args.rejects !== undefined) await into.open();
    const inOne = async () => {
      const lines = await openLines(
        { file: named, format, map, encoding, targets: () => paymentTargets(scheme), expected: PAYMENT_EXPECTED },
        io,
      );
      return auditLines(lines, { auditor, sampling, text, sorted, slice: ALL_LINES }, into, io);
    };
    const inThreads = async () => {
      if (text.heading !== '') await io.stdout.write(text.heading);
      return auditInThreads({ scheme: scheme.id, file: named as string, args, language, of: workers }, into, io);
    };
    const done = await (workers === 1 ? inOne() : inThreads());
    if (done === undefined) return EXIT.misuse;
    const report: AuditReport = {
      scheme: scheme.id,
      title: scheme.title,
      ...(options.municipality !== undefined && { municipality: options.municipality }),
      ...guidelineOf(options),
      readings: options.readings ?? {},
      ...(options.supplied !== undefined && { supplied: options.supplied }),
      ...(args.groupBy !== undefined && { groupBy: args.groupBy }),
      ...(args.apartBy !== undefined && { apartBy: args.apartBy }),
      ...intakeOf(done),
      ...done.summary,
      ...(sampling !== undefined && { sample: sampleReport(sampling, done.summary, done.count.rejects) }),
      rules: auditor.rules,
    };
    if (totals !== undefined) await writeWhole(totals, `${JSON.stringify(report, null, 2)}\n`);
    if (page !== undefined) await writePage(page, report, done.corrections, language);
    await io.stderr.write(
      `${printAudit(report, done.corrections, language)}\n${into.notice(language)}${linesSummed(done, into, language)}`,
    );
    return exitOf(done.count);
  });
}

/** The guideline asked for by `--guideline`, of whatever scheme has guidelines. */
function guidelineOf({ guideline }: { readonly guideline?: unknown }): Pick<AuditReport, 'guideline'> {
  if (guideline === undefined) return {};
  return { guideline: typeof guideline === 'string' ? guideline : (guideline as { readonly id: string }).id };
}

function intakeOf({ count: { lines, results, rejects, blank, leftOut } }: Done) {
  const all = lines - blank - leftOut;
  return { in: all, audited: results, rejected: rejects, notDrawn: all - results - rejects };
}

const THE_REPORT = 'the report';

/** Writes the report as a page. What draws it is loaded here, so that nothing else waits for it. */
async function writePage(page: OutputFile, report: AuditReport, corrections: Corrections, language: Language): Promise<void> {
  const { auditPage } = await import('../../report/audit-page.js');
  await writeWhole(page, auditPage(report, language, corrections));
}

/** The account of a whole run: every line is in exactly one of the sums. */
function linesSummed(done: Done, { path }: RejectsFile, language: Language): string {
  const { audited, rejected, notDrawn } = intakeOf(done);
  const { lines, blank } = done.count;
  const danish = language === 'da';
  const where = rejected > 0 ? ` (${danish ? 'i' : 'in'} ${path})` : '';
  const rest = notDrawn > 0 ? ` + ${danish ? 'uden for stikprøven' : 'not drawn'} ${notDrawn}` : '';
  const left = leftOutIn(done.count, language);
  const told = danish
    ? `linjer læst ${lines} = undersøgt ${audited} + afvist ${rejected}${where}${rest} + tomme ${blank}${left}`
    : `lines in ${lines} = audited ${audited} + rejected ${rejected}${where}${rest} + blank ${blank}${left}`;
  return `${wrapLines(told)}\n`;
}

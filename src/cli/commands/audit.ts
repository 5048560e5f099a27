import { type Command, Option } from 'commander';
import { auditorOf } from '../../audit/payments/auditor.js';
import { type AuditReport, sampleReport } from '../../audit/payments/report.js';
import { LANGUAGES } from '../answer/statement.js';
import { auditLines, type Done } from '../audit/audit-lines.js';
import { type Given, samplingGiven } from '../audit/given.js';
import { csvLines, jsonLines } from '../audit/line-text.js';
import { printReport } from '../audit/print-report.js';
import { blocksOf } from '../input/blocks.js';
import { EXIT, type Io } from '../io/io.js';
import { refuseSameFile } from '../jobcentre/distinct-files.js';
import { writeWhole } from '../jobcentre/output-file.js';
import { type RejectsFile, rejectsFile } from '../lines/rejects-file.js';
import { wrapLines } from '../print/wrap.js';
import { optionsGiven, prepared } from './options-given.js';
import { schemeNamed } from './subjects.js';

const HELP = `
FILE holds payments as NDJSON, one object a line:
  { "id": "P-1", "status": "paid", "amount": "400.00",
    "period": { "from": "2019-04-01", "to": "2019-04-30" },
    "decidedOn": "2019-03-28", "municipality": "lyngby-taarbaek",
    "facts": { ... as they were known then } }
status is paid or refused (amount 0.00); reduced where the scheme awards a
reduction, which is the amount; granted or refused where it awards a right that
is no money. The day judged is the first of the period unless "on" says otherwise.

Each is judged by the law as known on the day of the decision (then) and by the
newest law in the data (now), and gets one line with both verdicts, in the same
order. The totals are printed on the error output. A wrong payment is an answer,
not a failure.

Exit code: 0 all audited, 1 misuse or an output failed, 2 something rejected.

Example:
  $ regelvaerk audit activation-allowance payments.ndjson \\
      --municipality lyngby-taarbaek --html audit.html > verdicts.ndjson`;

/** Adds `audit`. */
export function addAudit(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('audit')
    .summary('audit payments')
    .description('Audits payments by the law as known at the decision and as known now.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .argument('[file]', 'file of payments; - or none reads the standard input')
    .option('--municipality <key>', 'the municipality of payments that name none')
    .option('--guideline <file|id>', 'a guideline of your own, or a built-in as what-if')
    .option('--reading <key=option>', 'a choice about an open question, repeatable', (pair: string, all: string[] = []) => [...all, pair])
    .option('--supplied <file>', 'amounts that you answer for, as JSON')
    .option('--group-by <fact>', 'the fact that tells the target group in the totals')
    .option('--sample <n>', 'audit so many payments, drawn at random')
    .option('--seed <s>', 'a whole number: the same seed draws the same sample')
    .addOption(new Option('--out <format>', 'how the lines are written').choices(['json', 'csv']).default('json'))
    .option('--json <file>', 'write the totals as JSON')
    .option('--html <file>', 'write a report for a person')
    .addOption(new Option('--lang <language>', 'the language of the report').choices(LANGUAGES).default('da'))
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)')
    .addHelpText('after', HELP)
    .action(async (name: string, file: string | undefined, given: Given) => end(await audit(name, file, given, io)));
}

async function audit(name: string, file: string | undefined, given: Given, io: Io): Promise<number> {
  const scheme = schemeNamed(name);
  const { json, html, ...asked } = given;
  const { groupBy, municipality, out } = asked;
  const named = file === '-' ? undefined : file;
  const rejects = given.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  const sampling = samplingGiven(given);
  refuseSameFile(
    [{ by: 'the input', path: named }],
    [
      { by: 'the rejects file', path: rejects },
      { by: '--json', path: json },
      { by: '--html', path: html },
    ],
  );
  const { options, auditor } = await prepared(async () => {
    const { on: _, ...law } = await optionsGiven(scheme, asked);
    return { options: law, auditor: auditorOf(scheme, { ...law, groupBy }) };
  });
  const into = rejectsFile(rejects);
  const text = out === 'csv' ? csvLines : jsonLines;
  const done = await auditLines(blocksOf(named, io), { auditor, sampling, text }, into, io);
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
  await writeReports(report, given);
  await io.stderr.write(`${printReport(report)}\n${into.notice()}${account(done, into)}`);
  return done.tally.rejects > 0 ? EXIT.rejected : EXIT.answered;
}

function intakeOf({ tally: { lines, results, rejects, blank } }: Done) {
  const all = lines - blank;
  return { in: all, audited: results, rejected: rejects, notDrawn: all - results - rejects };
}

const THE_REPORT = 'the report';

async function writeReports(report: AuditReport, { json, html, lang }: Given): Promise<void> {
  if (json !== undefined) await writeWhole(json, THE_REPORT, `${JSON.stringify(report, null, 2)}\n`);
  if (html === undefined) return;
  const { auditPage } = await import('../../report/audit-page.js');
  await writeWhole(html, THE_REPORT, auditPage(report, lang));
}

/** The account of a whole run: every line is in exactly one of the sums. */
function account(done: Done, { path }: RejectsFile): string {
  const { audited, rejected, notDrawn } = intakeOf(done);
  const { lines, blank } = done.tally;
  const where = rejected > 0 ? ` (in ${path})` : '';
  const rest = notDrawn > 0 ? ` + not drawn ${notDrawn}` : '';
  return `${wrapLines(`lines in ${lines} = audited ${audited} + rejected ${rejected}${where}${rest} + blank ${blank}`)}\n`;
}

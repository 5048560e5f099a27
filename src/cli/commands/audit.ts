import { type Command, Option } from 'commander';
import type { AuditArgs } from '../audit/audit-args.js';
import type { Io } from '../io/io.js';
import { withEncoding } from './case-options.js';
import { schemeNamed } from './subjects.js';

const HELP = `
FILE holds payments as NDJSON, one object a line, as a JSON list, CSV or Parquet:
  { "id": "P-1", "citizen": "C-1", "status": "paid", "amount": "400.00",
    "period": { "from": "2019-04-01", "to": "2019-04-30" },
    "decidedOn": "2019-03-28", "municipality": "lyngby-taarbaek",
    "facts": { ... as they were known then } }
status is paid or refused (amount 0.00); reduced where the scheme awards a
reduction, which is the amount; granted or refused where it awards a right that
is no money. The day judged is the first of the period unless "on" says otherwise.

CSV has the names in its first line, cells between ; or ,, decimals after a comma,
days as dd-mm-yyyy or YYYY-MM-DD, a municipality by name or code. Columns are
found by their names (amount, beløb, zones, period.from, ...); where one is not,
a map is suggested, to be mended and given with --map. What is empty or null is
unknown.

Lines of one citizen and month are judged together, wherever they stand: parts
of an amount, the same line twice, corrections and reversals (negative amounts),
back pay. What was due is due once; the kroner of the lines add up to those of
the month, which gets a line of its own: { "lines": [1, 2], "month": "2019-04",
... }. Lines that share a day are one claim unless --apart-by differs, and its
last decision governs. They are kept until the end; with --sorted, until the next
citizen comes. A line without "citizen" is judged alone, and nothing is said of
its month. Where a line of a month cannot be read, or its lines take back more
than they pay, so that the payment is not among them, the month is open.

Each is judged by the law as known on the day of the decision (then) and by the
newest law in the data (now), and gets one line with both verdicts, in the same
order. The totals are printed on the error output. A wrong payment is an answer,
not a failure.

With --workers each thread reads the whole file and audits the citizens of its
slice; the totals are the same, and lines come as they are done, each with its
number. The totals of parts audited apart, on other machines too, are made those of
the whole by regelvaerk merge. Parquet is read where @duckdb/node-api is installed.

Exit code: 0 all audited, 1 misuse or an output failed, 2 something rejected,
4 everything rejected or no line at all, so that nothing was audited.

Example:
  $ regelvaerk audit activation-allowance payments.ndjson \\
      --municipality lyngby-taarbaek --html audit.html > verdicts.ndjson`;

/** Adds `audit`. */
export function addAudit(program: Command, io: Io, end: (code: number) => void): void {
  withEncoding(program.command('audit'))
    .summary('audit payments')
    .description('Audits payments by the law as known at the decision and as known now.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .argument('[file]', 'file of payments; - or none reads the standard input')
    .option('--municipality <key>', 'the municipality of payments that name none')
    .option('--guideline <file|id>', 'a guideline of your own, or a built-in as what-if')
    .option('--reading <key=option>', 'a choice about an open question, repeatable', (pair: string, all: string[] = []) => [...all, pair])
    .option('--supplied <file>', 'amounts that you answer for, as JSON')
    .option('--group-by <fact>', 'the fact that tells the target group in the totals')
    .option('--apart-by <fact>', "the fact that tells a citizen's claims apart (default: offer)")
    .addOption(new Option('--format <format>', 'what the file is (default: looked at)').choices(['ndjson', 'csv']))
    .option('--map <file>', 'what the columns of a CSV file hold, as JSON')
    .option('--sorted', 'the lines of each citizen stand together')
    .option('--workers <n>', 'share the citizens among so many threads')
    .option('--sample <n>', 'audit so many payments, drawn at random')
    .option('--seed <s>', 'a whole number: the same seed draws the same sample')
    .addOption(new Option('--out <format>', 'how the lines are written').choices(['json', 'csv']).default('json'))
    .option('--json <file>', 'write the totals as JSON')
    .option('--html <file>', 'write a report for a person')
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)')
    .addHelpText('after', HELP)
    .action(async (name: string, file: string | undefined, args: AuditArgs) => {
      const { runAudit } = await import('../audit/run-audit.js');
      end(await runAudit(schemeNamed(name), file, args, io));
    });
}

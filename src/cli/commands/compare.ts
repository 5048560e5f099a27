import { type Command, Option } from 'commander';
import type { CompareArgs } from '../compare/compare-args.js';
import type { Io } from '../io/io.js';
import { repeatable, withEncoding, withLaw } from './case-options.js';

const HELP = `
FILE holds the citizens as NDJSON, one object of facts a line or
{ "id": ..., "facts": { ... } }, as a JSON list, or as CSV with the names of
facts in its first line. Each stands for one citizen in one offer, and is costed
over the whole participationPeriod, month by month, under every guideline.
What holds for one month only stands beside the facts:
  { "facts": ..., "byMonth": { "2019-04": { "daysInMonth": 12 } } }

Gains and losses are against the guideline that is named first. Whoever is open
is counted as open and in none of the kroner: while anybody is, a total is no
estimate of the whole. What the caseload was assumed to be is yours to say.

Lines that cannot be read go to the rejects file and are in none of the sums.

Exit code: 0 all compared, 1 misuse or an output failed, 2 something rejected,
4 everything rejected or no line at all.

Example:
  $ regelvaerk compare activation-allowance citizens.ndjson \\
      --guideline lyngby-taarbaek-2019 --guideline lyngby-taarbaek-2019-flat \\
      --html comparison.html`;

/** Adds `compare`. */
export function addCompare(program: Command, io: Io, end: (code: number) => void): void {
  const command = withEncoding(program.command('compare'))
    .summary('compare what guidelines cost')
    .description('Compares what guidelines cost over a caseload: who gains, who loses, and what stays open.')
    .argument('<scheme>', 'activation-allowance')
    .argument('[file]', 'file of facts; - or none reads the standard input')
    .requiredOption('--guideline <file|id>', 'a built-in guideline or one of your own, repeatable', repeatable);
  withLaw(command)
    .option('--name <id=name>', 'what a guideline is called on the page, repeatable', repeatable)
    .option('--json', 'print as JSON')
    .option('--html <file>', 'write a page with charts')
    .addOption(new Option('--format <format>', 'what the input is (default: looked at)').choices(['ndjson', 'csv']))
    .option('--map <file>', 'what the columns of a CSV file hold, as JSON')
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)')
    .addHelpText('after', HELP)
    .action(async (name: string, file: string | undefined, args: CompareArgs) => {
      const { runCompare } = await import('../compare/run-compare.js');
      end(await runCompare(name, file, args, io));
    });
}

import { type Command, Option } from 'commander';
import { presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import type { Io } from '../io/io.js';
import type { JobcentreArgs } from '../jobcentre/jobcentre-args.js';
import { repeatable, withEncoding } from './case-options.js';

const HELP = `
EXTRACT holds a citizen a line: NDJSON of dated events or counted columns, or
CSV of counted columns below a header with their names, cut by ; or , (with ;
decimals may follow a comma). Lines that cannot be read, and citizens who stand
there twice, go to the rejects file with their number and every problem, and
the rest goes on. An empty cell or a field left out is unknown, never 0.

Presets, each the wording of one source; what it leaves open stays open unless
--reading settles it:
${Object.entries(presets)
  .map(([name, { title, dated }]) => `  ${name.padEnd(20)} ${title.en}${dated ? '' : ' (no date)'}`)
  .join('\n')}

The benchmark has the ministry's columns: Område or Kommune, "Forventet andel
(pct.)" and "Faktisk andel (pct.)"; where it has _ygrp_y30r21, the rows of
"Ydelsesgrupper i alt" are read.

Exit code: 0 all read, 1 misuse or an output failed, 2 something rejected,
4 everything rejected or no line at all.

Example:
  $ regelvaerk jobcenterindblik extract.ndjson --on 2020-04-01 \\
      --measured-to 2019-12-31 --preset hoeje-taastrup-2020 \\
      --reading averaging=one-window \\
      --benchmark benchmark.csv
`;

/** Adds `jobcenterindblik`. */
export function addJobcenterindblik(program: Command, io: Io, end: (code: number) => void): void {
  withEncoding(program.command('jobcenterindblik'))
    .summary('measure a register extract')
    .description(
      'Measures a register extract against the result target and the focus targets, and says whether intensified supervision follows.',
    )
    .argument('[extract]', 'file of citizens; - or none reads the standard input')
    .option('--on <date>', 'the day judged, YYYY-MM-DD')
    .option('--preset <name>', 'the wording of one source, see below')
    .option('--measured-to <date>', 'the last day measured (default: --on)')
    .option('--known-on <date>', 'the law as enacted by this day (default: newest)')
    .option('--reading <key=option>', 'a choice about an open question, repeatable', repeatable)
    .option('--benchmark <file>', "the ministry's benchmark, CSV or JSON")
    .option('--municipality <key>', 'one municipality, in detail')
    .option('--small-below <n>', 'withhold numbers of fewer citizens (default: 5)')
    .option('--show-small', 'withhold nothing: not for publication')
    .option('--title <text>', 'title of the page and the print')
    .option('--data-date <day>', 'the day the extract was drawn, as told')
    .option('--prepared-by <text>', 'who made the report')
    .option('--worklist', 'the citizens who fall short, by their last day in time')
    .option('--within-weeks <n>', 'with --worklist: weeks ahead (default: 4)')
    .option('--columns <file>', 'write the counted columns as CSV, for SQL')
    .option('--html <file>', 'write the report as a page')
    .option('--json', 'print as JSON; a worklist as lines of JSON')
    .addOption(new Option('--format <format>', 'what the extract is (default: looked at)').choices(['ndjson', 'csv']))
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)')
    .addHelpText('after', HELP)
    .action(async (extract: string | undefined, args: JobcentreArgs) => {
      const { runJobcentre } = await import('../jobcentre/run-jobcentre.js');
      end(await runJobcentre(extract, args, io));
    });
}

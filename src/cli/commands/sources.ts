import type { Command } from 'commander';
import { citationFindings, minutesCited, type Unverified } from '../../sources/citations.js';
import { dateFindings } from '../../sources/dates.js';
import { type Against, against } from '../../sources/unverified.js';
import { EXIT, type Io } from '../io/io.js';
import { headed, printSections } from '../print/sections.js';
import { wrap } from '../print/wrap.js';
import { minutesIn, readRules } from '../sources/read-rules.js';

interface Given {
  readonly rules: string;
  readonly json?: boolean;
}

const EXAMPLE = '\nExample:\n  $ regelvaerk sources verify minutes';

const HELP = `
DIR holds the minutes as text, each in a file named by the id of its source in
rules/sources.json: lyngby-taarbaek-2019-03-12.txt. For every citation of an item
its case number, its quotes and the figures that stand beside it are looked for
in that item, or in the passage of it that the citation names; a figure together
with what it counts. Where the text prints a figure that is one more or less as
well, it would not show a wrong one: that is told too (neighbour).
For every table of dated rows it is looked whether an act that was enacted after
its first day is marked as retroactive, whether rows overlap without telling
which has superseded the other, and whether days are left out.

What is known not to be verified stands in rules/unverified.json with the reason.

Exit code: 0 where nothing else is lacking, 1 misuse, 2 where something is, or
where something in the list is found by now and is to be taken off.
${EXAMPLE}`;

/** Adds `sources verify`. */
export function addSources(program: Command, io: Io, end: (code: number) => void): void {
  const sources = program
    .command('sources')
    .summary('verify the sources of the rules')
    .description('Works on the sources that the rules cite.')
    .addHelpText('after', EXAMPLE);
  sources
    .command('verify')
    .description('Looks up what the rules cite in the minutes, and holds the dates of the acts against each other.')
    .argument('<dir>', 'folder of minutes as text')
    .option('--rules <dir>', 'folder of the rules', 'rules')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (dir: string, given: Given) => end(await verify(dir, given, io)));
}

async function verify(dir: string, { rules, json = false }: Given, io: Io): Promise<number> {
  const { sources, files, unverified } = readRules(rules);
  const cited = minutesCited(files, sources);
  const parameters = files.filter(({ path }) => path.endsWith('/parameters.json'));
  const found = [...citationFindings(cited, minutesIn(dir)), ...parameters.flatMap(dateFindings)];
  const result = against(found, unverified);
  const report = { citations: cited.length, files: parameters.length, ...result };
  await io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printed(report));
  return result.fresh.length + result.settled.length === 0 ? EXIT.answered : EXIT.rejected;
}

function printed({ citations, files, fresh, known, settled }: Against & { readonly citations: number; readonly files: number }): string {
  return printSections([
    [wrap(`Citations of minutes looked up: ${citations}. Files of dated rows: ${files}.`)],
    headed('Not verified, and not in rules/unverified.json:', fresh.map(line)),
    headed('Verified by now: to be taken off rules/unverified.json:', settled.map(line)),
    headed(
      'Known not to be verified:',
      known.map((each) => `${line(each)}\n${wrap(each.because, 4)}`),
    ),
  ]);
}

function line({ at, lacks }: Unverified): string {
  return wrap(`${at}: ${lacks}`, 2, 2);
}

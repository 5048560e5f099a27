import type { Command } from 'commander';
import type { Io } from '../io/io.js';
import type { VerifyArgs } from '../sources/verify.js';

const EXAMPLE = '\nExample:\n  $ regelvaerk sources verify minutes';

const HELP = `
DIR holds the minutes as text, each in a file named by the id of its source in
rules/sources.json: lyngby-taarbaek-2019-03-12.txt. For every citation of an item
its case number, its quotes and the figures that stand beside it are looked for
in that item, or in the passage of it that the citation names; a figure together
with what it counts. Where the text prints a figure that is one more or less as
well, it would not show a wrong one: that is told too (neighbour).
Of every act and order it is looked whether the year and number of its ELI
address are those of its title. Where DIR holds its text too, named as the
address goes (eli/lta/2018/1504.txt), the paragraphs that are cited are looked
for in it, and in them the figures that stand beside the citation; a paragraph
begins a line, as on retsinformation.dk. What was read elsewhere or is inferred is
not looked for there.
For every table of dated rows it is looked whether an act that was enacted after
its first day is marked as retroactive, whether rows overlap without telling
which has superseded the other, and whether days are left out.

What is known not to be verified stands in rules/unverified.json with the reason.
What the list says of a text that DIR does not hold is left as it is.

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
    .description('Looks up what the rules cite in minutes and acts, and holds the dates of the acts against each other.')
    .argument('<dir>', 'folder of minutes and acts as text')
    .option('--rules <dir>', 'folder of the rules', 'rules')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (dir: string, args: VerifyArgs) => {
      const { verify } = await import('../sources/verify.js');
      end(await verify(dir, args, io));
    });
}

import { type Command, Option } from 'commander';
import { UPHOLDS } from '../../audit/statement/about.js';
import type { Io } from '../io/io.js';
import type { StatementArgs } from '../statement/check-decision.js';

const HELP = `
FILE is a letter as plain text in UTF-8, in Danish or English; or, as JSON, a
statement of reasons or what assess --reasons da --json prints, whose statement
is held against its assessment. A letter is judged by its words alone: what they
do not settle is for a person to read. No answer says that a decision is right.

Exit code: 0 nothing lacks, 1 misuse, or nothing that can be read, 2 something
lacks, 3 nothing lacks for certain, but something could not be told: a person
must read it, or --upholds, --discretion and --no-discretion settle it.

Example:
  $ regelvaerk statement check examples/letters/lacking-facts.da.txt --lang en`;

/** Adds `statement check`. */
export function addStatement(program: Command, io: Io, end: (code: number) => void): void {
  const statement = program
    .command('statement')
    .summary('check a written decision')
    .description('Works on statements of reasons and letters.')
    .addHelpText('after', HELP);
  statement
    .command('check')
    .description('Finds what a written decision lacks under forvaltningsloven §§ 19, 22, 24 and 25.')
    .argument('<file>', 'the letter or the statement; - reads the standard input')
    .option('--assessment <file>', 'the assessment it rests on, as JSON')
    .option('--applied-for <amount>', 'kr./month applied for, such as 550.00')
    .addOption(new Option('--upholds <how>', 'how far it gives what was asked for').choices(UPHOLDS))
    .option('--discretion', 'there was discretion')
    .option('--no-discretion', 'there was no discretion')
    .option('--no-appeal', 'no other authority decides complaints')
    .option('--heard-on <day>', 'the day on which the party was heard')
    .option('--decided-on <day>', 'the day on which it was decided')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string, args: StatementArgs) => {
      const { checkDecision } = await import('../statement/check-decision.js');
      end(await checkDecision(file, args, io));
    });
}

import { type Command, Option } from 'commander';
import type { AnyScheme } from '../../engine/types-of.js';
import { type Io, Misuse } from '../io/io.js';
import type { Letter } from '../run-cases/answer-document.js';
import { answerInput } from '../run-cases/answer-input.js';
import { caseAssessor } from '../run-cases/case-assessor.js';
import { LANGUAGES } from '../run-cases/languages.js';
import { CASES_HELP, withInput, withLaw } from './case-options.js';
import { loadedScheme } from './loaded.js';
import { type AssessArgs, optionsFrom, prepared } from './options-from.js';

const EXAMPLE = `
Example:
  $ echo '{"targetGroup":"jobparat-kontanthjaelp","zones":3}' |
      regelvaerk assess activation-allowance --on 2019-04-01 \\
        --municipality lyngby-taarbaek`;

/** Adds `assess`. */
export function addAssess(program: Command, io: Io, end: (code: number) => void): void {
  const command = program
    .command('assess')
    .summary('assess one case or many')
    .description('Assesses one case (JSON) or many (NDJSON) under a scheme.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .argument('[file]', 'file of facts; - or none reads the standard input')
    .option('--on <date>', 'the day judged, YYYY-MM-DD')
    .option('--municipality <key>', 'the municipality whose guideline governs')
    .option('--guideline <file|id>', 'a guideline of your own, or a built-in as what-if')
    .option('--preset <name>', 'the wording of one source, where sources differ');
  withLaw(command)
    .addOption(new Option('--reasons <language>', 'print the statement of reasons').choices(LANGUAGES))
    .option('--applied-for <amount>', 'kr./month applied for, such as 550.00')
    .addOption(new Option('--html <file>', 'write the letter of one case as a page for A4').conflicts('everyReading'))
    .option('--recipient <text>', 'with --html: name and address, lines parted by \\n')
    .option('--case-number <text>', 'with --html: the number of the case')
    .option('--sender <text>', 'with --html: who writes, lines parted by \\n')
    .addOption(new Option('--every-reading', 'the outcomes under every reading').conflicts('reasons'));
  withInput(command)
    .addHelpText('after', CASES_HELP + EXAMPLE)
    .action(async (name: string, file: string | undefined, args: AssessArgs) => {
      const scheme = await loadedScheme(name);
      const answer = await prepared(() => answering(scheme, args));
      end(await answerInput(file, args, { subject: scheme, answer, letter: letterFrom(args) }, io));
    });
}

async function answering(scheme: AnyScheme, args: AssessArgs) {
  const options = await optionsFrom(scheme, args);
  const { everyReading = false, html, appliedFor } = args;
  const reasons = args.reasons ?? (html === undefined ? undefined : 'da');
  if (appliedFor !== undefined && reasons === undefined) throw new Misuse('--applied-for goes with --reasons or --html');
  return caseAssessor({ scheme, options, everyReading, ...(reasons !== undefined && { reasons: { language: reasons, appliedFor } }) });
}

/** The letter that is asked for; a shell has no easy way to give a line break, so `\\n` stands for one. */
function letterFrom({ html, recipient, caseNumber, sender }: AssessArgs): Letter | undefined {
  if (html === undefined) {
    const alone = Object.entries({ recipient, 'case-number': caseNumber, sender }).find(([, text]) => text !== undefined);
    if (alone !== undefined) throw new Misuse(`--${alone[0]} goes with --html`);
    return undefined;
  }
  const lines = (text: string | undefined) => text?.replaceAll('\\n', '\n');
  return { file: html, above: { recipient: lines(recipient), caseNumber, sender: lines(sender) } };
}

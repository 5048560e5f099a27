import type { Command } from 'commander';
import { answerInput } from '../answer/answer-input.js';
import { calculating } from '../answer/calculating.js';
import type { Io } from '../io/io.js';
import { CASES_HELP, type InputGiven, type LawGiven, withInput, withLaw } from './case-options.js';
import { lawGiven, prepared } from './options-given.js';
import { calculationNamed } from './subjects.js';

const EXAMPLE = `
Example:
  $ regelvaerk calculate social-frikort-account account.json`;

/** Adds `calculate`. */
export function addCalculate(program: Command, io: Io, end: (code: number) => void): void {
  const command = program
    .command('calculate')
    .summary('calculate one case or many')
    .description('Calculates one case (JSON) or many (NDJSON), whose facts bear their own days.')
    .argument('<calculation>', 'id of the calculation, see regelvaerk schemes')
    .argument('[file]', 'file of facts; - or none reads the standard input');
  withInput(withLaw(command))
    .addHelpText('after', CASES_HELP + EXAMPLE)
    .action(async (name: string, file: string | undefined, given: LawGiven & InputGiven) => {
      const calculation = calculationNamed(name);
      const answer = await prepared(async () => calculating(calculation, await lawGiven(given)));
      end(await answerInput(file, given, { subject: calculation, answer }, io));
    });
}

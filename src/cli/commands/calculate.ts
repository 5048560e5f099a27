import type { Command } from 'commander';
import type { Io } from '../io/io.js';
import { answerInput } from '../run-cases/answer-input.js';
import { caseCalculator } from '../run-cases/case-calculator.js';
import { CASES_HELP, type InputArgs, type LawArgs, withInput, withLaw } from './case-options.js';
import { loadedCalculation } from './loaded.js';
import { lawFrom, prepared } from './options-from.js';

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
    .action(async (name: string, file: string | undefined, args: LawArgs & InputArgs) => {
      const calculation = await loadedCalculation(name);
      const answer = await prepared(async () => caseCalculator(calculation, await lawFrom(args)));
      end(await answerInput(file, args, { subject: calculation, answer }, io));
    });
}

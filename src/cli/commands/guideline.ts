import type { Command } from 'commander';
import { InputError } from '../../engine/problem.js';
import type { AnyScheme } from '../../engine/types-of.js';
import { said } from '../help/said.js';
import { EXIT, type Io, Misuse } from '../io/io.js';
import { printProblems } from '../print/problems.js';
import { guidelineIn } from './json-files.js';
import { schemeNamed } from './subjects.js';

const EXAMPLE = '\nExample:\n  $ regelvaerk guideline check activation-allowance my-guideline.json';

/** Adds `guideline check`. */
export function addGuideline(program: Command, io: Io, end: (code: number) => void): void {
  const guideline = program
    .command('guideline')
    .summary('check a guideline of your own')
    .description("Works on a municipality's own guideline.")
    .addHelpText('after', EXAMPLE);
  guideline
    .command('check')
    .description('Checks a guideline of your own and prints every fault, or ok. Exit code 2 where there are faults.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .argument('<file>', 'the guideline as JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (name: string, file: string) => end(await check(schemeNamed(name), file, io)));
}

async function check(scheme: AnyScheme, file: string, io: Io): Promise<number> {
  const { language = 'da' } = io;
  if (Object.keys(scheme.municipalities).length === 0) throw new Misuse(`${scheme.id} has no municipal guidelines`);
  try {
    scheme.checkGuideline(await guidelineIn(file));
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { problems } = cause;
    const count = problems.length === 1 ? '1 fault' : `${problems.length} faults`;
    await io.stdout.write(`${said(`${file}: ${count}`, language)}\n${printProblems(problems, language)}`);
    return EXIT.rejected;
  }
  await io.stdout.write('ok\n');
  return EXIT.answered;
}

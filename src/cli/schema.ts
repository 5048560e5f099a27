import { type Command, Option } from 'commander';
import type { Io } from './io.js';
import { schemeNamed } from './scheme-named.js';

/** Adds `schema`. */
export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a scheme')
    .description('Prints the JSON Schema of the facts that go in, or of the assessment that comes out.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .addOption(new Option('--of <what>', 'which of the two').choices(['facts', 'assessment']).default('facts'))
    .addHelpText('after', '\nExample:\n  $ regelvaerk schema activation-allowance --of assessment')
    .action(async (name: string, { of }: { of: 'facts' | 'assessment' }) => {
      await io.stdout.write(`${JSON.stringify(schemeNamed(name).jsonSchemas()[of], null, 2)}\n`);
    });
}

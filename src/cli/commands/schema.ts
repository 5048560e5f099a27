import { type Command, Option } from 'commander';
import { type Io, Misuse } from '../io/io.js';
import { schemeNamed } from './scheme-named.js';

const KINDS = ['facts', 'assessment', 'guideline'] as const;
type Kind = (typeof KINDS)[number];

/** Adds `schema`. */
export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a scheme')
    .description("Prints the JSON Schema of the facts that go in, of the assessment that comes out, or of a municipality's guideline.")
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .addOption(new Option('--of <what>', 'which of the three').choices(KINDS).default('facts'))
    .addHelpText('after', '\nExample:\n  $ regelvaerk schema activation-allowance --of assessment')
    .action(async (name: string, { of }: { of: Kind }) => {
      const schema = schemeNamed(name).jsonSchemas()[of];
      if (schema === undefined) throw new Misuse(`${name} has no schema of a ${of}`);
      await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
